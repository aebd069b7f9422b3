import { element, setAttribute, setText } from "../controls/element.js";
import { replaceDiffering } from "../controls/replace-differing.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatCount } from "../numbers/format.js";
import { math, operator } from "../receipt/math-elements.js";

/**
 * @typedef {import("./answer.js").State} State
 * @typedef {import("./answer.js").Answer} Answer
 */

/** Each line: what is reckoned, and the formula with its numbers. */
const LINES = /** @type {const} */ (["batches", "iterations", "presentations"]);

/**
 * Batches of an epoch, iterations and presented samples, reckoned with the numbers of the figure; beside
 * them what the article's n//b + 1 gives.
 *
 * @param {HTMLElement} host
 */
export function createArithmetic(host) {
  const wording = createWording();
  const lines = LINES.map((name) => {
    const formula = element("div", { class: "epochs-formula" });
    const root = element(
      "div",
      { class: "epochs-line" },
      wording.text(element("p", { class: "epochs-what" }), `epochs.count.${name}`),
      formula,
    );
    return { name, formula, root };
  });
  const last = element("p", { class: "epochs-words" });
  const article = element("div", { class: "epochs-formula" });
  const verdict = element("p", { class: "epochs-verdict" });
  host.append(
    wording.text(element("h2", { class: "panel-title" }), "epochs.arithmetic"),
    ...lines.map(({ root }) => root),
    last,
    element(
      "div",
      { class: "epochs-line" },
      wording.text(element("p", { class: "epochs-what" }), "epochs.article"),
      article,
      verdict,
    ),
  );
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { answer } = shown;
    const { arithmetic } = answer;
    for (const { name, formula } of lines) {
      replaceDiffering(formula, FORMULAS[name](answer));
    }
    setText(last, lastBatchInWords(answer));
    replaceDiffering(article, articleFormula(answer));
    setAttribute(host, "data-agrees", String(arithmetic.articleAgrees));
    setText(verdict, verdictOf(answer));
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/** @type {Record<string, (answer: Answer) => Element>} */
const FORMULAS = {
  batches({ samples, batchSize, dropLast, arithmetic }) {
    const [open, close] = dropLast ? ["⌊", "⌋"] : ["⌈", "⌉"];
    const inside = (/** @type {Element} */ above, /** @type {Element} */ below) => [
      operator(open),
      math("mfrac", above, below),
      operator(close),
    ];
    return math(
      "math",
      ...inside(math("mi", "N"), math("mi", "B")),
      operator("="),
      ...inside(count(samples), count(batchSize)),
      operator("="),
      count(arithmetic.batches, true),
    );
  },
  iterations: ({ epochs, arithmetic }) =>
    product(arithmetic.batches, epochs, arithmetic.iterations),
  presentations: ({ epochs, arithmetic }) =>
    product(arithmetic.presentationsPerEpoch, epochs, arithmetic.presentations),
};

/** N//B + 1, as the article has it. @param {Answer} answer */
function articleFormula({ samples, batchSize, arithmetic }) {
  return math(
    "math",
    count(samples),
    operator("//"),
    count(batchSize),
    operator("+"),
    math("mn", "1"),
    operator("="),
    count(arithmetic.fullBatches),
    operator("+"),
    math("mn", "1"),
    operator("="),
    count(arithmetic.articleBatches, true),
  );
}

/**
 * @param {number} one
 * @param {number} other
 * @param {number} result
 */
const product = (one, other, result) =>
  math("math", count(one), operator("×"), count(other), operator("="), count(result, true));

/**
 * @param {number} value
 * @param {boolean} [isResult]
 */
function count(value, isResult = false) {
  const written = math("mn", formatCount(value));
  if (isResult) written.setAttribute("class", "epochs-result");
  return written;
}

/** @param {Answer} answer */
function lastBatchInWords({ batchSize, clamped, dropLast, arithmetic, sampling }) {
  const { rest, lastBatch, fullBatches } = arithmetic;
  const counts = {
    size: formatCount(batchSize),
    full: formatCount(fullBatches),
    rest: formatCount(rest),
    last: formatCount(lastBatch),
  };
  if (clamped) return t("epochs.last.clamped", counts);
  if (sampling === "replacement") return t("epochs.last.replacement", counts);
  if (rest === 0) return t("epochs.last.even", counts);
  return t(dropLast ? "epochs.last.dropped" : "epochs.last.short", counts);
}

/** @param {Answer} answer */
function verdictOf({ arithmetic, dropLast }) {
  const { articleAgrees, articleBatches, batches, articleIterations, iterations } = arithmetic;
  if (articleAgrees) return t("epochs.verdict.agrees");
  return t(dropLast ? "epochs.verdict.dropped" : "epochs.verdict.differs", {
    article: formatCount(articleBatches),
    batches: formatCount(batches),
    articleIterations: formatCount(articleIterations),
    iterations: formatCount(iterations),
  });
}
