import { cellNumber } from "./cell.js";
import { diagnose } from "./faults.js";
import { LIMITS, inMegabytes } from "./limits.js";

/**
 * @typedef {import("./reading.js").Reading} Reading
 * @typedef {import("./table.js").Row} Row
 * @typedef {import("../../protocol/training-frames.js").OwnSamples} OwnSamples
 *
 * @typedef {object} Obstacle why nothing can be trained on, whatever the single cells are
 * @property {string} code
 * @property {Record<string, number | string>} parameters
 *
 * @typedef {object} Import
 * @property {import("./faults.js").Fault[]} faults the first of them
 * @property {number} faultCount
 * @property {number} faultyRows how many rows have a fault
 * @property {number} soundRows
 * @property {Obstacle | null} obstacle
 * @property {OwnSamples | null} samples of the sound rows; null where there is an obstacle
 */

/**
 * The samples that a text gives as it is understood. The rows with faults are not among them; whether
 * that is wanted is for the reader to say.
 *
 * @param {Reading} reading
 * @returns {Import}
 */
export function takeSamples(reading) {
  const { faults, faultCount, faulty } = diagnose(reading);
  const sound = reading.rows.filter((_, place) => !faulty.has(place));
  const found = {
    faults,
    faultCount,
    faultyRows: faulty.size,
    soundRows: sound.length,
  };
  const rows = reading.rows.length + reading.unread;
  if (rows > LIMITS.rows) {
    const obstacle = { code: "tooManyRows", parameters: { found: rows, most: LIMITS.rows } };
    return { ...found, obstacle, samples: null };
  }
  const samples = samplesOf(sound, reading);
  const hindrance = obstacleOf(samples, reading);
  return { ...found, obstacle: hindrance, samples: hindrance ? null : samples };
}

/**
 * @param {Row[]} rows
 * @param {Reading} reading
 * @returns {OwnSamples}
 */
function samplesOf(rows, { columns, types, label, task, decimal }) {
  const value = (/** @type {string} */ cell) => /** @type {number} */ (cellNumber(cell, decimal));
  const parts = columns.flatMap(({ name }, place) => {
    if (place === label || types[place] === "unused") return [];
    const cells = rows.map((row) => row.cells[place]);
    if (types[place] === "number") return [{ name, numbers: cells.map(value) }];
    return inOrder(cells).map((word) => ({
      name: `${name} = ${word}`,
      numbers: cells.map((cell) => (cell === word ? 1 : 0)),
    }));
  });
  const inputs = parts.map(({ name }) => name);
  const x = rows.map((_, row) => parts.map(({ numbers }) => numbers[row]));
  const labels = rows.map((row) => row.cells[label]);
  if (task === "regression") return { inputs, x, t: labels.map(value) };
  const classes = inOrder(labels);
  const places = new Map(classes.map((word, place) => [word, place]));
  return { inputs, x, t: labels.map((word) => places.get(word) ?? 0), classes };
}

/**
 * Different words, those that are numbers by size, the others by spelling.
 *
 * @param {string[]} words
 */
function inOrder(words) {
  const distinct = [...new Set(words)];
  const numeric = distinct.every((word) => cellNumber(word, ".") !== null);
  return numeric ? distinct.sort((a, b) => Number(a) - Number(b)) : distinct.sort();
}

/**
 * @param {OwnSamples} samples
 * @param {Reading} reading
 * @returns {Obstacle | null}
 */
function obstacleOf({ inputs, x, classes }, { fault, width }) {
  const say = (/** @type {string} */ code, parameters = {}) => ({ code, parameters });
  if (fault) return say(fault.kind, { line: fault.line, found: fault.found });
  if (width < 2) return say("oneColumn");
  if (x.length < LIMITS.fewestRows) {
    return say("tooFewRows", { found: x.length, fewest: LIMITS.fewestRows });
  }
  if (inputs.length === 0) return say("noInputs");
  if (inputs.length > LIMITS.inputs) {
    return say("tooManyInputs", { found: inputs.length, most: LIMITS.inputs });
  }
  if (classes && classes.length < LIMITS.fewestClasses) {
    return say("oneClass", { found: classes[0] ?? "" });
  }
  if (classes && classes.length > LIMITS.classes) {
    return say("tooManyClasses", { found: classes.length, most: LIMITS.classes });
  }
  const bytes = JSON.stringify(x).length;
  return bytes > LIMITS.bytes
    ? say("tooLarge", { found: inMegabytes(bytes), most: inMegabytes(LIMITS.bytes) })
    : null;
}
