/**
 * @typedef {{ length: number, columns: Record<string, { at: (index: number) => number, length: number }> }} Columns
 */

/** What each column holds; the names are the same in every language. @type {Record<string, string>} */
const MEANINGS = {
  loss: "loss of the mini-batch before its update",
  accuracy: "accuracy on the mini-batch before its update",
  gradientNorm: "norm of the whole gradient",
  trainLoss: "train loss at the end of the epoch",
  testLoss: "test loss at the end of the epoch",
  trainAccuracy: "train accuracy at the end of the epoch",
  testAccuracy: "test accuracy at the end of the epoch",
};

/** Rows that are joined into one piece of text. */
const PIECE = 4096;

/**
 * Every row of a run as CSV, exact: a number is written with as many digits as it takes to read it
 * back. Step 0 is the initial network on all training samples. What is known at the ends of epochs
 * alone stands in the row of the last iteration of that epoch.
 *
 * @param {Columns} history
 * @param {Columns} epochs
 * @returns {Generator<string>} pieces of the text, in order
 */
export function* curvesCsv(history, epochs) {
  const columns = Object.entries(history.columns);
  const epochColumns = Object.entries(epochs.columns).filter(([name]) => name !== "step");
  const names = [...columns, ...epochColumns].map(([name]) => titleOf(name));
  yield `${["step", ...names].join(",")}\n`;
  let next = 0;
  const endsAt = () => (next < epochs.length ? epochs.columns.step.at(next) : Infinity);
  for (let from = 0; from < history.length; from += PIECE) {
    const lines = [];
    for (let step = from; step < Math.min(history.length, from + PIECE); step++) {
      while (endsAt() < step) next += 1;
      const own = columns.map(([, column]) => written(column.at(step)));
      const ended = endsAt() === step;
      const atEnd = epochColumns.map(([, column]) => (ended ? written(column.at(next)) : ""));
      lines.push(`${[step, ...own, ...atEnd].join(",")}\n`);
    }
    yield lines.join("");
  }
}

/** @param {string} name of a column */
function titleOf(name) {
  const layer = /^gradientNorm(\d+)$/.exec(name);
  if (layer) return `${name} (norm of dW of layer ${layer[1]})`;
  return name in MEANINGS ? `${name} (${MEANINGS[name]})` : name;
}

/** @param {number} value */
const written = (value) => (Number.isFinite(value) ? String(value) : "");
