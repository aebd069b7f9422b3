import { element, setText } from "../../controls/element.js";
import { digitsOfDifference } from "../../figures/digits.js";
import {
  createFormulaLine,
  difference,
  formula,
  fraction,
  isStacked,
  letter,
  numeral,
  row,
} from "../../figures/formula.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Quotient} Quotient
 * @typedef {import("./figure.js").Operand} Operand
 */

/** f(x + h) or f(x − h), or f(x). @param {"+" | "−" | ""} sign */
const at = (sign) =>
  row(
    letter("f", "loss"),
    "\u2061",
    row("(", letter("x", "parameter"), ...(sign ? [sign, letter("h")] : []), ")"),
  );

/**
 * The kinds of quotient, each with the two places that it takes and its divisor.
 *
 * @type {{ name: "forward" | "central" | "backward", signs: ["+" | "", "−" | ""],
 *   places: ["plus" | "here", "here" | "minus"], divisor: () => Element }[]}
 */
const KINDS = [
  {
    name: "forward",
    signs: ["+", ""],
    places: ["plus", "here"],
    divisor: () => letter("h"),
  },
  {
    name: "central",
    signs: ["+", "−"],
    places: ["plus", "minus"],
    divisor: () => row(numeral(2), "\u2062", letter("h")),
  },
  {
    name: "backward",
    signs: ["", "−"],
    places: ["here", "minus"],
    divisor: () => letter("h"),
  },
];

/**
 * The difference quotients with their operands filled in: as many digits as it takes to see the
 * difference. The backward one comes where it tells something that the others do not: at a kink.
 *
 * @param {HTMLElement} host
 */
export function createQuotients(host) {
  const wording = createWording();
  const parts = KINDS.map(({ name }) => {
    const heading = wording.text(
      element("h2", { class: "figure-title" }),
      `derivative.quotient.${name}`,
    );
    const lines = createFormulaLine();
    const result = element("p", { class: "figure-words" });
    const root = element("section", { class: "quotient" }, heading, lines.root, result);
    host.append(root);
    return { root, lines, result };
  });
  host.classList.add("quotients");
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { answer } = shown;
    KINDS.forEach((kind, index) => {
      const { root, lines, result } = parts[index];
      const quotient = answer[kind.name];
      root.hidden = kind.name === "backward" && !answer.kink;
      if (root.hidden) return;
      lines.show(...formulasOf(kind, quotient));
      setText(
        result,
        t(answer.kink ? "derivative.offAgreed" : "derivative.off", {
          exact: outcomeText(answer.exact),
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
 * The quotient in symbols, and with numbers.
 *
 * @param {typeof KINDS[number]} kind
 * @param {Quotient} quotient
 */
function formulasOf({ signs, places, divisor }, quotient) {
  const [first, second] = places.map((place) => /** @type {Operand} */ (quotient[place]).f);
  const look = { role: "loss", digits: digitsOfDifference(first, second) };
  const inNumbers = fraction(difference(first, second, look), numeral(quotient.divisor));
  const result = ["=", numeral(quotient.value, { role: "gradient", digits: 10 })];
  const numbers = isStacked(look) ? [["=", inNumbers], result] : [["=", inNumbers, ...result]];
  return [
    formula(fraction(row(at(signs[0]), "−", at(signs[1])), divisor())),
    ...numbers.map((parts) => formula(...parts)),
  ];
}
