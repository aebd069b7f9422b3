import { formula, letter, numeral, operand } from "../../figures/formula.js";
import { PRESETS } from "../../lesson/presets.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";

/** @typedef {import("./kind.js").State} State */

/** The words at the learning rate say which rates diverge, and the end of the curve says which run has. */
const RATES = ".rate-scale";
const CURVE = ".curve";

/** Where the next step would lead. */
const NEXT = ".stage-next";

/** @param {string} id */
const runsOf = (id) => exampleIn(PRESETS, id).runs;

/**
 * A number of a step, once it has been made.
 *
 * @param {State} state
 * @param {string} column
 * @param {number} step
 */
function at({ runs: [run] }, column, step) {
  return run && step < run.history.length ? run.history.column(column).at(step) : null;
}

/** The first steps of x₀, its gradient at the start, and the loss. @param {State} state */
const firstSteps = (state) => ({
  rate: state.runs[0]?.settings.learningRate,
  g: at(state, "g0", 0),
  x0: at(state, "x0", 0),
  x1: at(state, "x0", 1),
  x2: at(state, "x0", 2),
  x3: at(state, "x0", 3),
  y0: at(state, "x1", 0),
  y1: at(state, "x1", 1),
  f0: at(state, "f", 0),
  f1: at(state, "f", 1),
});

/** What stands at the step with which the run has ended. @param {State} state */
function atTheEnd({ runs: [run] }) {
  const { ended, snapshot } = run ?? {};
  const last = ended && snapshot && run.step === ended.step ? snapshot : null;
  return {
    step: last && ended?.step,
    gap: last && ended?.limit,
    x: last?.x[0],
    f: last?.f,
    g: last?.gradient.value[0],
    h: last?.gradient.numeric?.h,
    plus: last?.gradient.numeric?.plus[0],
    minus: last?.gradient.numeric?.minus?.[0],
    exact: last?.gradient.exact[0],
  };
}

/** @param {Record<string, any>} numbers */
function firstStep({ x0, rate, g, x1 }) {
  return [
    formula(
      letter("x", "parameter", "0"),
      "−",
      letter("η"),
      "·",
      letter("g", "gradient", "0"),
      "=",
      numeral(x0, { role: "parameter" }),
      "−",
      numeral(rate),
      "·",
      operand(g, { role: "gradient" }),
      "=",
      numeral(x1, { role: "parameter" }),
    ),
  ];
}

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "epochs",
  puzzle: {
    id: "puzzle",
    section: "3.1",
    keepsBack: [RATES, CURVE],
    blanks: CURVE,
    settings: runsOf("bowl-10"),
    look: ".readout",
    numbers: atTheEnd,
  },
  stops: [
    {
      id: "step",
      section: "3.1",
      standsAt: 0,
      keepsBack: [NEXT],
      settings: runsOf("bowl-0.1"),
      look: ".steps",
      numbers: firstSteps,
      formulas: firstStep,
    },
    {
      id: "across",
      section: "3.1",
      standsAt: 0,
      keepsBack: [RATES, NEXT],
      settings: runsOf("bowl-1"),
      look: ".picture",
      numbers: firstSteps,
    },
    {
      id: "growing",
      section: "3.1",
      standsAt: 0,
      keepsBack: [RATES, NEXT],
      settings: runsOf("bowl-10"),
      look: ".steps",
      numbers: firstSteps,
      formulas: firstStep,
    },
    {
      id: "frozen",
      section: "2.1",
      settings: runsOf("bowl-10"),
      look: ".readout",
      numbers: atTheEnd,
    },
  ],
  answer: {
    id: "answer",
    section: "3.1",
    settings: runsOf("bowl-10"),
    look: ".outcome",
    numbers: atTheEnd,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
