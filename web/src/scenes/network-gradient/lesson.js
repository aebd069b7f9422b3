import { formula, letter, numeral, row } from "../../figures/formula.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { evaluationsOf } from "./figure.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("./figure.js").State} State */

/** What the second softmax makes of the first, and all that comes of it. */
const SECOND =
  ".version, .versions ~ .figure-words, .forward-y .forward-row, .forward-L .forward-row";

/** An example with all its evaluations made. @param {string} id */
function settingsOf(id) {
  const { settings } = exampleIn(PRESETS, id);
  return { ...settings, at: evaluationsOf(settings) };
}

/** Both losses, and what the second softmax makes of the first. @param {State} state */
function bothLosses({ shown }) {
  const answer = shown?.answer;
  const right = shown?.settings.t[0] ?? 0;
  const best = answer ? answer.twice.once?.indexOf(Math.max(...answer.twice.once)) : undefined;
  return {
    once: best === undefined ? null : answer?.twice.once?.[best],
    again: best === undefined ? null : answer?.twice.probabilities[best],
    p: answer?.twice.probabilities[right],
    loss: answer?.twice.loss,
    right: answer?.right.loss,
    ratio: answer?.ratio,
    difference: answer?.twice.largestDifference,
  };
}

/** @param {Record<string, any>} numbers */
const secondLoss = ({ p, loss }) => [
  formula("−", letter("ln"), row("(", numeral(p), ")"), "=", numeral(loss, { role: "loss" })),
];

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "descent",
  free: ["at"],
  puzzle: {
    id: "puzzle",
    section: "2.4",
    keepsBack: [".figure-beside"],
    blanks: ".figure-beside",
    settings: settingsOf("sure"),
    look: ".forward",
    numbers: bothLosses,
  },
  stops: [
    {
      id: "twelve",
      section: "2.4",
      keepsBack: [".gradients"],
      blanks: ".gradients",
      settings: exampleIn(PRESETS, "article").settings,
      look: ".evaluation-line",
      numbers({ shown }) {
        const answer = shown?.answer;
        return {
          passes: answer?.passes.numerical,
          input: answer?.x[1],
          output: answer?.right.dlogits[0],
          upper: answer?.right.backprop[0],
          lower: answer?.right.backprop[answer.classes],
          difference: answer?.right.largestDifference,
        };
      },
      formulas: ({ input, output, lower }) => [
        formula(
          numeral(input, { role: "data" }),
          "·",
          numeral(output, { role: "gradient" }),
          "=",
          numeral(lower, { role: "gradient" }),
        ),
      ],
    },
    {
      id: "twice",
      section: "2.4",
      keepsBack: [SECOND],
      settings: settingsOf("twice"),
      look: ".versions",
      numbers: bothLosses,
    },
    {
      id: "check",
      section: "2.4",
      keepsBack: [".gradients > :last-child", ".figure-readout"],
      blanks: ".gradients > :last-child",
      settings: settingsOf("twice"),
      look: ".gradients",
      numbers: bothLosses,
    },
    {
      id: "wrong",
      section: "2.4",
      keepsBack: [SECOND, ".gradients", ".evaluation-line", ".figure-readout"],
      blanks: ".gradients, .evaluation-line",
      settings: settingsOf("wrong"),
      look: ".versions",
      numbers: bothLosses,
    },
  ],
  answer: {
    id: "answer",
    section: "2.4",
    settings: settingsOf("sure"),
    look: ".versions",
    numbers: bothLosses,
    formulas: secondLoss,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
