import { numberIn } from "../address/read-address.js";
import { roundStepBelow } from "../stage/scale.js";
import { linearSlider } from "./slider-scale.js";

/** @typedef {[number, number]} Interval from low to high */

/**
 * The interval that a query names, such as -4,6.
 *
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {string[]} faults
 * @returns {Interval | undefined} undefined where there is none, or none that can be read
 */
export function intervalIn(query, name, faults) {
  const text = query.get(name);
  if (text === null) return undefined;
  const ends = text.split(",").map(numberIn);
  const [low, high] = ends;
  if (ends.length === 2 && low !== undefined && high !== undefined && low < high) {
    return [low, high];
  }
  faults.push(name);
  return undefined;
}

/** Places of a slider over an interval, at least. */
const PLACES = 150;

/** @type {Map<string, import("./slider-scale.js").SliderScale>} */
const scales = new Map();

/**
 * The slider over an interval, in round steps; the same one for the same interval.
 *
 * @param {Interval} interval
 */
export function slidingWithin([low, high]) {
  const key = `${low} ${high}`;
  const scale = scales.get(key) ?? linearSlider(low, high, roundStepBelow((high - low) / PLACES));
  scales.set(key, scale);
  return scale;
}
