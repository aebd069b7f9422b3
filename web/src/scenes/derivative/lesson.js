import { difference, formula, fraction, numeral } from "../../figures/formula.js";
import { formatUpTo } from "../../numbers/format.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("./figure.js").State} State */

/** The setting of the error curves. */
const SINE = exampleIn(PRESETS, "sin").settings;

/** So many digits show where two values part. */
const ALL_DIGITS = 16;

/** @param {number} value */
const inFull = (value) => formatUpTo(value, ALL_DIGITS);

/**
 * Where the error curves have their place for an h.
 *
 * @param {number[]} hs
 * @param {number} h
 */
const placeOf = (hs, h) => hs.findIndex((one) => Math.abs(Math.log(one / h)) < 0.01);

/** @param {import("./figure.js").Outcome | undefined} error */
const sizeOf = (error) => (typeof error === "number" ? Math.abs(error) : error);

/** @param {State} state */
function quotients({ shown }) {
  const answer = shown?.answer;
  return {
    h: answer?.h,
    exact: answer?.exact,
    forward: answer?.forward.value,
    forwardError: sizeOf(answer?.forward.error),
    central: answer?.central.value,
    centralError: sizeOf(answer?.central.error),
    divisor: answer?.central.divisor,
    plus: answer && { value: answer.central.plus?.f ?? "undefined", write: inFull },
    minus: answer && { value: answer.central.minus?.f ?? "undefined", write: inFull },
  };
}

/**
 * What the error curves say of another h.
 *
 * @param {State} state
 * @param {number} h
 */
function errorsAt({ shown }, h) {
  const errors = shown?.answer.errors;
  const place = errors ? placeOf(errors.h, h) : -1;
  return {
    forwardThere: errors?.double.forwardError[place],
    centralThere: errors?.double.centralError[place],
  };
}

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "gradient",
  puzzle: {
    id: "puzzle",
    section: "2.1",
    keepsBack: [".error-chart", ".error-words"],
    blanks: ".error-chart",
    settings: exampleIn(PRESETS, "tiny").settings,
    look: ".quotients",
    numbers: (state) => ({ ...quotients(state), ...errorsAt(state, 1e-4) }),
  },
  stops: [
    {
      id: "points",
      section: "2.1",
      keepsBack: [".quotient ~ .quotient", ".error-chart", ".error-words"],
      blanks: ".quotient + .quotient, .error-chart",
      settings: exampleIn(PRESETS, "article-5").settings,
      look: ".picture",
      numbers: quotients,
    },
    {
      id: "smaller",
      section: "2.1",
      keepsBack: [".error-chart", ".error-words"],
      blanks: ".error-chart",
      settings: { ...SINE, h: 0.1 },
      look: ".quotients",
      numbers: (state) => ({ ...quotients(state), ...errorsAt(state, 0.01) }),
    },
    {
      id: "digits",
      section: "2.1",
      settings: exampleIn(PRESETS, "tiny").settings,
      look: ".quotients",
      numbers: quotients,
      formulas: ({ plus, minus, divisor, central }) => [
        formula(
          fraction(
            difference(plus.value, minus.value, { role: "loss", digits: ALL_DIGITS }),
            numeral(divisor),
          ),
        ),
        formula("=", numeral(central, { role: "gradient", digits: 8 })),
      ],
    },
    {
      id: "valley",
      section: "2.1",
      keepsBack: [".error-words"],
      settings: { ...SINE, h: 1e-5 },
      look: ".figure-beside > :has(> .error-chart)",
      numbers: (state) => ({
        ...quotients(state),
        best: state.shown?.answer.errors.double.bestCentral,
        bestFloat: state.shown?.answer.errors.float.bestCentral,
      }),
    },
  ],
  answer: {
    id: "answer",
    section: "2.1",
    settings: SINE,
    look: ".figure-beside > :has(> .error-chart)",
    numbers: quotients,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
