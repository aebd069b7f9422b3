/** A step that meets the bugs of a list in an order that cannot be foreseen at a glance. */
const STRIDE = 5;

/**
 * The bug that is planted next without its name: each of them comes once before one comes again.
 *
 * @param {string[]} bugs that can show
 * @param {number} round how many were planted so before
 */
export function hiddenBug(bugs, round) {
  let stride = STRIDE;
  while (greatestDivisor(stride, bugs.length) > 1) stride += 1;
  return bugs[(2 + round * stride) % bugs.length];
}

/**
 * @param {number} one
 * @param {number} other
 * @returns {number}
 */
function greatestDivisor(one, other) {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
