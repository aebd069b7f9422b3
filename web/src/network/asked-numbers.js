import { numbersOf } from "./parameters.js";

/**
 * @typedef {import("./names.js").Parameter} Parameter
 * @typedef {import("./picture-state.js").PictureRun} PictureRun
 * @typedef {import("../protocol/training-frames.js").AskParameter} AskParameter
 * @typedef {import("../protocol/training-frames.js").ReadParameter} ReadParameter
 */

/**
 * The numbers of one parameter: from the snapshot where that holds every single one, else asked for.
 *
 * @param {(question: AskParameter) => Promise<ReadParameter>} ask
 * @param {() => void} onAnswer
 */
export function createAskedNumbers(ask, onAnswer) {
  /** @type {ReadParameter | null} */
  let answer = null;
  /** @type {PictureRun["snapshot"]} */
  let askedAt = null;
  /** @type {Parameter | null} */
  let askedFor = null;

  /**
   * @param {PictureRun} run
   * @param {Parameter} parameter
   */
  async function fetchNumbers(run, parameter) {
    [askedAt, askedFor] = [run.snapshot, parameter];
    try {
      const { layer, from, to } = parameter;
      const found = await ask({
        type: "parameter",
        layer,
        ...(from !== undefined && { from }),
        to,
      });
      if (askedFor !== parameter) return;
      answer = found;
      onAnswer();
    } catch {
      // The run has gone, and its card with it.
      askedAt = null;
    }
  }

  /**
   * @param {ReadParameter | null} read
   * @param {Parameter} parameter
   */
  const isOf = (read, { layer, from, to }) =>
    read?.layer === layer && read.from === from && read.to === to;

  return {
    /**
     * @param {PictureRun} run
     * @param {Parameter} parameter
     * @returns {import("./parameters.js").ParameterNumbers | null} null while nothing is known
     */
    of(run, parameter) {
      const known = numbersOf(run.snapshot?.layers ?? [], parameter);
      if (known || run.scenery?.network.whole) return known;
      if (askedAt !== run.snapshot || askedFor !== parameter) void fetchNumbers(run, parameter);
      if (!answer || !isOf(answer, parameter)) return null;
      const { value: after, before, gradient } = answer;
      return { after, before, gradient };
    },
    /** The step that the numbers asked for are of; null where none were asked for. */
    step: () => answer?.step ?? null,
    forget() {
      [answer, askedAt, askedFor] = [null, null, null];
    },
  };
}
