import { withInputs } from "../../src/bridge/changing.js";
import { runChange } from "../../src/bridge/run-change.js";
import { SCENES, settingsOfPreset } from "../embed/scenes.js";
import { assert, test } from "../testing.js";

/**
 * @param {string} scene whose first example is changed
 * @param {string} query
 */
function change(scene, query) {
  const { form, presets } = SCENES[scene];
  const settings = settingsOfPreset(presets[0]);
  return runChange(form, settings, settings, new URLSearchParams(query));
}

test("a learning rate is taken on as the run goes", () => {
  for (const scene of ["descent", "training"]) {
    assert.deepEqual(change(scene, "learningRate=0.123"), {
      change: { learningRate: 0.123 },
      isLive: true,
      faults: [],
    });
  }
});

test("another network begins another run", () => {
  const { change: changed, isLive } = change("training", "hidden=3:relu");
  assert.deepEqual(Object.keys(changed), ["hidden"]);
  assert.equal(isLive, false);
});

test("another optimizer leaves the coefficients of the one before behind", () => {
  const { form, presets } = SCENES.descent;
  const settings = {
    ...settingsOfPreset(presets[0]),
    optimizer: { name: "momentum", momentum: 0.5 },
  };
  const adam = runChange(form, settings, settings, new URLSearchParams("optimizer=adam"));
  assert.deepEqual(adam.change, { optimizer: { name: "adam" } });
  assert.equal(adam.isLive, false);
  const more = runChange(form, settings, settings, new URLSearchParams("momentum=0.7"));
  assert.deepEqual(more, { change: { momentum: 0.7 }, isLive: true, faults: [] });
});

test("what a run has already changes nothing", () => {
  const { form, presets } = SCENES.descent;
  const settings = settingsOfPreset(presets[0]);
  const same = new URLSearchParams({ learningRate: String(settings.learningRate) });
  assert.deepEqual(runChange(form, settings, settings, same).change, {});
});

test("what cannot be read is named, and nothing changes", () => {
  const { change: changed, faults } = change("descent", "objective=nope&start=1,x");
  assert.deepEqual(changed, {});
  assert.deepEqual(faults.includes("objective"), true);
});

test("one input is set beside the others", () => {
  assert.equal(withInputs({ apple: 100, count: 2 }, "apple:3"), "apple:3,count:2");
  assert.equal(withInputs({ apple: 100 }, "pear:3"), null);
  assert.equal(withInputs({ apple: 100 }, "__proto__:3"), null);
});
