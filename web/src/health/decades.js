/** Decades that the axis has at least. */
const FEWEST = 4;

/**
 * The decades that an axis of positive values spans: never fewer than before, so that it stands still
 * while values move within it.
 *
 * @param {number[]} values
 * @param {[number, number] | null} before exponents of ten
 * @returns {[number, number]}
 */
export function decadesOf(values, before) {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return before ?? [-FEWEST, 0];
  const low = Math.floor(Math.log10(Math.min(...positive)));
  const high = Math.ceil(Math.log10(Math.max(...positive)) + 1e-9) + 0;
  const [bottom, top] = before
    ? [Math.min(low, before[0]), Math.max(high, before[1])]
    : [low, high];
  return [Math.min(bottom, top - FEWEST), top];
}

/**
 * Where a value stands on such an axis.
 *
 * @param {number} value
 * @param {[number, number]} decades
 * @returns {number} from 0 to 1; 0 for a value that has no logarithm
 */
export function shareOf(value, [bottom, top]) {
  if (!(value > 0)) return 0;
  return Math.min(Math.max((Math.log10(value) - bottom) / (top - bottom), 0), 1);
}
