import { backprop } from "../../src/backprop/kind.js";
import { freshSpec } from "../../src/state/settings.js";
import { pageAndServer } from "../driving/fake-server.js";

/** Apples with tax, as the article has them: 100·2·1.1. */
export const APPLES = freshSpec({
  expression: "apple*count*tax",
  inputs: { apple: 100, count: 2, tax: 1.1 },
  parameters: [],
  learningRate: 0.1,
  iterations: 1,
  accumulate: true,
  zeroGrad: true,
  bug: "none",
});

/** @type {import("../../src/protocol/backprop-frames.js").Graph} */
export const APPLE_GRAPH = {
  output: 4,
  width: 600,
  height: 300,
  nodes: [
    { id: 0, kind: "input", label: "apple", args: [], shape: [], x: 60, y: 60, onWay: true },
    { id: 1, kind: "input", label: "count", args: [], shape: [], x: 60, y: 150, onWay: true },
    {
      id: 2,
      kind: "operation",
      op: "mul",
      label: "",
      args: [0, 1],
      shape: [],
      x: 300,
      y: 105,
      onWay: true,
    },
    { id: 3, kind: "input", label: "tax", args: [], shape: [], x: 60, y: 240, onWay: true },
    {
      id: 4,
      kind: "operation",
      op: "mul",
      label: "",
      args: [2, 3],
      shape: [],
      x: 540,
      y: 170,
      onWay: true,
    },
  ],
  edges: [
    {
      from: 0,
      to: 2,
      slot: 0,
      points: [
        [60, 60],
        [300, 105],
      ],
    },
    {
      from: 1,
      to: 2,
      slot: 1,
      points: [
        [60, 150],
        [300, 105],
      ],
    },
    {
      from: 2,
      to: 4,
      slot: 0,
      points: [
        [300, 105],
        [540, 170],
      ],
    },
    {
      from: 3,
      to: 4,
      slot: 1,
      points: [
        [60, 240],
        [540, 170],
      ],
    },
  ],
  plan: [
    ["forward", 2],
    ["forward", 4],
    ["seed", 4],
    ["backward", 4],
    ["backward", 2],
  ],
};

/** A page with a run of the apples whose server is written by hand. */
export function applePage() {
  const page = pageAndServer(/** @type {any} */ (backprop));
  page.controller.show([APPLES]);
  const { id } = page.active();
  return {
    ...page,
    /** The server starts the newest run. */
    begins(run = page.active()) {
      page.say({
        type: "started",
        run: run.id,
        spec: run.spec,
        step: -1,
        columns: [],
        graph: APPLE_GRAPH,
      });
    },
    /**
     * @param {number} first
     * @param {number[]} at
     * @param {object} [more]
     */
    walks(first, at, more = {}, run = page.active()) {
      const columns = { iteration: at.map(() => 1), at, node: at, output: at, known: at };
      const snapshot = { iteration: 1, at: at.at(-1) };
      page.say({ type: "steps", run: run.id, first, columns, digest: "d", snapshot, ...more });
    },
    id,
  };
}
