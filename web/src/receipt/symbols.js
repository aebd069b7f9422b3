import { signOf } from "../numbers/signs.js";
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
 * How a name of a formula is written: x0 as x₀, mHat as m̂, momentum as α. A quantity that each
 * coordinate has gets the coordinate as its index.
 *
 * @param {string} name
 * @param {{ place: number, dimension: number }} where the coordinate the formula is for
 * @returns {Element}
 */
export function symbol(name, { place, dimension }) {
  const [, base, digit] = /^(x)(\d)$/.exec(name) ?? [null, name, String(place)];
  const index = dimension === 1 ? null : digit;
  const written = spell(base, index, dimension);
  if (ROLES[base]) written.setAttribute("class", `role-${ROLES[base]}`);
  return written;
}

/**
 * @param {string} base
 * @param {string | null} index
 * @param {number} dimension
 * @returns {Element}
 */
function spell(base, index, dimension) {
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
      return shifted(base === "plus" ? "+" : "−", index, dimension);
    case "state":
      return indexed(math("mi", "h"), index);
    case "partial":
      return derivative(index);
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
 * @param {string | null} index
 * @param {number} dimension
 */
function shifted(sign, index, dimension) {
  const inside = [];
  for (let place = 0; place < dimension; place++) {
    if (place > 0) inside.push(operator(","));
    inside.push(indexed(math("mi", "x"), dimension === 1 ? null : String(place)));
    if (index === null || String(place) === index) inside.push(operator(sign), math("mi", "h"));
  }
  return math("mrow", math("mi", "f"), operator("("), ...inside, operator(")"));
}

/** @param {string | null} index */
function derivative(index) {
  if (index === null) return math("mrow", math("msup", math("mi", "f"), operator("′")));
  const along = math("mrow", math("mi", "∂"), indexed(math("mi", "x"), index));
  return math("mfrac", math("mrow", math("mi", "∂"), math("mi", "f")), along);
}
