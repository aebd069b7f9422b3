import { readAddress } from "../../src/address/read-address.js";
import { controlsOf } from "../../src/embed/controls.js";
import { readParameters } from "../../src/embed/read-parameters.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";
import { SCENES, settingsOfPreset } from "./scenes.js";
import { schema } from "./schema.js";

/** What every scene reads elsewhere than in the form of its links. */
const OF_ALL = Object.keys(schema.properties);

/** A query that remembers what it was asked for. */
class AskedQuery extends URLSearchParams {
  /** @type {Set<string>} */
  asked = new Set();

  /** @override @param {string} name */
  get(name) {
    this.asked.add(name);
    return super.get(name);
  }

  /** @override @param {string} name */
  has(name) {
    this.asked.add(name);
    return super.has(name);
  }
}

/** Queries that lead the readers down each of their ways. */
const WAYS = ["", "expression=x*y&window=0,1,0,1", "training=own", "y=0.5&labels=0", "y=0.5&t=1"];

/**
 * Every name that the readers of a scene's address ask for.
 *
 * @param {string} scene
 */
function namesRead(scene) {
  const { form, presets } = SCENES[scene];
  /** @type {Set<string>} */
  const names = new Set();
  for (const preset of presets) {
    const settings = freshSpec(settingsOfPreset(preset));
    const written = new URLSearchParams();
    form.write(settings, written);
    for (const name of written.keys()) names.add(name);
    for (const way of [String(written), ...WAYS]) {
      const query = new AskedQuery(way);
      form.read(query, settings, []);
      for (const name of query.asked) names.add(name);
    }
  }
  for (const name of form.names) names.add(name);
  return names;
}

for (const scene of Object.keys(SCENES)) {
  const own = schema.$defs[scene];
  const patterns = Object.keys(own.patternProperties ?? {}).map((text) => new RegExp(text, "u"));

  test(`the schema names all that the address of ${scene} can say`, () => {
    const unnamed = [...namesRead(scene)].filter(
      (name) =>
        !(name in own.properties) &&
        !OF_ALL.includes(name) &&
        !patterns.some((pattern) => pattern.test(name)),
    );
    assert.deepEqual(unnamed, []);
  });

  test(`the address of ${scene} can say all that the schema names`, () => {
    const read = namesRead(scene);
    // The scale of the loss curve is read with the place of every run.
    const unread = Object.keys(own.properties).filter(
      (name) => !read.has(name) && !(name === "scale" && !SCENES[scene].isFigure),
    );
    assert.deepEqual(unread, []);
  });

  test(`every example of ${scene} is written as the schema has it`, () => {
    const { form, presets } = SCENES[scene];
    for (const preset of presets) {
      const written = new URLSearchParams();
      form.write(freshSpec(settingsOfPreset(preset)), written);
      assert.deepEqual(readParameters(schema, scene, `?${written}`).faults, [], preset.id);
    }
  });

  test(`each control of ${scene} that may be hidden or locked is known to the page`, () => {
    assert.deepEqual(Object.keys(controlsOf(scene)).sort(), [...own["x-controls"]].sort());
    for (const { at, area = "body" } of Object.values(controlsOf(scene))) {
      document.querySelector(`${at}, ${area}`);
    }
  });
}

test("the scale of the loss curve is read with the place of a run", () => {
  const { form, presets } = SCENES.descent;
  const spec = freshSpec(settingsOfPreset(presets[0]));
  assert.equal(readAddress("?objective=bowl&scale=log", "", spec, form).place?.scale, "log");
});

test("every parameter is described in both languages", () => {
  const described = [schema, ...Object.values(schema.$defs)].flatMap((group) =>
    Object.entries({
      ...group.properties,
      .../** @type {any} */ (group).patternProperties,
    }),
  );
  assert.ok(described.length > 100, "there are parameters");
  for (const [name, kind] of described) {
    const { description, "x-description-zh-CN": chinese } = /** @type {any} */ (kind);
    assert.ok(description?.length > 4, name);
    assert.ok(/\p{Script=Han}/u.test(chinese), name);
  }
});
