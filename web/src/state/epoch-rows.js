/**
 * @typedef {import("../protocol/training-frames.js").EpochRows} EpochRows
 */

/**
 * The rows of a message without a gap between them, or after those that are held: an epoch whose loss
 * was no finite number comes without a row, and gets one of NaN.
 *
 * @param {EpochRows} epochs at least one
 * @param {number} held how many epochs are held
 * @returns {[number, Record<string, number[]>]} the row of the first, and the columns
 */
export function rowsOfEpochs(epochs, held) {
  const { epoch, ...columns } = epochs;
  const first = Math.min(epoch[0] - 1, held);
  const count = epoch[epoch.length - 1] - first;
  const rows = Array.from({ length: count }, (_, i) => epoch.indexOf(first + 1 + i));
  const filled = Object.entries(columns).map(([name, values]) => [
    name,
    rows.map((row) => (row < 0 ? NaN : values[row])),
  ]);
  return [first, { epoch: rows.map((_, i) => first + 1 + i), ...Object.fromEntries(filled) }];
}
