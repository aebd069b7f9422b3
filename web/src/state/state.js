/**
 * @typedef {import("../protocol/frames.js").Edit} Edit
 * @typedef {import("./history.js").History} History
 *
 * @typedef {{ spec: any, settings: any, scenery: any, snapshot: any, picture: any }} Scene what the
 *   runs of a scene consist of
 */

/**
 * One run as the page knows it.
 *
 * @template {Scene} [S=Scene]
 * @typedef {object} Run
 * @property {string} id its name on the wire
 * @property {string} name its name on the page: A to D
 * @property {number} style 0 solid, 1 dashed, 2 dotted, 3 dash-dot
 * @property {boolean} kept true for the original of a fork: play leaves it where it is
 * @property {boolean} isNew true until the server has started it for the first time
 * @property {S["spec"]} spec with every acknowledged edit in its log
 * @property {S["settings"]} settings in force for the step after `step`
 * @property {Edit[]} edits the log of the spec
 * @property {S["scenery"] | null} scenery what stays the same for all steps; null until it has come
 * @property {History} history every step held, step i at index i; grows in place
 * @property {History} epochs the evaluations at the ends of epochs, with their `step` and `epoch`: epoch e
 *   is row e - 1; grows in place
 * @property {number} step the step shown, -1 before the first
 * @property {number} newest the last step held, -1 before the first
 * @property {string | undefined} digest of the newest step
 * @property {number | null} seeking the step that was asked for and has not come yet
 * @property {S["snapshot"] | null} snapshot of `step`
 * @property {S["picture"] | null} picture the dear part of the newest snapshot that had one
 * @property {number} pictureStep the step it is of, -1 where there is none
 * @property {import("../protocol/frames.js").Ended | null} ended
 * @property {{ step: number, of: number } | null} replay progress of a long replay
 * @property {number | null} forkedAt
 */

/**
 * @typedef {object} Notice
 * @property {string} code
 * @property {(string | number)[]} params
 * @property {string} path
 * @property {any} [spec] of the run that was refused, where it never began
 */

/**
 * @template {Scene} [S=Scene]
 * @typedef {object} State
 * @property {"connecting" | "open" | "reconnecting"} connection
 * @property {Run<S>[]} runs
 * @property {number} active index of the run that the controls act on
 * @property {number} cursor the step shown of the active run
 * @property {number} newest the last step of the active run
 * @property {number | null} hovered the step of the active run that is pointed at, wherever it is
 * @property {boolean} playing
 * @property {number | "max"} pace steps a second
 * @property {"linear" | "log"} scale of the loss curve
 * @property {Notice | null} notice
 * @property {Edit | null} acknowledged the newest edit of the active run
 */

/** @returns {State<any>} */
export function initialState() {
  return {
    connection: "connecting",
    runs: [],
    active: 0,
    cursor: -1,
    newest: -1,
    hovered: null,
    playing: false,
    pace: 10,
    scale: "linear",
    notice: null,
    acknowledged: null,
  };
}

const NAMES = ["A", "B", "C", "D"];

/** The most runs that are shown side by side, and that one connection may drive. */
export const MOST_RUNS = NAMES.length;

/**
 * The first name that no run has; its place in the alphabet is the style of its line.
 *
 * @param {Run[]} runs
 */
export function freeStyle(runs) {
  return NAMES.findIndex((name) => runs.every((run) => run.name !== name));
}

/** @param {number} style */
export const nameOfStyle = (style) => NAMES[style];

/**
 * The runs that play, step and reset together: all but the kept ones, and the active one always.
 *
 * @template {Scene} S
 * @param {State<S>} state
 */
export function movingRuns(state) {
  return state.runs.filter((run, index) => !run.kept || index === state.active);
}
