import { readable } from "../address/link-text.js";
import { USUAL_PANELS } from "../shell/arrangement.js";

/**
 * How a teacher arranges a scene in a frame.
 *
 * @typedef {object} Arrangement
 * @property {"" | "en" | "zh-CN"} lang empty for that of the reader's browser
 * @property {"" | "light" | "dark"} theme empty for that of the reader's system
 * @property {"1" | "minimal" | "0"} controls
 * @property {boolean} atStep whether it opens at the step that is shown
 * @property {boolean} plays whether it plays by itself once it is seen
 * @property {string[]} hide controls that are taken away
 * @property {string[]} lock controls that can be seen and not changed
 * @property {string[]} panels in their order
 */

const ALL_PANELS = ["picture", "curves", "text"];

/** Controls around a scene, which a frame does not have. */
const OUTSIDE = ["share", "language", "theme", "scenes", "present"];

/** What can be taken away and is nothing that could be changed. */
const ONLY_HIDDEN = ["text", "link"];

/** What the page of a scene has no use for. */
const FRAMED = ["controls", "panels"];

/** Where a scene says at which step it stands. */
const STEPS = ["step", "at"];

/**
 * The arrangement that a link has already; without any, the scene opens as it stands.
 *
 * @param {string} link
 * @returns {Arrangement}
 */
export function arrangementIn(link) {
  const query = new URL(link).searchParams;
  const list = (/** @type {string} */ name) => query.get(name)?.split(",").filter(Boolean) ?? [];
  const panels = ALL_PANELS.filter((panel) => list("panels").includes(panel));
  return {
    lang: oneOf(query.get("lang"), /** @type {const} */ (["en", "zh-CN"])),
    theme: oneOf(query.get("theme"), /** @type {const} */ (["light", "dark"])),
    controls: oneOf(query.get("controls"), /** @type {const} */ (["minimal", "0"])) || "1",
    atStep: true,
    plays: false,
    hide: list("hide"),
    lock: list("lock"),
    panels: panels.length > 0 ? panels : USUAL_PANELS,
  };
}

/**
 * The address of a scene in a frame: all that a link opens, arranged. What is usual is left out.
 *
 * @param {string} link to the scene
 * @param {string} scene
 * @param {Arrangement} arrangement
 * @param {string} base where the playground is found
 */
export function frameAddress(link, scene, arrangement, base) {
  const query = arranged(link, arrangement);
  return `${base}embed/${scene}${written(query)}${new URL(link).hash}`;
}

/**
 * The address of the page of a scene, arranged as its frame is.
 *
 * @param {string} link to the scene
 * @param {Arrangement} arrangement
 */
export function pageAddress(link, arrangement) {
  const { origin, pathname, hash } = new URL(link);
  const query = arranged(link, arrangement);
  for (const name of FRAMED) query.delete(name);
  return `${origin}${pathname}${written(query)}${hash}`;
}

/**
 * @param {string} link
 * @param {Arrangement} arrangement
 */
function arranged(link, arrangement) {
  const query = new URL(link).searchParams;
  const { lang, theme, controls, atStep, plays, hide, lock, panels } = arrangement;
  const moves = STEPS.some((name) => query.has(name));
  put(query, "lang", lang);
  put(query, "theme", theme);
  put(query, "controls", controls === "1" ? "" : controls);
  put(query, "hide", hide.join(","));
  put(query, "lock", lock.filter((name) => !hide.includes(name)).join(","));
  put(query, "panels", String(panels) === String(USUAL_PANELS) ? "" : panels.join(","));
  if (!atStep) for (const name of STEPS) query.delete(name);
  put(query, "autoplay", moves && atStep === plays ? String(Number(plays)) : "");
  return query;
}

/** @param {URLSearchParams} query */
const written = (query) => (query.size > 0 ? `?${readable(query)}` : "");

/**
 * The controls of a scene that a frame has, by what can be done to them.
 *
 * @param {string[]} names of all that the scene knows
 * @returns {{ name: string, isLockable: boolean }[]}
 */
export const framedControls = (names) =>
  names
    .filter((name) => !OUTSIDE.includes(name))
    .map((name) => ({ name, isLockable: !ONLY_HIDDEN.includes(name) }));

/**
 * The panels with one of them turned on or off; the last one stays.
 *
 * @param {string[]} panels
 * @param {string} panel
 * @param {boolean} isOn
 */
export function withPanel(panels, panel, isOn) {
  const next = ALL_PANELS.filter((one) => (one === panel ? isOn : panels.includes(one)));
  return next.length > 0 ? next : panels;
}

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {string} value empty takes it out
 */
function put(query, name, value) {
  if (value) query.set(name, value);
  else query.delete(name);
}

/**
 * @template {string} T
 * @param {string | null} value
 * @param {readonly T[]} known
 * @returns {T | ""}
 */
const oneOf = (value, known) => known.find((one) => one === value) ?? "";
