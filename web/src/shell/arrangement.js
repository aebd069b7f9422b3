/**
 * How the address arranges the page, beside the settings of its scene. This is all that a page needs which
 * nobody has arranged; the folder `embed` fills it in before the scene is made.
 *
 * @typedef {object} Examples of a scene
 * @property {{ id: string, settings: any, runs?: any[], pace?: number | "max" }[]} presets
 * @property {any} opening the one that is shown where nothing else is named
 *
 * @typedef {object} Arranged
 * @property {boolean | null} autoplay whether it plays by itself; null leaves that to the scene
 * @property {string} kept what addresses of this page keep beside the settings, as the end of a query
 * @property {<C extends object>(control: C, current: () => any) => C} guarded what the learner drives the
 *   scene with, without the ways to what is fixed; `current` gives the settings in force
 * @property {((form: any, examples: Examples) => { place: any, faults: string[], unknown?: string[] }) | null} placeOf the runs
 *   that the address names, by the way of an example
 * @property {((form: any, examples: Examples) => { settings: any, faults: string[], unknown?: string[] }) | null} settingsOf
 *   the same of a figure
 * @property {((faults: string[]) => void) | null} onFaults tells what could not be read
 * @property {((opened: Opened) => void) | null} onOpen tells how the scene is driven that stands in the page
 * @property {((judged: { id: string, seed: number, verdict: string }) => void) | null} onJudged tells of an
 *   exercise
 * @property {(() => void) | null} onTurn tells that the scene was paused, or goes on, as nobody saw it
 * @property {boolean} isLeft whether another page comes in place of this one, to which the address belongs now
 *
 * @typedef {object} Opened
 * @property {any} store of the runs, or of a figure
 * @property {any} [controller] of runs
 * @property {any} form of its links
 * @property {Examples} examples
 * @property {() => void} open opens what the address names, again
 */

/** @type {Arranged} */
export const arrangement = {
  autoplay: null,
  kept: "",
  guarded: (control) => control,
  placeOf: null,
  settingsOf: null,
  onFaults: null,
  onOpen: null,
  onJudged: null,
  onTurn: null,
  isLeft: false,
};

/**
 * An address with what every address of this page keeps.
 *
 * @param {string} address a query, perhaps with a fragment
 */
export const withArrangement = (address) => address.replace(/(?=#|$)/, () => arrangement.kept);

/** What a frame shows unless its address says otherwise. */
export const USUAL_PANELS = ["picture", "curves"];

/** The scenes whose second panel holds curves; that of the others holds numbers. */
const WITH_CURVES = ["descent", "training", "derivative", "gradient"];

/**
 * What a panel is called by.
 *
 * @param {string} panel as in the address of a frame
 * @param {string} scene
 */
export const panelName = (panel, scene) =>
  panel === "curves" && !WITH_CURVES.includes(scene) ? "numbers" : panel;
