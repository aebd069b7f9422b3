import { LONGEST } from "../address/longest.js";
import { element, setText } from "../controls/element.js";
import { knows, t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { faultSentence } from "./fault-sentence.js";
import { cutAt, faultBeforehand, faultOf, productAt } from "./fault-text.js";

/**
 * @typedef {import("../state/state.js").Notice} Notice
 * @typedef {import("./fault-text.js").ExpressionFault} ExpressionFault
 */

/**
 * A field for an expression. What is typed counts on Enter or when the field is left; while it is wrong it
 * stays, with the place marked, and so does what was shown before it.
 *
 * @param {HTMLElement} host
 * @param {object} options
 * @param {string} options.id
 * @param {string} options.label key of its name
 * @param {string} [options.sign] what is written before it in place of the name, such as f(x) =
 * @param {number} [options.most] characters
 * @param {(expression: string) => void} options.onEnter
 */
export function createExpressionEntry(
  host,
  { id, label, sign, most = LONGEST.expression, onEnter },
) {
  const wording = createWording();
  const input = element("input", {
    id,
    class: "expression-input",
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": `${id}-fault ${id}-hint`,
  });
  const caption = wording.text(
    element("label", { class: sign ? "visually-hidden" : "field-label", for: id }),
    label,
  );
  const help = element(
    "details",
    { class: "expression-help" },
    wording.text(element("summary", {}), "expression.help"),
    wording.text(element("p", {}), "expression.helpText"),
  );
  const echo = element("p", { class: "expression-echo", "aria-hidden": "true" });
  const sentence = element("p", { class: "fault", id: `${id}-fault`, role: "alert" });
  const hint = element("p", { class: "expression-hint", id: `${id}-hint` });
  const faults = element("div", { class: "expression-faults", hidden: true }, echo, sentence, hint);
  const line = element("div", { class: "expression-line" }, input);
  if (sign) line.prepend(element("span", { class: "expression-sign", "aria-hidden": true }, sign));
  host.classList.add("expression-field");
  host.append(caption, line, faults, help);

  let inForce = "";
  let tried = "";
  let isTyped = false;
  /** @type {Notice | null} */
  let notice = null;
  /** @type {Notice | null} the newest refusal, said or not */
  let heard = null;
  wording.also(say);

  input.addEventListener("input", () => {
    isTyped = true;
  });
  input.addEventListener("change", enter);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) enter();
    if (event.key === "Escape" && isTyped) {
      event.stopPropagation();
      restore();
    }
  });

  function enter() {
    if (!isTyped || (input.value === tried && tried !== "")) return;
    if (input.value.trim() === inForce.trim()) {
      restore();
      return;
    }
    tried = input.value;
    notice = faultBeforehand(tried, most);
    say();
    if (!notice) onEnter(tried);
  }

  function restore() {
    isTyped = false;
    tried = "";
    input.value = inForce;
    notice = null;
    say();
  }

  function say() {
    const fault = notice && faultOf(notice);
    faults.hidden = !fault;
    if (!fault) {
      input.removeAttribute("aria-invalid");
      setText(sentence, "");
      return;
    }
    input.setAttribute("aria-invalid", "true");
    mark(fault.position);
    setText(sentence, faultSentence(fault));
    setText(hint, hintFor(fault, tried));
  }

  /** @param {number | null} position */
  function mark(position) {
    echo.hidden = position === null;
    if (position === null) return;
    const [before, marked, after] = cutAt(tried, position);
    echo.replaceChildren(before, element("mark", {}, marked === "" ? "\u2007" : marked), after);
  }

  return {
    restore,
    /**
     * Offers an expression to be changed.
     *
     * @param {string} expression
     */
    propose(expression) {
      restore();
      input.value = expression;
      input.focus();
      input.select();
    },
    /**
     * Keeps what was refused, and says what is wrong with it; where something else is wrong, it can be
     * entered again as it is.
     *
     * @param {Notice} refusal
     * @param {string} [text] that was refused; it may not have been typed here, but come with a link
     */
    refuse(refusal, text) {
      if (refusal === heard) return;
      heard = refusal;
      if (text !== undefined && tried === "") {
        tried = text;
        if (!isTyped) input.value = text;
        isTyped = true;
      }
      if (!faultOf(refusal)) tried = "";
      if (tried === "") return;
      notice = refusal;
      say();
    },
    /**
     * @param {string} expression in force; what is being typed stays
     * @param {boolean} [isRefused] whether what stands here has been refused and is to stay as well
     */
    update(expression, isRefused = false) {
      if (expression === inForce) return;
      const isAnswer = expression === tried && input.value === tried;
      inForce = expression;
      if (isRefused || (isTyped && !isAnswer && document.activeElement === input)) return;
      restore();
    },
  };
}

/**
 * Whether two expressions are the same but for their spaces.
 *
 * @param {string} one
 * @param {string} other
 */
export const isSameText = (one, other) => one.replace(/\s/g, "") === other.replace(/\s/g, "");

/**
 * @param {ExpressionFault} fault
 * @param {string} text
 * @returns {string} empty where the sentence says it all
 */
function hintFor({ code, position, parts }, text) {
  if (code === "unknownFunction" && parts[1]) return t("expression.nearest", { name: parts[1] });
  const key = `expression.hint.${code}`;
  return knows(key) ? t(key, { product: productAt(text, position ?? 0) }) : "";
}
