/**
 * What the state and the wire need to know of the runs of a scene.
 *
 * @template {import("./state.js").Scene} [S=import("./state.js").Scene]
 * @typedef {object} Kind
 * @property {string} endpoint of the server, relative to the page
 * @property {(store: any, send: (command: object) => void,
 *   seek: (run: import("./state.js").Run, step: number) => void) => Cargo} [createCargo] where more than
 *   steps and edits crosses the wire
 * @property {(settings: S["settings"], change: import("../protocol/frames.js").Change) => S["settings"]}
 *   withChange the settings after a change
 * @property {(change: import("../protocol/frames.js").Change) => boolean} prolongs whether a run that
 *   has come to its end may go on after this change; any other begins a new one
 * @property {(settings: S["settings"], partial: Partial<S["settings"]>) => S["settings"]} restarted the
 *   settings of a new run that differs in these
 * @property {(one: S["settings"], other: S["settings"]) => boolean} isComparable whether two runs can
 *   be shown in one picture
 * @property {(one: S["settings"], other: S["settings"]) => boolean} hasSameScenery
 * @property {boolean} [isAlone] whether one run is shown at a time: a fork takes the place of its original
 * @property {(run: { history: import("./history.js").History, step: number },
 *   change: import("../protocol/frames.js").Change) => number} [stepsBack] where a change sends a run
 *   back: after how many steps it stands again where it stood
 * @property {(started: any, held: S["scenery"] | null) => S["scenery"]} scenery decoded from what
 *   `started` brought; `held` is that of a run of the same scenery
 */

/**
 * @typedef {object} Cargo what crosses the wire besides steps and edits
 * @property {(frame: import("../protocol/frames.js").Frame) => boolean} unload whether the frame was for
 *   it alone
 * @property {(run: import("./state.js").Run) => object} load what goes with the start of a run
 * @property {(run: string, other: string, newest: number) => void} share of runs with the same first steps
 * @property {() => void} [expectPicture] something came, or was paused
 * @property {(run: string, form: import("../driving/exports.js").Form) => Promise<string>} [export]
 * @property {(run: string, question: import("../protocol/backprop-frames.js").Question) => Promise<any>}
 *   [ask]
 * @property {(run: string) => void} askAgain of a run that another server drives now
 * @property {(run: string, refusal: import("../protocol/frames.js").Refusal) => boolean} refused whether
 *   it was something of this that was refused
 * @property {(run: string) => void} forget a run that has been stopped
 */

/** Makes this file a module. */
export {};
