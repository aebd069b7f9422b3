import dsv from "d3-dsv";

/**
 * Own samples as the text that gives them: the inputs of a row, then its label.
 *
 * @param {import("../../protocol/training-frames.js").OwnSamples} own
 * @returns {string}
 */
export function textOfSamples({ inputs, x, t, classes }) {
  const label = inputs.includes("label") ? "class" : "label";
  const rows = x.map((row, i) => [...row.map(String), classes ? classes[t[i]] : String(t[i])]);
  return `${dsv(",").formatRows([[...inputs, label], ...rows])}\n`;
}
