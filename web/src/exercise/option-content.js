import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { math, operator } from "../receipt/math-elements.js";
import { given } from "./numbers-math.js";

/**
 * @typedef {import("./wire.js").Question} Question
 * @typedef {import("./wire.js").Option} Option
 */

/** The options of this exercise are called as its givens are, and show their values. */
export const WITH_GIVENS = "most-sensitive-input";

/**
 * What an option shows: a number, samples as tiles, a letter of the picture, or words.
 *
 * @param {Question} question
 * @param {Option} option
 * @returns {(Node | string)[]}
 */
export function optionContent({ id, givens }, option) {
  const { h, learningRate, direction, batch, size } = option.shown;
  if (h !== undefined) return [equation("h", h)];
  if (learningRate !== undefined) return [equation("η", learningRate)];
  if (direction) return [t("exercise.option.arrow", { letter: option.id })];
  if (batch !== undefined && size !== undefined) return batchOfTiles(batch, size);
  if (id === WITH_GIVENS) return [equation(option.id, Number(givens[option.id]))];
  return [t(`exercise.option.${option.id}`)];
}

/**
 * @param {string} name
 * @param {number} value
 */
const equation = (name, value) =>
  math("math", math("mi", name), operator("="), math("mn", given(value)));

/**
 * The samples of a mini-batch, one tile each.
 *
 * @param {number} batch counted from 1
 * @param {number} count of its samples
 */
function batchOfTiles(batch, count) {
  const tiles = Array.from({ length: count }, () => element("span", { class: "exercise-tile" }));
  return [
    element("span", { class: "exercise-tiles", "aria-hidden": "true" }, ...tiles),
    element("span", { class: "exercise-tiles-name" }, t("exercise.option.batch", { batch, count })),
  ];
}

/** The name by which a right answer is told. @param {Question} question @param {string} id */
export function optionName(question, id) {
  const option = question.form.options?.find((each) => each.id === id);
  return option ? optionContent(question, option) : [id];
}
