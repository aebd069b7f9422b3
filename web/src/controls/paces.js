/** The paces of the bar, in steps a second. */
export const PACES = /** @type {const} */ ([1 / 1.2, 2, 5, 10, 30, 60, "max"]);
