import { numberIn, readNumber } from "../../address/read-address.js";
import { LOSSES } from "../../losses/formulas.js";
import { MEANINGS, elementsOf } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

/**
 * Links of the scene `loss`: numbers of a row with commas between them, rows with semicolons.
 *
 * @type {import("../../figures/address.js").FigureForm<Settings>}
 */
export const form = {
  names: ["y", "t", "labels"],
  write(settings, query) {
    const { y, t, labels, as, place, learningRate, chosen } = settings;
    query.set("y", written(y));
    if (t) query.set("t", written(t));
    if (labels) query.set("labels", labels.join(","));
    query.set("as", as);
    query.set("place", String(place));
    query.set("learningRate", String(learningRate));
    query.set("loss", chosen);
  },
  read(query, fallback, faults) {
    const y = rowsIn(query.get("y"));
    const labels = query.get("labels")?.split(",").map(numberIn) ?? null;
    const t = query.has("t") ? rowsIn(query.get("t")) : null;
    if (!y) return fallenBack("y", fallback, faults);
    const fits = labels ? areLabels(labels, y) : t !== null && isSameShape(y, t);
    if (!fits) return fallenBack(query.has("labels") ? "labels" : "t", fallback, faults);
    const settings = {
      ...fallback,
      y,
      t: labels ? null : t,
      labels: labels && /** @type {number[]} */ (labels),
      as: oneOf(MEANINGS, "as", query, fallback.as, faults),
      chosen: oneOf(LOSSES, "loss", query, fallback.chosen, faults),
      learningRate: readNumber(query, "learningRate", faults) ?? fallback.learningRate,
      place: 0,
    };
    const place = readNumber(query, "place", faults) ?? 0;
    const isThere = Number.isInteger(place) && place >= 0 && place < elementsOf(settings);
    if (!isThere) faults.push("place");
    return { ...settings, place: isThere ? place : 0 };
  },
};

/** @param {number[][]} rows */
const written = (rows) => rows.map((row) => row.join(",")).join(";");

/**
 * Rows of numbers, all of one length; null where it is not that.
 *
 * @param {string | null} text
 * @returns {number[][] | null}
 */
function rowsIn(text) {
  const rows = (text ?? "").split(";").map((row) => row.split(",").map(numberIn));
  const isWhole = rows.every(
    (row) => row.length === rows[0].length && row.every((value) => value !== undefined),
  );
  return isWhole ? /** @type {number[][]} */ (rows) : null;
}

/**
 * @param {number[][]} one
 * @param {number[][]} other
 */
const isSameShape = (one, other) =>
  one.length === other.length && one[0].length === other[0].length;

/**
 * @param {(number | undefined)[]} labels
 * @param {number[][]} y
 */
const areLabels = (labels, y) =>
  labels.length === y.length &&
  labels.every(
    (label) => Number.isInteger(label) && Number(label) >= 0 && Number(label) < y[0].length,
  );

/**
 * @param {string} name
 * @param {Settings} fallback
 * @param {string[]} faults
 */
function fallenBack(name, fallback, faults) {
  faults.push(name);
  return fallback;
}

/**
 * @template {string} C
 * @param {readonly C[]} choices
 * @param {string} name
 * @param {URLSearchParams} query
 * @param {C} fallback
 * @param {string[]} faults
 * @returns {C}
 */
function oneOf(choices, name, query, fallback, faults) {
  const value = query.get(name);
  if (value === null) return fallback;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) faults.push(name);
  return chosen ?? fallback;
}
