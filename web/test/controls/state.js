import { History } from "../../src/state/history.js";
import { initialState } from "../../src/state/state.js";

/**
 * @typedef {import("../../src/scenes/descent/kind.js").Run} Run
 * @typedef {import("../../src/scenes/descent/kind.js").State} State
 */

/**
 * A run of three steps down the bowl, standing at its last.
 *
 * @param {Partial<Run>} [differing]
 * @returns {Run}
 */
export function aRun(differing = {}) {
  const settings = {
    objective: "bowl",
    start: [-3, 4],
    optimizer: { name: "gd" },
    learningRate: 0.1,
    steps: 100,
    gradient: { method: "exact" },
    tolerance: 1e-6,
  };
  const columns = /** @type {Record<string, number[]>} */ ({
    x0: [-3, -2.4, -1.92],
    x1: [4, 3.2, 2.56],
    f: [25, 16, 10.24],
    g0: [-6, -4.8, -3.84],
    g1: [8, 6.4, 5.12],
  });
  const history = {
    length: 3,
    column: (/** @type {string} */ name) => ({
      at: (/** @type {number} */ step) => columns[name][step],
    }),
  };
  return {
    id: "a",
    name: "A",
    style: 0,
    kept: false,
    isNew: false,
    spec: { ...settings, edits: [] },
    settings,
    edits: [],
    scenery: {
      objective: {
        name: "bowl",
        dimension: 2,
        formula: "x0^2 + x1^2",
        partials: ["2*x0", "2*x1"],
        window: { x0: [-5, 5], x1: [-5, 5] },
        minima: [[0, 0]],
        quadratic: true,
        curvature: { largest: 2, smallest: 2 },
      },
      field: { x: [], f: [] },
    },
    history: /** @type {Run["history"]} */ (/** @type {unknown} */ (history)),
    epochs: new History(),
    step: 2,
    newest: 2,
    digest: undefined,
    seeking: null,
    snapshot: {
      x: [-1.92, 2.56],
      f: 10.24,
      learningRate: 0.1,
      gradient: {
        method: "exact",
        value: [-3.84, 5.12],
        exact: [-3.84, 5.12],
        difference: 3e-12,
        numeric: {
          method: "central",
          h: 1e-4,
          plus: [10.23961601, 10.24051201],
          minus: [10.24038401, 10.23948801],
          value: [-3.84, 5.12],
        },
      },
      update: {
        t: 2,
        learningRate: 0.1,
        x: [-2.4, 3.2],
        g: [-4.8, 6.4],
        before: {},
        after: {},
        terms: {},
        result: [-1.92, 2.56],
      },
    },
    picture: null,
    pictureStep: -1,
    ended: null,
    replay: null,
    forkedAt: null,
    ...differing,
  };
}

/**
 * @param {Run[]} runs
 * @returns {State}
 */
export function aState(runs) {
  return {
    ...initialState(),
    connection: "open",
    runs,
    cursor: runs[0].step,
    newest: runs[0].newest,
  };
}
