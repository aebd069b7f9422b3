import { leftOver } from "../address/link-text.js";
import { OF_PLACE, readAddress } from "../address/read-address.js";
import { freshSpec } from "../state/settings.js";
import { ARRANGING } from "./arranging.js";

/**
 * @typedef {import("../shell/arrangement.js").Examples} Examples
 * @typedef {import("./read-parameters.js").Parameters} Parameters
 *
 * @typedef {object} Asked what an address asks for
 * @property {URLSearchParams} query
 * @property {string} hash
 * @property {Parameters} parameters
 */

/**
 * The runs that an address opens: an example as it is, or one with other settings in the place of its own.
 *
 * @param {Asked} asked
 * @param {import("../address/form.js").Form<any>} form
 * @param {Examples} examples
 * @returns {{ place: import("../address/read-address.js").Place<any> | null, faults: string[] }} no place
 *   where the address names none
 */
export function placeOf({ query, hash, parameters }, form, examples) {
  const { preset, faults } = presetOf(parameters, examples);
  const isNamed = form.names.some((name) => query.has(name));
  const example = preset ?? examples.opening;
  const runs = example.runs ?? [example.settings];
  const asWritten = withoutPlace(query);
  if (!isNamed && asWritten.size === 0) {
    const read = readAddress(`?${overlaid(form, runs[0], query)}`, "", freshSpec(runs[0]), form);
    const { steps = null, scale = "linear", pace = null } = read.place ?? {};
    const place = {
      specs: runs.map(freshSpec),
      kept: runs.map(() => false),
      active: 0,
      steps: stillAt(steps && runs.map(() => steps[0]), runs.length, parameters),
      pace: pace ?? example.pace ?? null,
      scale,
    };
    return { place, faults: [...faults, ...read.faults, ...leftOver(hash)] };
  }
  const base = preset || !isNamed ? overlaid(form, runs[0], query) : query;
  const read = readAddress(`?${base}`, hash, freshSpec(runs[0]), form);
  if (read.place) {
    const { specs, steps } = read.place;
    read.place.steps = stillAt(steps, specs.length, parameters);
    read.place.pace ??= example.pace ?? null;
  }
  return { place: read.place, faults: [...faults, ...read.faults] };
}

/**
 * The settings of a figure that an address opens.
 *
 * @param {Asked} asked
 * @param {import("../figures/address.js").FigureForm<any>} form
 * @param {Examples} examples
 * @returns {{ settings: any, faults: string[] }}
 */
export function settingsOf({ query, hash, parameters }, form, examples) {
  const { preset, faults } = presetOf(parameters, examples);
  faults.push(...leftOver(hash));
  const { settings } = preset ?? examples.opening;
  const mine = new URLSearchParams(query);
  if (parameters.autoplay === "0" && !mine.has("at") && !mine.has("step")) mine.set("step", "0");
  if (withoutPage(mine).size === 0) return { settings, faults };
  const isNamed = form.names.some((name) => mine.has(name));
  const base = preset || !isNamed ? overlaid(form, settings, mine) : mine;
  const read = form.read(base, settings, faults);
  return { settings: read, faults };
}

/**
 * @param {Parameters} parameters
 * @param {Examples} examples
 */
function presetOf({ preset: id }, { presets }) {
  const preset = presets.find((candidate) => candidate.id === id) ?? null;
  return { preset, faults: id !== undefined && !preset ? ["preset"] : [] };
}

/** What stands instead of what: a query that names one of these means none of the others of an example. */
const INSTEAD = [
  ["expression", "objective", "window", "start", "parameters"],
  ["objective", "expression", "window", "start"],
  ["set", "features", "loss", "samples", "noise"],
  ["labels", "t"],
  ["t", "labels"],
  ["step", "at"],
  ["gradient", "h"],
  ["optimizer", "momentum", "rho", "beta1", "beta2", "eps"],
];

/**
 * An example's settings as a query, with those of an address in their place.
 *
 * @param {{ write: (settings: any, query: URLSearchParams) => void }} form
 * @param {any} settings
 * @param {URLSearchParams} query
 */
export function overlaid(form, settings, query) {
  const base = new URLSearchParams();
  form.write(settings, base);
  for (const [name, ...others] of INSTEAD) {
    if (query.has(name) && base.get(name) !== query.get(name)) {
      for (const other of others) base.delete(other);
    }
  }
  // An example's numbers that are too many for a query are what a reader falls back to.
  if (base.get("layers") === "shared") {
    base.delete("layers");
    base.set("loss", settings.layers.loss);
  }
  for (const [name, text] of query) base.set(name, text);
  return base;
}

/**
 * @param {number[] | null} steps null plays from the start
 * @param {number} count of runs
 * @param {Parameters} parameters
 */
function stillAt(steps, count, { autoplay }) {
  return steps ?? (autoplay === "0" ? Array.from({ length: count }, () => 0) : null);
}

/** @param {URLSearchParams} query */
const withoutPage = (query) =>
  new URLSearchParams([...query].filter(([name]) => !ARRANGING.includes(name)));

/** @param {URLSearchParams} query */
const withoutPlace = (query) =>
  new URLSearchParams([...withoutPage(query)].filter(([name]) => !OF_PLACE.includes(name)));
