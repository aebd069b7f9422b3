import { formula, letter, numeral, row } from "../../figures/formula.js";
import { appliedLoss } from "../../losses/answer.js";
import { exactNumber } from "../../numbers/format.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("../../losses/answer.js").State} State */

/** The rows of the plain cross entropy and of the article’s. */
const BOTH = ".loss-row:has(#loss-crossEntropy, #loss-crossEntropyWithEpsilon)";

/** What is said about a loss, what stands in its formula, its numbers, and how it goes on. */
const REMARKS = ".loss-remark, .loss-why, .loss-opened, .shape-words";
const VALUES = ".loss-value, .loss-bars, .figure-readout";
const SHAPE = ".shape";

/** The curves, and the rows that the text speaks of; the first row stands for all others. */
const BLANKS = `${SHAPE}, .loss-group + .loss-row .loss-bars, [data-looked-at] .loss-bars`;

/** @param {string} id */
const settingsOf = (id) => exampleIn(PRESETS, id).settings;

/** @param {State} state @param {string} name of a loss */
const lossOf = ({ shown }, name) => shown && appliedLoss(shown.answer, name);

/** The probability of the right class, and both cross entropies of it. @param {State} state */
function ofProbabilities(state) {
  const own = lossOf(state, "crossEntropyWithEpsilon");
  return {
    y: state.shown?.answer.y[2],
    plain: lossOf(state, "crossEntropy")?.value,
    loss: own?.value,
    epsilon: own?.epsilon,
    shifted: own && { value: own.operands.shifted[2], write: exactNumber },
  };
}

/** @param {...(Element | string)} inside */
const minusLog = (...inside) => row("−", letter("ln"), row("(", ...inside, ")"));

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "derivative",
  puzzle: {
    id: "puzzle",
    section: "1",
    keepsBack: [REMARKS],
    settings: settingsOf("perfect"),
    look: BOTH,
    numbers: ofProbabilities,
  },
  stops: [
    {
      id: "right",
      section: "1",
      settings: { ...settingsOf("right"), chosen: "crossEntropy" },
      look: ".picture",
      numbers: ofProbabilities,
      formulas: ({ y, plain }) => [
        formula(minusLog(numeral(y, { role: "parameter" })), "=", numeral(plain, { role: "loss" })),
      ],
    },
    {
      id: "zero",
      section: "1",
      keepsBack: [REMARKS, VALUES, SHAPE],
      blanks: BLANKS,
      settings: { ...settingsOf("zero"), chosen: "crossEntropy" },
      look: BOTH,
      numbers: ofProbabilities,
      formulas: withEpsilon,
    },
    {
      id: "shifted",
      section: "1",
      keepsBack: [REMARKS, VALUES, SHAPE],
      blanks: BLANKS,
      settings: settingsOf("perfect"),
      look: BOTH,
      numbers: ofProbabilities,
      formulas: withEpsilon,
    },
    {
      id: "hidden",
      section: "4.8",
      keepsBack: [REMARKS, VALUES, SHAPE],
      blanks: BLANKS,
      settings: { ...settingsOf("saturated"), place: 1 },
      look: ".loss-row:has(#loss-crossEntropyWithEpsilon, #loss-crossEntropyOfLogits)",
      numbers(state) {
        const own = lossOf(state, "crossEntropyWithEpsilon");
        const right = lossOf(state, "crossEntropyOfLogits");
        return {
          y: state.shown?.answer.softmax?.y[1],
          loss: own?.value,
          slope: own?.gradient[1],
          right: right?.value,
          rightSlope: right?.gradient[1],
        };
      },
    },
  ],
  answer: {
    id: "answer",
    section: "1",
    settings: settingsOf("perfect"),
    look: BOTH,
    numbers: ofProbabilities,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

/** @param {Record<string, any>} numbers */
function withEpsilon({ y, epsilon, loss }) {
  return [
    formula(
      minusLog(numeral(y, { role: "parameter" }), "+", numeral(epsilon)),
      "=",
      numeral(loss, { role: "loss" }),
    ),
  ];
}

export const openGuest = touring(lesson);
