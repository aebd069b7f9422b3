import { element, setText } from "../../controls/element.js";
import { digitsOfDifference } from "../../figures/digits.js";
import {
  createFormulaLine,
  formula,
  fraction,
  letter,
  numeral,
  operand,
  row,
} from "../../figures/formula.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Quotient} Quotient
 */

/** x₀ or x₁. @param {number} place */
const variable = (place) => letter("x", "parameter", String(place));

/** ∂f/∂x₀. @param {number} place */
function partial(place) {
  const written = fraction(row(letter("∂"), letter("f")), row(letter("∂"), variable(place)));
  written.setAttribute("class", "role-gradient");
  return written;
}

/**
 * f(x₀ + h, x₁): one variable is moved, the other one stays.
 *
 * @param {number} moved
 * @param {"+" | "−"} sign
 */
function beside(moved, sign) {
  const part = (/** @type {number} */ place) =>
    place === moved ? row(variable(place), sign, letter("h")) : variable(place);
  return row(letter("f", "loss"), "\u2061", row("(", part(0), ",", part(1), ")"));
}

/**
 * Both partial derivatives as central differences, with their operands filled in, beside the exact ones.
 *
 * @param {HTMLElement} host
 */
export function createPartials(host) {
  const wording = createWording();
  const parts = [0, 1].map((place) => {
    const title = element("h2", { class: "figure-title" });
    wording.also(() => setText(title, t("gradient.partial", { name: place === 0 ? "x₀" : "x₁" })));
    const lines = createFormulaLine();
    const result = element("p", { class: "figure-words" });
    host.append(element("section", {}, title, lines.root, result));
    return { lines, result };
  });
  host.classList.add("partials");
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { partials } = shown.answer;
    parts.forEach(({ lines, result }, place) => {
      const quotient = partials[place];
      lines.show(...formulasOf(place, quotient));
      setText(
        result,
        t("gradient.off", {
          exact: outcomeText(quotient.exact),
          error: outcomeText(quotient.error),
        }),
      );
    });
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
 * @param {number} place
 * @param {Quotient} quotient
 */
function formulasOf(place, { plus, minus, divisor, value }) {
  const look = { role: "loss", digits: digitsOfDifference(plus.f, minus.f) };
  return [
    formula(
      partial(place),
      "≈",
      fraction(
        row(beside(place, "+"), "−", beside(place, "−")),
        row(numeral(2), "\u2062", letter("h")),
      ),
    ),
    formula(
      "=",
      fraction(row(numeral(plus.f, look), "−", operand(minus.f, look)), numeral(divisor)),
      "=",
      numeral(value, { role: "gradient", digits: 8 }),
    ),
  ];
}
