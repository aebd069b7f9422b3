/**
 * What the learner sets: predictions and targets row by row, one row a sample. A single row is sent as a
 * vector, as NumPy has it.
 *
 * @typedef {"values" | "probabilities" | "logits"} Meaning what the predictions are
 *
 * @typedef {object} Settings
 * @property {number[][]} y predictions, (N, C)
 * @property {number[][] | null} t targets, of the same shape; null where they are labels
 * @property {number[] | null} labels the right class of each row, in place of targets
 * @property {Meaning} as
 * @property {number} place the element that is moved, counted row by row
 * @property {number} learningRate of ½Σ
 * @property {string} chosen the loss that is opened and drawn as a curve
 */

/** What the server takes, with room to see something. */
export const MOST_ROWS = 16;
export const MOST_COLUMNS = 12;
export const LARGEST = 1e6;

/** Places of a curve of one moving prediction. */
const POINTS = 81;

export const MEANINGS = /** @type {const} */ (["probabilities", "logits", "values"]);

/** The shape of the predictions, as the server counts it. @param {Settings} settings */
export const shapeOf = ({ y }) => (y.length === 1 ? [y[0].length] : [y.length, y[0].length]);

/** @param {Settings} settings */
export const elementsOf = ({ y }) => y.length * y[0].length;

/**
 * The row and the column of an element.
 *
 * @param {Settings} settings
 * @param {number} place
 * @returns {[number, number]}
 */
export function rowAndColumn({ y }, place) {
  const columns = y[0].length;
  return [Math.floor(place / columns), place % columns];
}

/**
 * The targets element by element; a label is a 1 at its class.
 *
 * @param {Settings} settings
 * @returns {number[][]}
 */
export function targetsOf({ y, t, labels }) {
  return t ?? y.map((row, i) => row.map((_, j) => (labels?.[i] === j ? 1 : 0)));
}

/** The numbers that bars and curves reach from and to. @param {Settings} settings */
export function rangeOf(settings) {
  if (settings.as === "probabilities") return /** @type {[number, number]} */ ([0, 1]);
  const sizes = [...settings.y.flat(), ...targetsOf(settings).flat()].map(Math.abs);
  const reach = roundAbove(Math.max(3, ...sizes));
  return /** @type {[number, number]} */ ([-reach, reach]);
}

/** @param {number} value at least 3 */
function roundAbove(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return Math.min(Number.MAX_VALUE, Number((factor * power).toPrecision(3)));
}

/**
 * What the server is asked.
 *
 * @param {Settings} settings
 */
export function request(settings) {
  const { y, t, labels, as, place, learningRate } = settings;
  const isVector = y.length === 1;
  const [row, column] = rowAndColumn(settings, place);
  const [from, to] = rangeOf(settings);
  const targets = labels ?? /** @type {number[][]} */ (t);
  return {
    y: isVector ? y[0] : y,
    t: isVector ? targets[0] : targets,
    as,
    learningRate,
    moved: { at: isVector ? [column] : [row, column], from, to, points: POINTS },
  };
}

/**
 * With another prediction.
 *
 * @param {Settings} settings
 * @param {number} place
 * @param {number} value
 * @returns {Partial<Settings>}
 */
export function withPrediction(settings, place, value) {
  return { y: replaced(settings.y, rowAndColumn(settings, place), value), place };
}

/**
 * With another target; of labels the class that is meant becomes the label.
 *
 * @param {Settings} settings
 * @param {number} place
 * @param {number} value
 * @returns {Partial<Settings>}
 */
export function withTarget(settings, place, value) {
  const [row, column] = rowAndColumn(settings, place);
  if (settings.labels) return { labels: settings.labels.with(row, column), place };
  const targets = /** @type {number[][]} */ (settings.t);
  return { t: replaced(targets, [row, column], value), place };
}

/**
 * @param {number[][]} rows
 * @param {[number, number]} at
 * @param {number} value
 */
const replaced = (rows, [row, column], value) => rows.with(row, rows[row].with(column, value));

/**
 * With so many columns; new ones hold 0.
 *
 * @param {Settings} settings
 * @param {number} columns
 * @returns {Partial<Settings>}
 */
export function withColumns(settings, columns) {
  const cut = (/** @type {number[]} */ row) =>
    Array.from({ length: columns }, (_, j) => row[j] ?? 0);
  return {
    y: settings.y.map(cut),
    t: settings.t?.map(cut) ?? null,
    labels: settings.labels?.map((label) => Math.min(label, columns - 1)) ?? null,
    place: 0,
  };
}

/**
 * With so many rows; a new one is like the last.
 *
 * @param {Settings} settings
 * @param {number} rows
 * @returns {Partial<Settings>}
 */
export function withRows(settings, rows) {
  /** @type {<R>(of: R[]) => R[]} */
  const cut = (of) => Array.from({ length: rows }, (_, i) => of[Math.min(i, of.length - 1)]);
  return {
    y: cut(settings.y),
    t: settings.t && cut(settings.t),
    labels: settings.labels && cut(settings.labels),
    place: 0,
  };
}

/**
 * Targets as labels, or labels as one-hot vectors: the same in other words.
 *
 * @param {Settings} settings
 * @returns {Partial<Settings>}
 */
export function withOtherTargets(settings) {
  if (settings.labels) return { t: targetsOf(settings), labels: null };
  const labels = targetsOf(settings).map((row) => row.indexOf(Math.max(...row)));
  return { t: null, labels };
}

/**
 * Whether each row of the targets is one 1 among zeros, and so may be written as a label.
 *
 * @param {Settings} settings
 */
export const isOneHot = (settings) =>
  settings.y[0].length > 1 &&
  targetsOf(settings).every(
    (row) => row.filter((value) => value === 1).length === 1 && row.filter(Boolean).length === 1,
  );
