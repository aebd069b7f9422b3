import { askServer } from "../figures/api.js";

/**
 * Which examples and exercises the page around names that the scene does not have.
 *
 * @param {string} scene
 * @param {import("../shell/arrangement.js").Examples} examples
 * @param {URLSearchParams} texts
 * @returns {Promise<string[]>} names of parameters
 */
export async function missingExamples(scene, { presets }, texts) {
  const [preset, exercise] = [texts.get("preset"), texts.get("exercise")];
  const faults = [];
  if (preset && !presets.some(({ id }) => id === preset)) faults.push("preset");
  if (exercise) {
    const { exercises } = await askServer("exercises", { scene });
    const [named] = exercise.split(":");
    if (!exercises.some((/** @type {{ id: string }} */ { id }) => id === named)) {
      faults.push("exercise");
    }
  }
  return faults;
}
