import { formula, fraction, numeral, row } from "../../figures/formula.js";
import { formatCount } from "../../numbers/format.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("../../epochs/answer.js").State} State */

/** What is counted, in formulas and in words. */
const FORMULA = ".epochs-formula";
const COUNTS = [FORMULA, ".epochs-words", ".epochs-verdict", ".epochs-iteration"];

/** @param {string} id */
const settingsOf = (id) => exampleIn(PRESETS, id).settings;

/** @param {number | undefined} value */
const count = (value) => (value === undefined ? null : { value, write: formatCount });

/** @param {State} state */
function arithmetic({ shown }) {
  const counted = shown?.answer.arithmetic;
  return {
    samples: count(shown?.settings.samples),
    size: count(shown?.settings.batchSize),
    full: count(counted?.fullBatches),
    rest: count(counted?.rest),
    last: count(counted?.lastBatch),
    batches: count(counted?.batches),
    iterations: count(counted?.iterations),
    presentations: count(counted?.presentations),
    article: count(counted?.articleBatches),
    dropped: count(shown?.answer.order?.dropped.length),
  };
}

/** @param {Record<string, any>} numbers */
const inBatches = ({ samples, size, full, rest }) => [
  formula(
    numeral(samples.value, { role: "data" }),
    "=",
    numeral(full.value),
    "·",
    numeral(size.value),
    "+",
    numeral(rest.value),
  ),
];

/** @param {Record<string, any>} numbers */
const bothCounts = ({ samples, size, batches, article }) => [
  formula(
    row("⌈", fraction(numeral(samples.value, { role: "data" }), numeral(size.value)), "⌉"),
    "=",
    numeral(batches.value),
  ),
  formula(
    row("⌊", fraction(numeral(samples.value, { role: "data" }), numeral(size.value)), "⌋"),
    "+",
    numeral(1),
    "=",
    numeral(article.value),
  ),
];

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "training",
  free: ["at"],
  puzzle: {
    id: "puzzle",
    section: "3.2",
    keepsBack: COUNTS,
    blanks: FORMULA,
    settings: settingsOf("even"),
    look: ".picture",
    numbers: arithmetic,
  },
  stops: [
    {
      id: "rest",
      section: "3.2",
      keepsBack: COUNTS,
      blanks: FORMULA,
      settings: settingsOf("article"),
      look: ".picture",
      numbers: arithmetic,
      formulas: inBatches,
    },
    {
      id: "even",
      section: "3.2",
      keepsBack: COUNTS,
      blanks: FORMULA,
      settings: settingsOf("even"),
      look: ".epochs-arithmetic",
      numbers: arithmetic,
      formulas: bothCounts,
    },
    {
      id: "full",
      section: "3.2",
      keepsBack: COUNTS,
      blanks: FORMULA,
      settings: settingsOf("full"),
      look: ".epochs-arithmetic",
      numbers: arithmetic,
      formulas: bothCounts,
    },
    {
      id: "drop",
      section: "3.2",
      keepsBack: COUNTS,
      blanks: FORMULA,
      settings: settingsOf("drop"),
      look: ".epochs-arithmetic",
      numbers: arithmetic,
    },
  ],
  answer: {
    id: "answer",
    section: "3.2",
    settings: settingsOf("even"),
    look: ".epochs-arithmetic",
    numbers: arithmetic,
    formulas: bothCounts,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
