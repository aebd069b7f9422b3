import { differences } from "../../src/controls/differences.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { aRun } from "./state.js";

/** @param {object} settings */
const aRunWith = (settings) => aRun({ settings: { ...aRun().settings, ...settings } });

test("a run alone is told by its optimizer and learning rate", () => {
  setLanguage("en");
  assert.deepEqual(differences([aRun()]), ["Gradient descent · η 0.1"]);
});

test("runs side by side are told by what differs and by nothing else", () => {
  setLanguage("en");
  assert.deepEqual(differences([aRun(), aRunWith({ learningRate: 0.9 })]), ["η 0.1", "η 0.9"]);
});

test("a coefficient is named only where two runs of one optimizer differ in it", () => {
  setLanguage("en");
  const momentum = { name: "momentum", momentum: 0.9 };
  assert.deepEqual(differences([aRun(), aRunWith({ optimizer: momentum })]), [
    "Gradient descent",
    "Momentum (book)",
  ]);
  assert.deepEqual(
    differences([
      aRunWith({ optimizer: momentum }),
      aRunWith({ optimizer: { ...momentum, momentum: 0.5 } }),
    ]),
    ["momentum 0.9", "momentum 0.5"],
  );
});

test("a fork says from which step it goes its own way", () => {
  setLanguage("en");
  const runs = [aRun({ kept: true }), { ...aRunWith({ learningRate: 0.3 }), forkedAt: 12 }];
  assert.deepEqual(differences(runs), ["η 0.1", "η 0.3 · from step 12"]);
});

test("a name that only a broken link knows stands for itself, and nothing stops", () => {
  const run = aRun();
  const settings = { ...run.settings, objective: "toString", optimizer: { name: "sgdm", zeta: 2 } };
  assert.deepEqual(differences([{ ...run, settings }]), ["sgdm · η 0.1"]);
  const both = differences([run, { ...run, settings }]);
  assert.ok(both[1].startsWith("toString · sgdm"), both[1]);
});
