/**
 * @typedef {import("./points.js").Point} Point
 * @typedef {import("../../protocol/training-frames.js").OwnSamples} OwnSamples
 * @typedef {"classes" | "values"} Meaning
 */

/** What the places mean: two inputs and a class, or one input and a value above it. */
export const MEANINGS = /** @type {Meaning[]} */ (["classes", "values"]);

/**
 * The samples that drawn points are; or why they are none yet.
 *
 * @param {Point[]} points
 * @param {Meaning} meaning
 * @returns {{ samples: OwnSamples } | { obstacle: "tooFewPoints" | "oneMark" }}
 */
export function samplesOfPoints(points, meaning) {
  if (points.length < 2) return { obstacle: "tooFewPoints" };
  if (meaning === "values") {
    const x = points.map((point) => [point.x]);
    return { samples: { inputs: ["x1"], x, t: points.map(({ y }) => y) } };
  }
  const marks = [...new Set(points.map(({ mark }) => mark))].sort((a, b) => a - b);
  if (marks.length < 2) return { obstacle: "oneMark" };
  return {
    samples: {
      inputs: ["x1", "x2"],
      x: points.map(({ x, y }) => [x, y]),
      t: points.map(({ mark }) => marks.indexOf(mark)),
      classes: marks.map((mark) => String(mark + 1)),
    },
  };
}
