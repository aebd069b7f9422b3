import { createNotice, listed } from "../../src/embed/notice.js";
import { placeOf, settingsOf } from "../../src/embed/opening.js";
import { readParameters } from "../../src/embed/read-parameters.js";
import { keptOf } from "../../src/embed/embed.js";
import { wholePage } from "../../src/embed/mark.js";
import { addWords, fetchLanguage, t } from "../../src/i18n/translate.js";
import { words } from "../../src/embed/words.js";
import { assert, test } from "../testing.js";
import { HOSTILE } from "./hostile.js";
import { SCENES } from "./scenes.js";
import { schema } from "./schema.js";

addWords(words);
await fetchLanguage("en");

/**
 * @param {string} scene
 * @param {string} search
 */
const read = (scene, search) => readParameters(schema, scene, search);

/**
 * @param {string} scene
 * @param {string} search
 * @param {string} [hash]
 */
function opened(scene, search, hash = "") {
  const { form, presets, isFigure } = SCENES[scene];
  const { parameters, query } = read(scene, search);
  const asked = { parameters, query, hash };
  const examples = { presets, opening: presets[0] };
  return isFigure ? settingsOf(asked, form, examples) : placeOf(asked, form, examples);
}

/** @param {string} search */
const openedRun = (search, scene = "descent") =>
  /** @type {ReturnType<typeof placeOf>} */ (opened(scene, search));

/** @param {string} scene @param {string} search */
const openedFigure = (scene, search) =>
  /** @type {ReturnType<typeof settingsOf>} */ (opened(scene, search));

test("parameters of the page are read, settings of the scene stay as they are written", () => {
  const { parameters, query, faults } = read(
    "descent",
    "?lang=zh-CN&controls=minimal&lock=learningRate,start&learningRate=0.10",
  );
  assert.deepEqual(parameters, {
    lang: "zh-CN",
    controls: "minimal",
    lock: ["learningRate", "start"],
  });
  assert.equal(query.get("learningRate"), "0.10");
  assert.deepEqual(faults, []);
});

test("what is unknown or does not fit is left out and named", () => {
  const { parameters, query, faults } = read(
    "descent",
    "?learningrate=1&learningRate=-5&theme=pink&steps=1.5&pace=0&objective=bowl",
  );
  assert.deepEqual(faults, ["learningrate", "learningRate", "theme", "steps", "pace"]);
  assert.deepEqual(parameters, {});
  assert.equal(String(query), "objective=bowl");
});

test("of a list what is known holds, and each of the others is named", () => {
  const { parameters, faults } = read("descent", "?hide=reset,batchSize,,reset, back");
  assert.deepEqual(parameters.hide, ["reset", "back"]);
  assert.deepEqual(faults, ["hide=batchSize"]);
});

test("a parameter that the scene has no use for is one it does not know", () => {
  assert.deepEqual(read("loss", "?pace=5").faults, ["pace"]);
  assert.deepEqual(read("training", "?pace=max").faults, []);
});

test("of a name that is given twice the first one holds", () => {
  const { parameters, faults } = read("descent", "?lang=en&lang=zh-CN");
  assert.equal(parameters.lang, "en");
  assert.deepEqual(faults, ["lang"]);
});

test("names that every object has are no parameters", () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    assert.deepEqual(read("graph", `?${name}=1`).faults, [name]);
  }
});

test("a hundred hostile values in every parameter are named, and arrange nothing", () => {
  assert.ok(HOSTILE.length >= 100);
  const names = Object.keys(schema.properties);
  for (const name of names) {
    for (const value of HOSTILE) {
      const { parameters } = read("descent", `?${new URLSearchParams([[name, value]])}`);
      assert.deepEqual(parameters, {}, `${name}=${value}`);
    }
  }
});

test("a hundred hostile names are named and no more", () => {
  for (const value of HOSTILE.filter((text) => text !== "")) {
    const { faults, query } = read("training", `?${new URLSearchParams([[value, "1"]])}`);
    assert.equal(faults.length, 1, value);
    assert.equal(query.size, 0, value);
  }
});

test("an example opens as it is, with all of its runs", () => {
  const several = SCENES.descent.presets.find(({ runs }) => runs.length > 1);
  const { place } = openedRun(`?preset=${several.id}`);
  assert.equal(place?.specs.length, several.runs.length);
  assert.equal(place?.steps, null);
});

test("settings that are given take the place of those of an example, and the others stay", () => {
  const { place, faults } = openedRun("?preset=rosenbrock&learningRate=0.0005");
  const [spec] = place?.specs ?? [];
  assert.deepEqual(faults, []);
  assert.equal(spec.objective, "rosenbrock");
  assert.equal(spec.learningRate, 0.0005);
});

test("another function than that of an example has a start of its own", () => {
  const { place } = openedRun("?preset=bowl-0.1&objective=wavy");
  assert.equal(place?.specs[0].start.length, 1);
});

test("an example that there is not is named, and the first one opens", () => {
  const { place, faults } = openedRun("?preset=nowhere");
  assert.deepEqual(faults, ["preset"]);
  assert.equal(place?.specs[0].objective, SCENES.descent.presets[0].settings.objective);
});

test("a step and a pace hold for the first example too", () => {
  const { place } = openedRun("?step=7&pace=3");
  assert.deepEqual(place?.steps, [7]);
  assert.equal(place?.pace, 3);
});

