import { withoutAnchor } from "../address/anchor.js";
import { followAddress } from "../address/follow-address.js";
import { createKeptAddress } from "../address/kept-address.js";
import { leftOver, readable } from "../address/link-text.js";
import { ReadQuery } from "../address/read-query.js";
import { arrangement, withArrangement } from "../shell/arrangement.js";

/**
 * How the settings of a figure are written into a link.
 *
 * @template {object} S
 * @typedef {object} FigureForm
 * @property {string[]} names with any of them a link opens settings
 * @property {(settings: S, query: URLSearchParams) => void} write
 * @property {(query: URLSearchParams, fallback: S, faults: string[]) => S} read what is missing comes from
 *   `fallback`; what cannot be read is named in `faults` and comes from there as well
 */

/**
 * The settings that a link names, all of them in its query.
 *
 * @template {object} S
 * @param {string} search of the address
 * @param {string} hash
 * @param {S} fallback
 * @param {FigureForm<S>} form
 * @returns {{ settings: S, faults: string[], unknown: string[] }}
 */
export function settingsIn(search, hash, fallback, form) {
  const query = new ReadQuery(search);
  /** @type {string[]} */
  const faults = [];
  const isNamed = form.names.some((name) => query.has(name));
  const settings = isNamed ? form.read(query, fallback, faults) : fallback;
  // What could not be read at all has not been asked for the rest.
  const isRead = settings !== fallback || faults.length === 0;
  const unknown = isRead ? query.unknown() : [];
  return { settings, faults: [...faults, ...leftOver(hash)], unknown };
}

/**
 * The query that opens settings again.
 *
 * @template {object} S
 * @param {S} settings
 * @param {FigureForm<S>} form
 */
export function queryOf(settings, form) {
  const query = new URLSearchParams();
  form.write(settings, query);
  return `?${readable(query)}`;
}

/**
 * Opens what the address names, now and whenever the reader goes back or on, and keeps the address true to
 * what is shown.
 *
 * @template {object} S
 * @param {ReturnType<typeof import("./store.js").createFigureStore<S, any>>} store
 * @param {FigureForm<S>} form
 * @param {import("../shell/arrangement.js").Examples} examples the opening is shown where a link names nothing
 */
export function openFigure(store, form, examples) {
  const opening = examples.opening.settings;

  function show() {
    const read =
      arrangement.settingsOf?.(form, examples) ??
      settingsIn(location.search, withoutAnchor(location.hash), opening, form);
    store.show(read.settings);
    return read;
  }

  followAddress(show, store.notice, { store, form, examples });

  const shownSettings = () => store.state.shown?.settings ?? null;
  const address = createKeptAddress(() => {
    const settings = shownSettings();
    return settings && queryOf(settings, form);
  });
  store.onPaint(address.update);
  const written = () => withArrangement(queryOf(shownSettings() ?? opening, form));
  return { link: () => new URL(written(), location.href).href };
}
