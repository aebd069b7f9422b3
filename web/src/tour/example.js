/**
 * An example of a scene by its id: a lesson begins where an example does.
 *
 * @template {{ id: string }} P
 * @param {P[]} presets
 * @param {string} id
 * @returns {P}
 */
export function exampleIn(presets, id) {
  const found = presets.find((preset) => preset.id === id);
  if (!found) throw new Error(`There is no preset ${id}.`);
  return found;
}
