import { LINES_OF_BACKWARD } from "./lines-of-backward.js";
import { LINES_OF_DESCENT } from "./lines-of-descent.js";
import { LINES_OF_GRADIENTS } from "./lines-of-gradients.js";
import { LINES_OF_LOSSES } from "./lines-of-losses.js";

const ALL = {
  ...LINES_OF_LOSSES,
  ...LINES_OF_GRADIENTS,
  ...LINES_OF_DESCENT,
  ...LINES_OF_BACKWARD,
};

/** How the numbers of a mistake come about, in both versions. @param {string} id */
export const linesOf = (id) => ALL[id];