test("what does not play by itself stands at its start", () => {
  assert.deepEqual(openedRun("?autoplay=0").place?.steps, [0]);
  assert.deepEqual(openedRun("?autoplay=0&objective=bowl").place?.steps, [0]);
  assert.equal(openedFigure("network-gradient", "?autoplay=0").settings.at, 0);
});

test("a figure opens an example, with other settings in their places", () => {
  const { settings } = openedFigure("epochs", "?preset=few&batchSize=4");
  assert.equal(settings.samples, 23);
  assert.equal(settings.batchSize, 4);
  assert.equal(openedFigure("epochs", "?step=3").settings.at, 3);
});

test("one setting alone changes the first example of each scene", () => {
  assert.equal(openedRun("?learningRate=0.25").place?.specs[0].learningRate, 0.25);
  assert.equal(openedRun("?batchSize=3", "training").place?.specs[0].batchSize, 3);
  assert.equal(openedRun("?learningRate=0.25", "layers").place?.specs[0].learningRate, 0.25);
  assert.equal(openedFigure("derivative", "?h=0.5").settings.h, 0.5);
  assert.equal(openedFigure("gradient", "?arrows=5").settings.arrows, 5);
});

test("every example of every scene opens with a setting changed", () => {
  const changes = /** @type {const} */ ({
    descent: "learningRate=0.01",
    training: "learningRate=0.01",
    graph: "zeroGrad=false",
    layers: "learningRate=0.01",
  });
  for (const [scene, change] of Object.entries(changes)) {
    for (const { id } of SCENES[scene].presets) {
      const { place, faults } = openedRun(`?preset=${id}&${change}`, scene);
      assert.deepEqual(faults, [], `${scene} ${id}`);
      assert.ok(place !== null, `${scene} ${id}`);
    }
  }
});

test("addresses keep how the page is arranged, and not what has been opened", () => {
  const { query } = read("descent", "?preset=saddle&autoplay=0&lang=en&lock=start,pace&step=3");
  assert.equal(keptOf(query), "&lang=en&lock=start,pace");
  assert.equal(keptOf(new URLSearchParams()), "");
});

test("the mark leads from the frame to the page beside the folder of the frames", () => {
  const link = "https://x.org/ai/embed/descent?learningRate=0.1&lock=start#%7B%7D";
  assert.equal(
    wholePage("descent", link, link),
    "https://x.org/ai/descent?learningRate=0.1&lock=start#%7B%7D",
  );
  assert.equal(wholePage("loss", "", "https://x.org/loss"), "https://x.org/loss");
});

test("a fragment that no scene can read is said, and the first example opens", () => {
  for (const scene of Object.keys(SCENES)) {
    for (const search of ["", `?preset=${SCENES[scene].presets[0].id}`, "?autoplay=0"]) {
      const { faults, ...open } = opened(scene, search, "#edits=AAAA");
      assert.deepEqual(faults, ["#"], scene + search);
      assert.deepEqual({ ...open, faults: [] }, opened(scene, search), scene + search);
      assert.deepEqual(opened(scene, search, "#?secret=aB3dE6gH9k").faults, [], scene + search);
    }
  }
});

test("a notice says of the fragment that it is not complete, beside the names it has", () => {
  const notice = createNotice();
  const said = () => document.querySelector(".embed-notice span")?.textContent;
  notice.blame(["#"]);
  assert.equal(said(), t("error.linkCut"));
  notice.blame(["theme"]);
  const unreadable = t("embed.unreadable", { names: "theme" });
  assert.equal(said(), unreadable + t("embed.between") + t("error.linkCut"));
});

test("a notice does not repeat a whole attack", () => {
  assert.equal(listed(["a", "b"]), "a, b");
  assert.ok(listed(Array.from({ length: 50 }, () => "x".repeat(400))).length < 300);
});

test("an expression is as long as the server takes it, and told its length beyond", () => {
  for (const [scene, name, most] of /** @type {const} */ ([
    ["derivative", "f", 1024],
    ["gradient", "f", 1024],
    ["descent", "expression", 2000],
    ["graph", "expression", 2000],
  ])) {
    assert.deepEqual(read(scene, `?${name}=${"x".repeat(most)}`).faults, [], scene);
    const { faults, tooLong } = read(scene, `?${name}=${"x".repeat(most + 1)}`);
    assert.deepEqual(faults, [name], scene);
    assert.deepEqual(tooLong, [{ name, length: most + 1, most }], scene);
  }
});

test("a distance without a difference is named, and not sent", () => {
  for (const search of ["?h=1e-4", "?gradient=exact&h=1e-4&objective=bowl"]) {
    const { place, faults } = openedRun(search);
    assert.deepEqual(place?.specs[0].gradient, { method: "exact" });
    assert.deepEqual(faults, ["h"]);
  }
  const { place, faults } = openedRun("?gradient=central&h=1e-4");
  assert.deepEqual(place?.specs[0].gradient, { method: "central", h: 1e-4 });
  assert.deepEqual(faults, []);
});

test("the step and the pace at which a training was left fit into a frame", () => {
  for (const from of ["120", "120@30", "120@0.5", "120@max"]) {
    assert.deepEqual(read("layers", `?from=${from}`).faults, [], from);
  }
  assert.deepEqual(read("layers", "?from=@30").faults, ["from"]);
});
