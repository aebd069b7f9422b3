import { linearSlider, logSlider } from "../figures/slider-scale.js";

/**
 * The mistakes in the order of the article. Their words: `i18n/mistakes.en.js`, their code: `code.js`.
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {string} section of the article
 * @property {string} result key of what the result is called, after `mistakes.result.`
 * @property {string} scene where more of it is to be seen
 * @property {string} query opens it there
 * @property {Record<string, import("../figures/slider-scale.js").SliderScale>} [sliders] of inputs that are
 *   one number: where it is usually drawn to; a field reaches the rest
 * @property {Record<string, string>} [roles] hues of inputs that are no plain data
 * @property {{ wrong: string, right: string }} [sides] keys of what the two versions are called, where
 *   neither is wrong by itself
 */

/** @type {Case[]} */
export const CASES = [
  {
    id: "half-sum-called-mean",
    section: "1",
    result: "loss",
    scene: "loss",
    query: "?y=0.5;0.5;0.5;0.5&t=1.5;1.5;1.5;1.5&as=values&loss=batchHalfSquaredError",
    sliders: {
      N: linearSlider(1, 200, 1),
      error: linearSlider(-3, 3, 0.1),
      learningRate: linearSlider(0, 1, 0.01),
    },
  },
  {
    id: "wrapping-bytes",
    section: "1",
    result: "loss",
    scene: "loss",
    query: "?y=3&t=250&as=values&loss=halfSquaredError",
    sliders: { y: linearSlider(0, 255, 1), t: linearSlider(0, 255, 1) },
  },
  {
    id: "labels-in-a-column",
    section: "1",
    result: "loss",
    scene: "loss",
    query: "?y=0.7,0.2,0.1;0.1,0.1,0.8&labels=0,2&as=probabilities&loss=crossEntropyWithEpsilon",
  },
  {
    id: "argmax-of-soft-labels",
    section: "1",
    result: "loss",
    scene: "loss",
    query: "?y=0.7,0.2,0.1&t=0.6,0.4,0&as=probabilities&loss=crossEntropyWithEpsilon",
  },
  {
    id: "epsilon-in-the-logarithm",
    section: "1",
    result: "loss",
    scene: "loss",
    query: "?y=40,0&labels=0&as=logits&loss=crossEntropyWithEpsilon",
    sliders: { lead: linearSlider(-60, 60, 1) },
  },
  {
    id: "naive-softmax",
    section: "1",
    result: "probabilities",
    scene: "loss",
    query: "?y=1010,1000,990&labels=0&as=logits&loss=crossEntropyOfLogits",
  },
  {
    id: "integer-array",
    section: "2.3",
    result: "gradient",
    scene: "gradient",
    query: "?f=x0^2+%2B+x1^2&point=3,4",
    roles: { x: "parameter" },
  },
  {
    id: "single-precision",
    section: "2.3",
    result: "gradient",
    scene: "derivative",
    query: "?f=x^2&x=3&h=1e-4&precision=float",
    sliders: { h: logSlider(1e-8, 1, 6) },
    roles: { x: "parameter" },
  },
  {
    id: "one-row-at-a-time",
    section: "2.3",
    result: "gradient",
    scene: "network-gradient",
    query: "",
    roles: { X: "parameter" },
  },
  {
    id: "softmax-twice",
    section: "2.4",
    result: "loss",
    scene: "network-gradient",
    query: "?version=twice&step=0",
    sliders: { label: linearSlider(0, 2, 1) },
  },
  {
    id: "start-overwritten",
    section: "3.1",
    result: "start",
    scene: "descent",
    query: "?objective=bowl&start=-3,4&learningRate=0.1&steps=10&gradient=central",
    sliders: { lr: linearSlider(0, 1, 0.01), step_num: linearSlider(1, 50, 1) },
    roles: { init_x: "parameter" },
  },
  {
    id: "one-batch-too-many",
    section: "3.2",
    result: "batches",
    scene: "epochs",
    query: "?samples=2000&batchSize=50",
    sliders: { samples: linearSlider(1, 4096, 1), batch_size: linearSlider(1, 256, 1) },
  },
  {
    id: "rate-in-the-velocity",
    section: "3.3",
    result: "x",
    scene: "descent",
    query: "?objective=square&start=4&optimizer=momentum&learningRate=0.1&steps=100",
    sides: { wrong: "mistakes.side.book", right: "mistakes.side.torch" },
    sliders: {
      lr: linearSlider(0, 0.5, 0.01),
      before: linearSlider(1, 30, 1),
      lower: linearSlider(0, 0.5, 0.001),
      after: linearSlider(1, 30, 1),
      momentum: linearSlider(0, 0.99, 0.01),
    },
  },
  {
    id: "relu-in-place",
    section: "4.5",
    result: "otherGradient",
    scene: "graph",
    query: "?expression=relu(a)+%2B+b&inputs=a:-1,b:2",
    roles: { dout: "gradient" },
  },
  {
    id: "divided-by-classes",
    section: "4.8",
    result: "gradient",
    scene: "layers",
    query: "",
    sliders: { label: linearSlider(0, 2, 1) },
  },
  {
    id: "dout-ignored",
    section: "4.8",
    result: "gradient",
    scene: "layers",
    query: "",
    sliders: { label: linearSlider(0, 2, 1), dout: linearSlider(-10, 10, 0.5) },
    roles: { dout: "gradient" },
  },
  {
    id: "gradient-of-another-loss",
    section: "4.8",
    result: "difference",
    scene: "loss",
    query: "?y=40,0&labels=1&as=logits&loss=crossEntropyWithEpsilon",
    sliders: { label: linearSlider(0, 1, 1) },
  },
];

/** The chapter of the article. @param {Case} one */
export const chapterOf = ({ section }) => section.charAt(0);
