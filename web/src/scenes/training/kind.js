import { createCargo } from "../../driving/cargo.js";
import { decodeSamples } from "../../protocol/samples.js";
import { prolongs, restarted, withChange } from "./settings.js";

/**
 * @typedef {import("./settings.js").Spec} Spec
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {import("../../protocol/training-frames.js").TrainingScenery} Scenery
 *
 * @typedef {object} Training
 * @property {Spec} spec
 * @property {Settings} settings
 * @property {Scenery} scenery
 * @property {import("../../protocol/training-frames.js").TrainingSnapshot} snapshot
 * @property {import("../../protocol/training-frames.js").Picture} picture
 *
 * @typedef {import("../../state/state.js").Run<Training>} Run
 * @typedef {import("../../state/state.js").State<Training>} State
 */

/** What says how samples are made, and what of them the network sees. */
const OF_THE_SAMPLES = /** @type {const} */ (["data", "features"]);

/** What says which layers there are. */
const OF_THE_NETWORK = /** @type {const} */ (["hidden", "loss"]);

/**
 * @param {readonly (keyof Settings)[]} names
 * @returns {(one: Settings, other: Settings) => boolean}
 */
const isSame = (names) => (one, other) =>
  names.every((name) => one[name] === other[name] || inWords(one[name]) === inWords(other[name]));

/** @param {unknown} part of the settings, whose members the server writes in one order */
const inWords = (part) => JSON.stringify(part);

/**
 * What the runs of the scene `training` are.
 *
 * @type {import("../../state/kind.js").Kind<Training>}
 */
export const training = {
  endpoint: "ws/training",
  createCargo,
  withChange,
  prolongs,
  restarted,
  isComparable: isSame(["data"]),
  hasSameScenery: isSame([...OF_THE_SAMPLES, ...OF_THE_NETWORK]),
  /** Samples that are the same stay the same object, so that nobody draws them again. */
  scenery: ({ samples, network }, held) => ({
    samples: held?.samples ?? decodeSamples(samples),
    network,
  }),
};
