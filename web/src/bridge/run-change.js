import { overlaid } from "../embed/opening.js";
import { freshSpec } from "../state/settings.js";

/** What a run takes on as it goes; with anything else another one begins. */
const LIVE = new Set([
  "learningRate",
  "gradient",
  "steps",
  "tolerance",
  "batchSize",
  "l1",
  "l2",
  "dropout",
  "classWeights",
  "epochs",
  "inputs",
  "iterations",
  "accumulate",
  "zeroGrad",
]);

/**
 * What the settings of a run differ in once some of them are set.
 *
 * @param {import("../address/form.js").Form<any>} form
 * @param {object} opening settings that are sure to be complete
 * @param {object} settings
 * @param {URLSearchParams} texts of those that are set
 * @returns {{ change: Record<string, any>, isLive: boolean, faults: string[] }}
 */
export function runChange(form, opening, settings, texts) {
  /** @type {string[]} */
  const faults = [];
  const read = (/** @type {URLSearchParams} */ query) =>
    form.read(overlaid(form, settings, query), freshSpec(opening), faults);
  const before = read(new URLSearchParams());
  faults.length = 0;
  const after = read(texts);
  if (!after && faults.length === 0) faults.push(...texts.keys());
  if (!after || faults.length > 0) return { change: {}, isLive: true, faults };
  const names = Object.keys(after).filter(
    (name) => !isSame(after[name], before?.[name]) && name !== "edits" && name !== "engine",
  );
  const change = Object.fromEntries(names.map((name) => [name, after[name]]));
  const live = withCoefficients(change, before?.optimizer);
  const isLive =
    Object.keys(live).every((name) => LIVE.has(name) || !(name in change)) &&
    hasSameNames(live, before);
  return { change: isLive ? live : change, isLive, faults };
}

/**
 * Coefficients of one and the same optimizer change by themselves.
 *
 * @param {Record<string, any>} change
 * @param {{ name: string } & Record<string, unknown>} before
 */
function withCoefficients({ optimizer, ...rest }, before) {
  if (!optimizer) return rest;
  if (optimizer.name !== before?.name) return { optimizer, ...rest };
  const changed = Object.keys(optimizer).filter((name) => optimizer[name] !== before[name]);
  return { ...rest, ...Object.fromEntries(changed.map((name) => [name, optimizer[name]])) };
}

/**
 * Inputs of other names belong to another graph.
 *
 * @param {Record<string, any>} change
 * @param {any} before
 */
const hasSameNames = ({ inputs }, before) =>
  !inputs || isSame(Object.keys(inputs).sort(), Object.keys(before?.inputs ?? {}).sort());

/**
 * @param {unknown} one
 * @param {unknown} other
 */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
