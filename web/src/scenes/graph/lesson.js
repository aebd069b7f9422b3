import { formula, numeral } from "../../figures/formula.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("../../backprop/kind.js").State} State */

/** The square of one number: the smallest graph that uses a value twice. */
const SQUARE = { ...exampleIn(PRESETS, "fan-out").settings, expression: "x*x" };

/** Fast enough that what is spoken of has come before it has been read. */
const BRISK = 4;

/**
 * What has reached an input: its value, what came along each of its lines, and, once all of it has come,
 * its gradient.
 *
 * @param {State} state
 * @param {string} name
 */
function ofInput({ runs: [run] }, name) {
  const { scenery, snapshot } = run ?? {};
  const graph = scenery?.graph;
  const node = graph?.nodes.find(({ label }) => label === name);
  if (!graph || !node || !snapshot) return { lines: [] };
  return {
    value: numberOrNull(snapshot.values[node.id]),
    gradient: snapshot.at < graph.plan.length ? null : numberOrNull(snapshot.gradients[node.id]),
    lines: graph.edges.flatMap(({ from }, edge) =>
      from === node.id ? [numberOrNull(snapshot.contributions[edge])] : [],
    ),
    output: numberOrNull(snapshot.values[graph.output]),
  };
}

/** @param {unknown} value */
const numberOrNull = (value) => (typeof value === "number" ? value : null);

/** @param {State} state */
function ofX(state) {
  const { value, gradient, lines, output } = ofInput(state, "x");
  const [a, b, c] = lines;
  return { x: value, dx: gradient, a, b, output, ...(lines.length > 2 && { c }) };
}

/** @param {Record<string, any>} numbers */
const summed = ({ a, b, c, dx }) => [
  formula(
    ...[a, b, c]
      .filter((part) => part !== undefined)
      .flatMap((part, index) => [
        ...(index === 0 ? [] : ["+"]),
        numeral(part, { role: "gradient" }),
      ]),
    "=",
    numeral(dx, { role: "gradient" }),
  ),
];

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "layers",
  puzzle: {
    id: "puzzle",
    section: "4.2",
    pace: BRISK,
    standsAt: 2,
    settings: exampleIn(PRESETS, "fan-out").settings,
    look: ".picture",
    numbers: ofX,
  },
  stops: [
    {
      id: "product",
      section: "4.4",
      pace: BRISK,
      standsAt: 2,
      settings: exampleIn(PRESETS, "mul").settings,
      look: ".picture",
      numbers(state) {
        const [x, y] = [ofInput(state, "x"), ofInput(state, "y")];
        return { x: x.value, y: y.value, dx: x.gradient, dy: y.gradient };
      },
    },
    {
      id: "square",
      section: "4.4",
      pace: BRISK,
      standsAt: 2,
      settings: SQUARE,
      look: ".inputs-panel",
      numbers: ofX,
      formulas: summed,
    },
    {
      id: "replaced",
      section: "4.2",
      pace: BRISK,
      standsAt: 2,
      keepsBack: [".mistake-remark", ".mistake-list"],
      blanks: ".mistake-list",
      settings: { ...SQUARE, accumulate: false },
      look: ".mistakes",
      numbers: ofX,
    },
    {
      id: "paths",
      section: "4.2",
      pace: BRISK,
      standsAt: 3,
      settings: exampleIn(PRESETS, "fan-out").settings,
      look: ".inputs-panel",
      numbers: ofX,
      formulas: summed,
    },
  ],
  answer: {
    id: "answer",
    section: "4.2",
    pace: BRISK,
    standsAt: 5,
    settings: exampleIn(PRESETS, "fan-out").settings,
    look: ".picture",
    numbers: ofX,
    formulas: summed,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
