import { element, setText } from "../../controls/element.js";
import { digitsOfDifference } from "../../figures/digits.js";
import {
  createFormulaLine,
  formula,
  fraction,
  numeral,
  operand,
  row,
} from "../../figures/formula.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatDigits, formatUpTo } from "../../numbers/format.js";
import { math } from "../../receipt/math-elements.js";
import { elementInWork, lastEvaluation } from "./progress.js";

/** @typedef {import("./figure.js").State} State */

/** Digits of a weight: those that show the h that was added. */
const WEIGHT_DIGITS = 8;

/**
 * Which evaluation has been made, what came out, and the quotient that two of them make.
 *
 * @param {HTMLElement} host
 */
export function createEvaluationLine(host) {
  const wording = createWording();
  const words = element("p", { class: "evaluation-words" });
  const lines = createFormulaLine();
  lines.root.classList.add("evaluation-formula");
  host.classList.add("evaluation-line");
  host.append(words, lines.root);
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { answer, settings } = shown;
    const version = answer[settings.version];
    const evaluation = lastEvaluation(version, settings.at);
    setText(
      words,
      evaluation
        ? t("network-gradient.evaluation", {
            number: evaluation.number,
            of: version.evaluations.loss.length,
            row: evaluation.row + 1,
            column: evaluation.column + 1,
            sign: evaluation.sign > 0 ? "+" : "−",
            weight: formatUpTo(evaluation.weight, WEIGHT_DIGITS),
            loss: formatDigits(evaluation.loss, 10),
          })
        : t("network-gradient.before", { of: version.evaluations.loss.length }),
    );
    const inWork = elementInWork(version, settings.at);
    lines.show(...quotient(inWork, answer));
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

/**
 * The quotient, and what it comes to.
 *
 * @param {ReturnType<typeof elementInWork>} inWork
 * @param {import("./figure.js").Answer} answer
 */
function quotient(inWork, { h, classes }) {
  const unknown = () => math("mi", "…");
  const place = inWork?.place ?? 0;
  const by = row(
    math("mi", "∂"),
    math(
      "msub",
      math("mi", "W"),
      math(
        "mrow",
        math("mn", String(Math.floor(place / classes) + 1)),
        math("mo", ","),
        math("mn", String((place % classes) + 1)),
      ),
    ),
  );
  const partial = fraction(row(math("mi", "∂"), math("mi", "L")), by);
  partial.setAttribute("class", "role-gradient");
  const digits = inWork?.minus ? digitsOfDifference(inWork.plus, inWork.minus) : 10;
  const look = { role: "loss", digits };
  const above = row(
    inWork ? numeral(inWork.plus, look) : unknown(),
    "−",
    inWork?.minus ? operand(inWork.minus, look) : unknown(),
  );
  const value = inWork?.value ?? null;
  return [
    formula(partial, "≈", fraction(above, row(numeral(2), "·", numeral(h)))),
    formula("=", value === null ? unknown() : numeral(value, { role: "gradient", digits: 6 })),
  ];
}
