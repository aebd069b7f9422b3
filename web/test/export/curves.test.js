import { chartGeometry } from "../../src/export/chart-geometry.js";
import { curvesCsv } from "../../src/export/curves-csv.js";
import { svgText } from "../../src/export/svg.js";
import { History } from "../../src/state/history.js";
import { assert, test } from "../testing.js";

const COLOURS = { ink: "#000", faint: "#666", line: "#ddd", paper: "#fff" };

/** @param {number[]} values */
function curve(values, change = {}) {
  const history = new History().append(0, { loss: values });
  const column = history.column("loss");
  return {
    name: "A",
    points: {
      length: column.length,
      at: (/** @type {number} */ step) => column.at(step),
      pyramid: () => history.pyramid("loss"),
    },
    colour: "#0b7480",
    opacity: 1,
    width: 2,
    dash: [],
    ...change,
  };
}

const chart = (/** @type {any[]} */ curves, change = {}) => ({
  title: "Loss",
  across: "step",
  curves,
  marks: [],
  steps: 4,
  log: false,
  share: false,
  ...change,
});

test("every step is a row with all its digits, and epochs stand where they ended", () => {
  const history = new History().append(0, { loss: [0.1 + 0.2, 1e-9, 3], gradientNorm1: [1, 2, 3] });
  const epochs = new History().append(0, {
    step: [2],
    epoch: [1],
    trainLoss: [0.5],
    testLoss: [0.25],
  });
  const [header, ...rows] = [...curvesCsv(history, epochs)].join("").split("\n");
  assert.equal(
    header,
    "step,loss (loss of the mini-batch before its update),gradientNorm1 (norm of dW of layer 1)," +
      "epoch,trainLoss (train loss at the end of the epoch),testLoss (test loss at the end of the epoch)",
  );
  assert.deepEqual(rows, ["0,0.30000000000000004,1,,,", "1,1e-9,2,,,", "2,3,3,1,0.5,0.25", ""]);
});

test("a long run is written in pieces without losing a row", () => {
  const history = new History().append(0, {
    loss: Float64Array.from({ length: 10_000 }, (_, i) => i),
  });
  const lines = [...curvesCsv(history, new History())].join("").trim().split("\n");
  assert.equal(lines.length, 10_001);
  assert.equal(lines[10_000], "9999,9999");
});

test("a value that has no logarithm is a gap in the curve", () => {
  const linear = chartGeometry(chart([curve([1, 0.5, 0, 0.25, 0.1])]), COLOURS);
  const log = chartGeometry(chart([curve([1, 0.5, 0, 0.25, 0.1])], { log: true }), COLOURS);
  const parts = (/** @type {typeof linear} */ { lines }) =>
    lines.filter(({ width }) => width === 2);
  assert.equal(parts(linear).length, 1);
  assert.deepEqual(
    parts(log).map(({ points }) => points.length),
    [2, 2],
  );
});

test("curves stay in their box, and their names do not cover each other", () => {
  const same = [0.9, 0.8, 0.7, 0.7, 0.7];
  const curves = [curve(same), curve(same, { name: "B" }), curve(same, { name: "C" })];
  const { lines, texts, width, height } = chartGeometry(chart(curves, { share: true }), COLOURS);
  for (const { points } of lines) {
    for (const [x, y] of points) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
  }
  const names = texts.filter(({ text }) => /^[ABC]$/.test(text)).map(({ y }) => y);
  assert.ok(names[1] - names[0] >= 16 && names[2] - names[1] >= 16, String(names));
});

test("a change is a flag at its step, and flags that are near stand in rows", () => {
  const marks = [
    { step: 2, text: "η 0.1 → 0.3" },
    { step: 2, text: "batch 10 → 32" },
  ];
  const { lines, texts } = chartGeometry(chart([curve([4, 3, 2, 1, 0.5])], { marks }), COLOURS);
  const poles = lines.filter(({ dash }) => dash.length > 0);
  const middle = (72 + 960 - 128) / 2;
  assert.deepEqual(
    poles.map(({ points }) => points[0][0]),
    [middle, middle],
  );
  const flags = marks.map(({ text }) => texts.find((one) => one.text === text));
  assert.ok(Number(flags[1]?.y) - Number(flags[0]?.y) >= 16, JSON.stringify(flags));
});

test("the svg is a well-formed picture even where a name has signs of its own", () => {
  const geometry = chartGeometry(chart([curve([2, 1, 0.5], { name: "η < 1 & up" })]), COLOURS);
  const parsed = new DOMParser().parseFromString(svgText(geometry), "image/svg+xml");
  assert.equal(parsed.querySelector("parsererror"), null);
  assert.equal(parsed.documentElement.tagName, "svg");
  assert.ok([...parsed.querySelectorAll("text")].some((text) => text.textContent === "η < 1 & up"));
});

test("the svg names no colour that each reader has another of", () => {
  const own = { ink: "CanvasText", faint: "GrayText", line: "GrayText", paper: "Canvas" };
  const svg = svgText(chartGeometry(chart([curve([2, 1], { colour: "CanvasText" })]), own));
  assert.deepEqual(svg.match(/"(CanvasText|GrayText|Canvas)"/g), null);
  assert.ok(svg.includes('fill="#ffffff"'));
});

test("a run of a million steps makes a picture of a few thousand points", () => {
  const values = Float64Array.from({ length: 1_000_000 }, (_, i) => 1 / (1 + i));
  const { lines } = chartGeometry(
    chart([curve(/** @type {any} */ (values))], { steps: 999_999, log: true }),
    COLOURS,
  );
  assert.ok(lines.reduce((sum, { points }) => sum + points.length, 0) < 4000);
});
