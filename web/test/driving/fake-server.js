import { createController } from "../../src/driving/controller.js";
import { descent } from "../../src/scenes/descent/kind.js";
import { freshSpec } from "../../src/state/settings.js";
import { initialState } from "../../src/state/state.js";
import { createStore } from "../../src/state/store.js";

/** @type {import("../../src/protocol/frames.js").Spec} */
export const spec = freshSpec({
  objective: "bowl",
  start: [-3, 4],
  optimizer: { name: "gd" },
  learningRate: 0.1,
  steps: 100,
  gradient: { method: "exact" },
  tolerance: 0,
});

/** @typedef {import("../../src/state/kind.js").Kind} Kind */

/**
 * A page with a server on the other side that a test writes by hand: it hears every command, and says
 * what it is told to.
 *
 * @param {Kind} [kind] of its runs
 */
export function pageAndServer(kind = descent) {
  const store = createStore(initialState(), kind);
  /** @type {any[]} */
  const heard = [];
  /** @type {any} */
  let page;
  let isOpen = false;
  let openings = 0;
  /** @param {"open" | "reconnecting"} connection */
  function connectionIs(connection) {
    isOpen = connection === "open";
    page.state(connection);
  }
  const controller = createController(
    store,
    kind,
    (_, on) => {
      page = on;
      return {
        send(/** @type {object} */ command) {
          if (isOpen) heard.push(command);
        },
        isOpen: () => isOpen,
        renew: () => connectionIs("reconnecting"),
      };
    },
    () => {
      openings += 1;
    },
  );
  connectionIs("open");
  const active = () => store.state.runs[store.state.active];

  return {
    store,
    controller,
    active,
    openings: () => openings,
    /** What was heard since the last time. */
    heard: () => heard.splice(0),
    connection: connectionIs,
    /** @param {object} frame */
    say: (frame) => page.frame(frame),
    started(run = active()) {
      const objective = { name: run.spec.objective, dimension: 2, window: { x0: [-5, 5] } };
      const field = { x: [], f: [] };
      page.frame({ type: "started", run: run.id, spec: run.spec, step: -1, objective, field });
    },
    /**
     * @param {number} first
     * @param {number} count
     * @param {object} [more]
     */
    steps(first, count, more = {}, run = active()) {
      const column = Array.from({ length: count }, (_, offset) => first + offset);
      const columns = { x0: column, x1: column, f: column, g0: column, g1: column };
      const snapshot = { x: [column.at(-1), column.at(-1)] };
      const digest = `d${first + count - 1}`;
      page.frame({ type: "steps", run: run.id, first, columns, digest, snapshot, ...more });
    },
    /** @param {string} code */
    refuse(code, run = active(), more = {}) {
      page.frame({ type: "error", run: run.id, code, path: "", params: [], ...more });
    },
  };
}
