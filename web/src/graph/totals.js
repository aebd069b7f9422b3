import { formatNumber } from "../numbers/format.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Value} Value
 */

/**
 * What a node whose value is used several times has been sent so far, and what it made of that: the parts
 * with their sum while there is room for them, else the sum. Under "=" the last part has taken the place
 * of the others.
 *
 * @param {Value[]} parts that have come
 * @param {Value | null} total
 * @param {(text: string) => boolean} fits
 * @param {(value: number) => string} [written]
 * @returns {{ text: string, isWrong: boolean }}
 */
export function totalText(parts, total, fits, written = formatNumber) {
  if (typeof total !== "number") return { text: "", isWrong: false };
  const numbers = parts.filter((part) => typeof part === "number");
  const sum = numbers.reduce((all, part) => all + part, 0);
  const isWrong = numbers.length > 0 && !isNear(sum, total);
  const short = `Σ ${written(total)}`;
  if (numbers.length < 2) return { text: short, isWrong };
  const [first, ...others] = numbers;
  const added = others.map((part) => (part < 0 ? `− ${written(-part)}` : `+ ${written(part)}`));
  const whole = `${written(first)} ${added.join(" ")} ${isWrong ? "≠" : "="} ${written(total)}`;
  return { text: fits(whole) ? whole : short, isWrong };
}

/** Parts may have been added in another order. @param {number} one @param {number} other */
const isNear = (one, other) =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-300);
