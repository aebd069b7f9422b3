import { signOf } from "../numbers/signs.js";
import { name as ownName } from "../graph/node-math.js";
import { math, operator } from "./math-elements.js";

/** @type {Record<string, string>} */
const ROLES = {
  x: "parameter",
  f: "loss",
  plus: "loss",
  minus: "loss",
  g: "gradient",
  partial: "gradient",
};

/**
 * @typedef {object} Where the coordinate that a formula is for
 * @property {number} place
 * @property {number} dimension
 * @property {string[]} [variables] their names, where the learner gave them some
 */

/**
 * How a name of a formula is written: x0 as x₀, or as the learner calls it, mHat as m̂, momentum as α. A
 * quantity that each coordinate has gets the coordinate as its index.
 *
 * @param {string} name
 * @param {Where} where
 * @returns {Element}
 */
export function symbol(name, where) {
  const [, base, digit] = /^(x)(\d)$/.exec(name) ?? [null, name, String(where.place)];
  const index = where.dimension === 1 ? null : digit;
  const written = base === "x" ? variable(Number(digit), where) : spell(base, index, where);
  if (ROLES[base]) written.setAttribute("class", `role-${ROLES[base]}`);
  return written;
}

/**
 * @param {number} place
 * @param {Where} where
 */
function variable(place, { dimension, variables }) {
  const own = variables?.[place];
  if (own !== undefined) return ownName(own).make();
  return indexed(math("mi", "x"), dimension === 1 ? null : String(place));
}

/**
 * @param {string} base
 * @param {string | null} index
 * @param {Where} where
 * @returns {Element}
 */
function spell(base, index, where) {
  switch (base) {
    case "pi":
    case "eta":
    case "eps":
    case "rho":
    case "momentum":
      return math("mi", signOf(base === "eta" ? "learningRate" : base));
    case "f":
      return math("mi", "f");
    case "h":
    case "t":
      return math("mi", base);
    case "rate":
      return math("msub", math("mi", "η"), math("mi", "t"));
    case "beta1":
    case "beta2":
      return math("msub", math("mi", "β"), math("mn", base.slice(-1)));
    case "mHat":
    case "vHat":
      return indexed(hat(base[0]), index);
    case "plus":
    case "minus":
      return shifted(base === "plus" ? "+" : "−", where);
    case "state":
      return indexed(math("mi", "h"), index);
    case "partial":
      return derivative(where);
    default:
      return indexed(math("mi", base), index);
  }
}

/**
 * @param {Element} letter
 * @param {string | null} index
 */
function indexed(letter, index) {
  return index === null ? letter : math("msub", letter, math("mn", index));
}

/** @param {string} letter */
function hat(letter) {
  const accented = math("mover", math("mi", letter), operator("^"));
  accented.setAttribute("accent", "true");
  return accented;
}

/**
 * f(x₀ + h, x₁): the function beside the point, along one coordinate.
 *
 * @param {string} sign
 * @param {Where} where
 */
function shifted(sign, where) {
  const inside = [];
  for (let place = 0; place < where.dimension; place++) {
    if (place > 0) inside.push(operator(","));
    inside.push(variable(place, where));
    if (place === where.place) inside.push(operator(sign), math("mi", "h"));
  }
  return math("mrow", math("mi", "f"), operator("("), ...inside, operator(")"));
}

/** @param {Where} where */
function derivative(where) {
  if (where.dimension === 1) return math("mrow", math("msup", math("mi", "f"), operator("′")));
  const along = math("mrow", math("mi", "∂"), variable(where.place, where));
  return math("mfrac", math("mrow", math("mi", "∂"), math("mi", "f")), along);
}
