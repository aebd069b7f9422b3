import { formula, numeral, operand } from "../../figures/formula.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { shapeText } from "../../tensor/tensor-words.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("../../backprop/kind.js").State} State */
/** @typedef {import("../../protocol/backprop-frames.js").Tensor} Tensor */

/** One layer of five inputs and three outputs, on two samples. */
const TWO_SAMPLES = exampleIn(PRESETS, "one-layer").settings;

/** The same with the first sample alone. */
const ONE_SAMPLE = {
  ...TWO_SAMPLES,
  layers: {
    ...TWO_SAMPLES.layers,
    x: TWO_SAMPLES.layers.x.slice(0, 1),
    t: TWO_SAMPLES.layers.t.slice(0, 1),
  },
};

/** Every gradient, with its shape. */
const GRADIENTS = ".tensor-of-gradient";

/** What the first layer makes, and the gradient of the same shape. */
const FIRST_OUTPUT = ".station-start + .station > .station-column > .node-tensors";

/** Faster than what the reader wants to follow operation by operation. */
const BRISK = 2;

/**
 * A tensor of the step shown.
 *
 * @param {State} state
 * @param {string} label
 * @param {"values" | "gradients"} of
 * @returns {Tensor | null}
 */
function tensor({ runs: [run] }, label, of) {
  const { scenery, snapshot } = run ?? {};
  const node = scenery?.graph.nodes.find((one) => one.label === label);
  const found = node && snapshot?.[of][node.id];
  return found && typeof found === "object" && "values" in found ? found : null;
}

/** @param {Tensor | null} of */
const shapeOf = (of) => of && { text: shapeText(of.shape) };

/** @param {State} state */
const shapes = (state) => ({
  x: shapeOf(tensor(state, "x", "values")),
  W: shapeOf(tensor(state, "W1", "values")),
  b: shapeOf(tensor(state, "b1", "values")),
  a: shapeOf(tensor(state, "a1", "values")),
});

/** The cell [0, 0] of dW1 and what it is made of. @param {State} state */
function firstCell(state) {
  const x = tensor(state, "x", "values");
  const da = tensor(state, "a1", "gradients");
  const dW = tensor(state, "W1", "gradients");
  return {
    n: x?.shape[0],
    x0: x?.values[0],
    x1: x?.values[x.shape[1]],
    d0: da?.values[0],
    d1: da?.values[da.shape[1]],
    cell: dW?.values[0],
    da: shapeOf(da),
    dW: shapeOf(dW),
  };
}

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: null,
  puzzle: {
    id: "puzzle",
    section: "4.7",
    keepsBack: [GRADIENTS],
    settings: TWO_SAMPLES,
    pace: BRISK,
    look: ".picture",
    numbers: shapes,
  },
  stops: [
    {
      id: "shapes",
      section: "4.7",
      keepsBack: [FIRST_OUTPUT],
      blanks: FIRST_OUTPUT,
      settings: TWO_SAMPLES,
      pace: BRISK,
      look: ".picture",
      numbers: shapes,
    },
    {
      id: "cell",
      section: "4.7",
      settings: TWO_SAMPLES,
      pace: BRISK,
      look: ".picture",
      numbers: firstCell,
      formulas: ({ x0, d0, x1, d1, cell }) => [
        formula(
          numeral(x0, { role: "data" }),
          "·",
          operand(d0, { role: "gradient" }),
          "+",
          operand(x1, { role: "data" }),
          "·",
          operand(d1, { role: "gradient" }),
          "=",
          numeral(cell, { role: "gradient" }),
        ),
      ],
    },
    {
      id: "mean",
      section: "4.8",
      keepsBack: [GRADIENTS],
      settings: ONE_SAMPLE,
      pace: BRISK,
      look: ".picture",
      numbers(state) {
        const { n, d0 } = firstCell(state);
        return { n, d0 };
      },
    },
    {
      id: "forgotten",
      section: "4.8",
      keepsBack: [".check-about"],
      settings: exampleIn(PRESETS, "mistake").settings,
      pace: 10,
      look: ".gradient-check",
      numbers: (state) => ({ n: tensor(state, "x", "values")?.shape[0] }),
    },
  ],
  answer: {
    id: "answer",
    section: "4.8",
    standsAt: 7,
    settings: TWO_SAMPLES,
    pace: BRISK,
    look: ".picture",
    numbers: firstCell,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
