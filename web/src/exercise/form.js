import { createChoiceForm } from "./choice-form.js";
import { createCurveForm } from "./curve-form.js";
import { createNumbersForm } from "./numbers-form.js";

/**
 * Where an answer is given.
 *
 * @typedef {import("./wire.js").Question} Question
 * @typedef {import("./wire.js").Judgement} Judgement
 * @typedef {import("./wire.js").Answer} Answer
 *
 * @typedef {object} AnswerForm
 * @property {HTMLElement} root
 * @property {() => { answer: Answer } | { fault: string, field: HTMLElement | SVGElement }} read the answer,
 *   or why there is none and where
 * @property {() => any} draft what has been entered, right or wrong, to be put into a form again
 * @property {(judgement: Judgement) => void} judge marks what does not fit, and takes no more entries
 */

/** @type {Record<import("./wire.js").Kind, (question: Question, draft?: any) => AnswerForm>} */
const FORMS = {
  number: createNumbersForm,
  numbers: createNumbersForm,
  choice: createChoiceForm,
  curve: createCurveForm,
};

/**
 * The form for the kind of answer that a question wants.
 *
 * @param {Question} question
 * @param {any} [draft] what had been entered
 */
export const createForm = (question, draft) => FORMS[question.kind](question, draft);
