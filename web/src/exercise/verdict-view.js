import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { math } from "../receipt/math-elements.js";
import { isMatrix, numbersMath } from "./numbers-math.js";
import { optionName } from "./option-content.js";
import { stepLine } from "./way.js";

/**
 * @typedef {import("./wire.js").Question} Question
 * @typedef {import("./wire.js").Judgement} Judgement
 */

/**
 * What an answer is worth, in a sentence: a mistake that learners often make has one of its own.
 *
 * @param {Question} question
 * @param {Judgement} judgement
 */
export function verdictSentence({ id, kind }, { verdict, mistake }) {
  if (verdict === "mistake") {
    return t("exercise.verdict.mistake", { sentence: t(`exercise.${id}.${mistake}`) });
  }
  return t(verdict === "wrong" ? `exercise.verdict.wrong.${kind}` : `exercise.verdict.${verdict}`);
}

/** The way to the answer of this exercise has one line for each of its options. */
export const A_LINE_AN_OPTION = "best-step-size";

/**
 * The way to the right answer, line by line, with the answer at its end unless it has been given.
 *
 * @param {Question} question
 * @param {Judgement} judgement
 */
export function wayView(question, { verdict, way, right }) {
  const lines = way.map((step, at) => {
    const line = stepLine(step);
    const option = question.id === A_LINE_AN_OPTION ? question.form.options?.[at] : undefined;
    if (option) line.prepend(...optionName(question, option.id), ": ");
    return line;
  });
  const heading = element("h3", { class: "exercise-way-title" }, t("exercise.way"));
  const parts = [heading, element("ol", { class: "exercise-way" }, ...lines)];
  const isGiven = question.kind === "curve" || verdict === "right";
  if (!isGiven) parts.push(rightAnswer(question, right));
  return element("div", {}, ...parts);
}

/**
 * @param {Question} question
 * @param {import("./wire.js").Answer} right
 */
function rightAnswer(question, right) {
  const answer =
    typeof right === "string" ? optionName(question, right) : [math("math", numbersMath(right))];
  const label = element("strong", {}, t("exercise.rightAnswer"));
  const line = element("p", { class: "exercise-right-answer" }, label, " ", ...answer);
  if (typeof right !== "string" && isMatrix(right)) line.classList.add("exercise-right-matrix");
  return line;
}
