/**
 * What the state and the wire need to know of the runs of a scene.
 *
 * @template {import("./state.js").Scene} [S=import("./state.js").Scene]
 * @typedef {object} Kind
 * @property {string} endpoint of the server, relative to the page
 * @property {typeof import("../driving/cargo.js").createCargo} [createCargo] where more than steps and
 *   edits crosses the wire
 * @property {(settings: S["settings"], change: import("../protocol/frames.js").Change) => S["settings"]}
 *   withChange the settings after a change
 * @property {(change: import("../protocol/frames.js").Change) => boolean} prolongs whether a run that
 *   has come to its end may go on after this change; any other begins a new one
 * @property {(settings: S["settings"], partial: Partial<S["settings"]>) => S["settings"]} restarted the
 *   settings of a new run that differs in these
 * @property {(one: S["settings"], other: S["settings"]) => boolean} isComparable whether two runs can
 *   be shown in one picture
 * @property {(one: S["settings"], other: S["settings"]) => boolean} hasSameScenery
 * @property {(started: any, held: S["scenery"] | null) => S["scenery"]} scenery decoded from what
 *   `started` brought; `held` is that of a run of the same scenery
 */

/** Makes this file a module. */
export {};
