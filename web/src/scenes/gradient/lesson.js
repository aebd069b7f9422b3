import { formula, letter, numeral, row } from "../../figures/formula.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("./figure.js").State} State */

const DEGREES = 180 / Math.PI;

/** @param {string} id */
const settingsOf = (id) => exampleIn(PRESETS, id).settings;

/** @param {State} state */
function atPoint({ shown }) {
  const point = shown?.answer.point;
  return { x0: point?.x[0], x1: point?.x[1], g0: point?.gradient[0], g1: point?.gradient[1] };
}

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "network-gradient",
  puzzle: {
    id: "puzzle",
    section: "2.3",
    keepsBack: [".zone-curves", ".figure-readout", ".stage-slope"],
    blanks: ".zone-curves > :first-child",
    settings: { ...settingsOf("valley"), arrows: 0 },
    look: ".picture",
    numbers: atPoint,
  },
  stops: [
    {
      id: "cuts",
      section: "2.2",
      settings: settingsOf("bowl"),
      look: ".slices",
      numbers: atPoint,
    },
    {
      id: "steepest",
      section: "2.3",
      keepsBack: [".direction .figure-words", ".figure-readout"],
      settings: settingsOf("direction"),
      look: ".direction",
      numbers({ shown }) {
        const answer = shown?.answer;
        const angle = answer?.point.angle;
        return {
          theta: shown?.settings.angle,
          slope: answer?.directional.exact,
          steepest: answer?.point.length,
          share: answer?.directional.share,
          best: typeof angle === "number" ? angle * DEGREES : null,
        };
      },
      formulas: ({ steepest, share, slope }) => [
        formula(
          row("|", letter("∇f", "gradient"), "|"),
          "·",
          row(letter("cos"), "\u2061", letter("α")),
          "=",
          numeral(steepest, { role: "gradient" }),
          "·",
          numeral(share),
          "=",
          numeral(slope, { role: "gradient" }),
        ),
      ],
    },
    {
      id: "valley",
      section: "2.3",
      settings: settingsOf("valley"),
      look: ".picture",
      numbers: atPoint,
    },
    {
      id: "flat",
      section: "2.3",
      settings: settingsOf("saddle"),
      look: ".slices",
      numbers: atPoint,
    },
  ],
  answer: {
    id: "answer",
    section: "2.3",
    settings: settingsOf("valley"),
    look: ".picture",
    numbers: atPoint,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
