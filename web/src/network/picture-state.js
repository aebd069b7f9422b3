/**
 * What the picture of a network needs to know of a run.
 *
 * @typedef {object} PictureRun
 * @property {string} id
 * @property {number} step
 * @property {import("../protocol/training-frames.js").TrainingScenery | null} scenery
 * @property {import("../protocol/training-frames.js").TrainingSnapshot | null} snapshot
 * @property {import("../protocol/training-frames.js").Picture | null} picture
 * @property {number} pictureStep
 * @property {Omit<import("../protocol/training-frames.js").TrainingSpec, "edits" | "engine">} settings
 * @property {import("../protocol/frames.js").Edit[]} edits
 *
 * @typedef {{ runs: PictureRun[], active: number, playing: boolean }} PictureState
 */

/** Makes this file a module. */
export {};
