import { createCheckpoints } from "../driving/checkpoints.js";
import { createQuestions } from "../driving/questions.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Question} Question
 * @typedef {import("../protocol/backprop-frames.js").Answer} Answer
 * @typedef {import("../protocol/frames.js").Frame} Frame
 */

/** @param {Frame} frame @returns {frame is Answer} */
const isAnswer = (frame) => /^(opened|paths|checked|compared)$/.test(frame.type);

/**
 * What crosses the wire of backpropagation besides steps and edits: checkpoints, and the questions about
 * a step with their answers.
 *
 * @param {unknown} _store
 * @param {(command: object) => void} send
 */
export function createBackpropCargo(_store, send) {
  const checkpoints = createCheckpoints();
  const questions = createQuestions(send);

  return {
    /**
     * @param {Frame} frame
     * @returns {boolean} whether it is for nobody else
     */
    unload(frame) {
      if (isAnswer(frame)) questions.arrived(frame);
      else if (frame.type === "checkpoint") checkpoints.keep(frame);
      else return false;
      return true;
    },
    load: checkpoints.load,
    share: checkpoints.share,
    ask: questions.ask,
    askAgain: questions.askAgain,
    refused: questions.refused,
    /** @param {string} run that has been stopped */
    forget(run) {
      checkpoints.forget(run);
      questions.forget(run);
    },
  };
}
