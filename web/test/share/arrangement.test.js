import { readParameters } from "../../src/embed/read-parameters.js";
import {
  arrangementIn,
  frameAddress,
  framedControls,
  pageAddress,
  withPanel,
} from "../../src/share/arrangement.js";
import { messages as english } from "../../src/i18n/share.en.js";
import { assert, test } from "../testing.js";
import { schema } from "../embed/schema.js";

const BASE = "https://play.example.org/";
const LINK = `${BASE}descent?objective=bowl&start=-3,4&learningRate=0.1&pace=30&step=7#%7B%22edits%22%3A%5B%5D%7D`;

/** @param {Partial<import("../../src/share/arrangement.js").Arrangement>} change */
const address = (change, link = LINK, scene = "descent") =>
  frameAddress(link, scene, { ...arrangementIn(link), ...change }, BASE);

/** @param {string} url */
const queryOf = (url) => new URL(url).searchParams;

test("unless something is chosen, a frame opens what the link opens and nothing is added", () => {
  assert.equal(address({}), LINK.replace("/descent", "/embed/descent"));
});

test("every choice that is not the usual one stands in the address, and can be read", () => {
  const url = address({
    lang: "zh-CN",
    theme: "dark",
    controls: "minimal",
    plays: true,
    hide: ["reset", "link"],
    lock: ["learningRate", "reset"],
    panels: ["picture"],
  });
  const { parameters, faults } = readParameters(schema, "descent", new URL(url).search);
  assert.deepEqual(faults, []);
  assert.deepEqual(parameters, {
    step: "7",
    pace: "30",
    lang: "zh-CN",
    theme: "dark",
    controls: "minimal",
    hide: ["reset", "link"],
    lock: ["learningRate"],
    panels: ["picture"],
    autoplay: "1",
  });
  assert.equal(new URL(url).hash, new URL(LINK).hash);
});

test("a choice that is taken back leaves no trace", () => {
  const link = `${LINK.split("#")[0]}&lang=en&theme=light&controls=0&hide=play&lock=pace&panels=text`;
  const plain = {
    lang: "",
    theme: "",
    controls: "1",
    hide: [],
    lock: [],
    panels: ["picture", "curves"],
  };
  assert.equal(
    frameAddress(link, "descent", /** @type {any} */ ({ ...arrangementIn(link), ...plain }), BASE),
    LINK.replace("/descent", "/embed/descent").split("#")[0],
  );
});

test("a link that arranges its page is taken as it is", () => {
  const link = `${BASE}graph?expression=x&lang=zh-CN&theme=dark&controls=0&hide=play,step&lock=pace&panels=text,picture`;
  assert.deepEqual(arrangementIn(link), {
    lang: "zh-CN",
    theme: "dark",
    controls: "0",
    atStep: true,
    plays: false,
    hide: ["play", "step"],
    lock: ["pace"],
    panels: ["picture", "text"],
  });
});

test("how it opens: at a step or at the beginning, playing or not", () => {
  const said = (/** @type {boolean} */ atStep, /** @type {boolean} */ plays) => {
    const query = queryOf(address({ atStep, plays }));
    return [query.get("step"), query.get("autoplay")];
  };
  assert.deepEqual(said(true, false), ["7", null]);
  assert.deepEqual(said(true, true), ["7", "1"]);
  assert.deepEqual(said(false, true), [null, null]);
  assert.deepEqual(said(false, false), [null, "0"]);
});

test("the whole page is arranged as its frame, but for what frames alone have", () => {
  /** @type {import("../../src/share/arrangement.js").Arrangement} */
  const chosen = {
    ...arrangementIn(LINK),
    lang: "zh-CN",
    theme: "dark",
    controls: "minimal",
    atStep: false,
    hide: ["reset"],
    lock: ["learningRate"],
    panels: ["picture"],
  };
  assert.equal(
    pageAddress(LINK, chosen),
    LINK.replace("&step=7", "&lang=zh-CN&theme=dark&hide=reset&lock=learningRate&autoplay=0"),
  );
  assert.equal(pageAddress(LINK, arrangementIn(LINK)), LINK);
  const plain = `${BASE}descent`;
  assert.equal(pageAddress(plain, arrangementIn(plain)), plain);
});

test("the iteration of an epoch is such a step too", () => {
  const link = `${BASE}epochs?samples=30&at=4`;
  assert.equal(queryOf(address({ atStep: false, plays: true }, link, "epochs")).get("at"), null);
});

test("a scene without steps is not told to play", () => {
  const link = `${BASE}loss?y=0.2&t=1`;
  assert.equal(address({ plays: true }, link, "loss"), `${BASE}embed/loss?y=0.2&t=1`);
});

test("the last panel stays, and panels keep their order", () => {
  assert.deepEqual(withPanel(["picture"], "picture", false), ["picture"]);
  assert.deepEqual(withPanel(["text"], "picture", true), ["picture", "text"]);
  assert.deepEqual(withPanel(["picture", "curves"], "picture", false), ["curves"]);
});

for (const [scene, { "x-controls": names }] of Object.entries(schema.$defs)) {
  test(`every control of ${scene} that a frame has is offered under a name`, () => {
    const offered = framedControls(names);
    assert.ok(offered.length > 3);
    const unnamed = offered.filter(({ name }) => !(`share.control.${name}` in english));
    assert.deepEqual(unnamed, []);
    const lockable = offered.filter(({ isLockable }) => isLockable).map(({ name }) => name);
    assert.ok(!lockable.includes("text"));
  });
}
