/** Size of the numbers, in pixels at scale 1; they are never drawn smaller than 12. */
export const FONT = 13;
const SMALLEST_FONT = 12;

/** Numbers grow by this factor at a time, so that they are placed anew for few of all scales. */
const STEP = 1.05;

/**
 * How often numbers grow against a board that is drawn small, so that they can still be read.
 *
 * @param {number} scale of the board
 */
export function stepsAt(scale) {
  const needed = SMALLEST_FONT / FONT / scale;
  return needed <= 1 ? 0 : Math.ceil(Math.log(needed) / Math.log(STEP));
}

/**
 * How much larger numbers are than at scale 1, against the board.
 *
 * @param {number} steps
 */
export const enlargementOf = (steps) => STEP ** Math.max(0, steps);
