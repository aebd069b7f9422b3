import { element, setText } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { reachWide } from "../figures/formula.js";
import { exactOutcome, outcomeText } from "../figures/outcome-text.js";
import { t } from "../i18n/translate.js";
import { formatUpTo } from "../numbers/format.js";
import { many } from "./answer.js";
import { CODE } from "./code.js";
import { codeView } from "./code-view.js";

/** Of a single number every digit of 30504.5 is shown; several have to stand side by side. */
const DIGITS_OF_ONE = 6;
const DIGITS_OF_MANY = 5;

const SIDES = { wrong: "mistakes.side.wrong", right: "mistakes.side.right" };

/**
 * One of two versions: its code, its result, and how it comes about.
 *
 * @param {import("./cases.js").Case} example
 * @param {"wrong" | "right"} which
 * @param {(answer: import("./answer.js").Answer) => import("./line.js").Line[]} lines
 */
export function createSide({ id, result, sides }, which, lines) {
  const name = element("h5", { class: "mistake-side-name", id: `${id}-${which}` });
  const code = element("div", {});
  const quantity = element("span", { class: "mistake-quantity" });
  const value = element("span", { class: "mistake-value" });
  const working = element("div", { class: "mistake-working" });
  const root = element(
    "div",
    { class: `mistake-side mistake-${which}`, role: "group", "aria-labelledby": name.id },
    name,
    code,
    element("p", { class: "mistake-result" }, quantity, " ", value),
    working,
  );

  return {
    root,
    /**
     * @param {Record<string, import("./answer.js").Value>} inputs that are wanted
     * @param {import("./answer.js").Answer | null} answer
     */
    draw(inputs, answer) {
      const sign = sides ? [] : [icon(which === "wrong" ? "close" : "right")];
      name.replaceChildren(...sign, t(sides?.[which] ?? SIDES[which]));
      code.replaceChildren(codeView(CODE[id][which], inputs));
      setText(quantity, t(`mistakes.result.${result}`));
      if (!answer) {
        setText(value, t("readout.waiting"));
        return;
      }
      value.classList.toggle("mistake-value-many", Array.isArray(answer[which].result));
      value.replaceChildren(...numbersOf(answer, which));
      working.replaceChildren(...lines(answer).map(workingLine));
      reachWide(working);
    },
  };
}

/** A result as text. @param {import("./answer.js").Side["result"]} result */
export function resultText(result) {
  const numbers = many(result).map((outcome, _, { length }) => short(outcome, length));
  return numbers.length === 1 ? numbers[0] : `(${numbers.join(", ")})`;
}

/**
 * @param {import("./answer.js").Outcome} outcome
 * @param {number} count of the numbers that it stands among
 */
function short(outcome, count) {
  const digits = count === 1 ? DIGITS_OF_ONE : DIGITS_OF_MANY;
  return outcomeText(outcome, (value) => formatUpTo(value, digits));
}

/**
 * The numbers of a result, those marked in which the two versions differ.
 *
 * @param {import("./answer.js").Answer} answer
 * @param {"wrong" | "right"} which
 */
function numbersOf(answer, which) {
  const outcomes = many(answer[which].result);
  const written = outcomes.map((outcome, place) => {
    const differs = answer.differs.includes(place);
    const number = element(
      "span",
      { class: differs ? "mistake-number mistake-number-differs" : "mistake-number" },
      short(outcome, outcomes.length),
    );
    number.title = exactOutcome(outcome);
    return number;
  });
  if (written.length === 1) return written;
  return ["(", ...written.flatMap((number, at) => (at === 0 ? [number] : [", ", number])), ")"];
}

/** @param {import("./line.js").Line} line */
function workingLine({ name, pieces }) {
  const words = name
    ? [element("span", { class: "mistake-words" }, t(`mistakes.part.${name}`))]
    : [];
  return element("p", { class: "mistake-formula formula-line" }, ...words, ...pieces);
}
