/**
 * @typedef {import("../../protocol/training-frames.js").TrainingSpec} TrainingSpec
 */

/** Longer links are cut off on their way. */
const LONGEST = 100_000;

/**
 * The link that opens one iteration of a training in its layers.
 *
 * @param {TrainingSpec} spec of the training, with its edits
 * @param {number} iteration from 1
 * @param {number} from the step that the training stands at
 * @param {number | "max"} pace of the training
 * @returns {string | null} null where samples or weights of the learner's own are too long for a link
 */
export function layersLink(spec, iteration, from, pace) {
  const query = new URLSearchParams({
    training: spec.data.set,
    iteration: String(iteration),
    from: `${from}@${pace}`,
    step: "0",
  });
  const more = { edits: [], beside: [], kept: false, active: 0, bulk: { training: spec } };
  const fragment = encodeURIComponent(JSON.stringify(more));
  return fragment.length > LONGEST ? null : `./layers?${query}#${fragment}`;
}
