import { createCheckpoints } from "./checkpoints.js";
import { createExports } from "./exports.js";
import { createPictures } from "./pictures.js";

/**
 * @typedef {import("../protocol/frames.js").Frame} Frame
 */

/**
 * What crosses the wire besides steps and edits, where a scene has any: texts that are exported,
 * checkpoints, and the dear parts of snapshots.
 *
 * @param {ReturnType<typeof import("../state/store.js").createStore>} store
 * @param {(command: object) => void} send
 * @param {(run: import("../state/state.js").Run, step: number) => void} seek
 */
export function createCargo(store, send, seek) {
  const checkpoints = createCheckpoints();
  const exports = createExports(send);
  const pictures = createPictures(store, (run) => seek(run, run.step));

  return {
    /**
     * @param {Frame} frame
     * @returns {boolean} whether it is for nobody else
     */
    unload(frame) {
      if (frame.type === "exported") exports.arrived(frame);
      else if (frame.type === "checkpoint") checkpoints.keep(frame);
      else return false;
      return true;
    },
    expectPicture: pictures.expect,
    /**
     * What goes with the start of a run.
     *
     * @param {import("../state/state.js").Run} run
     */
    load({ id, newest }) {
      const checkpoint = checkpoints.upTo(id, newest);
      return checkpoint ? { checkpoint } : {};
    },
    share: checkpoints.share,
    export: exports.ask,
    askAgain: exports.askAgain,
    refused: exports.refused,
    /** @param {string} run that has been stopped */
    forget(run) {
      checkpoints.forget(run);
      exports.forget(run);
    },
  };
}
