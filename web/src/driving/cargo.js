import { createCheckpoints } from "./checkpoints.js";
import { createExports } from "./exports.js";
import { createPictures } from "./pictures.js";

/**
 * @typedef {import("../protocol/frames.js").Frame} Frame
 */

/**
 * What crosses the wire besides steps and edits, where a scene has any: texts that are exported,
 * checkpoints, the dear parts of snapshots, and single parameters of a large network.
 *
 * @param {ReturnType<typeof import("../state/store.js").createStore>} store
 * @param {(command: object) => void} send
 * @param {(run: import("../state/state.js").Run, step: number) => void} seek
 */
export function createCargo(store, send, seek) {
  const checkpoints = createCheckpoints();
  const exports = createExports(send);
  /** @type {ReturnType<typeof import("./questions.js").createQuestions> | null} */
  let questions = null;
  const pictures = createPictures(store, (run) => seek(run, run.step));

  /**
   * Asks about the step where a run stands.
   *
   * @param {string} run
   * @param {import("./questions.js").Question} question
   */
  async function ask(run, question) {
    const { createQuestions } = await import("./questions.js");
    questions ??= createQuestions(send);
    return questions.ask(run, question);
  }

  return {
    /**
     * @param {Frame} frame
     * @returns {boolean} whether it is for nobody else
     */
    unload(frame) {
      if (frame.type === "exported") exports.arrived(frame);
      else if (frame.type === "checkpoint") checkpoints.keep(frame);
      else if (frame.type === "parameter") questions?.arrived(frame);
      else return false;
      return true;
    },
    expectPicture: pictures.expect,
    load: checkpoints.load,
    share: checkpoints.share,
    export: exports.ask,
    ask,
    /** @param {string} run that another server drives now */
    askAgain(run) {
      exports.askAgain(run);
      questions?.askAgain(run);
    },
    /**
     * @param {string} run
     * @param {import("../protocol/frames.js").Refusal} refusal
     * @returns {boolean} whether it was of something that was asked for
     */
    refused: (run, refusal) => questions?.refused(run, refusal) || exports.refused(run, refusal),
    /** @param {string} run that has been stopped */
    forget(run) {
      checkpoints.forget(run);
      exports.forget(run);
      questions?.forget(run);
    },
  };
}
