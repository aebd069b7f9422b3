import { element, setText } from "../controls/element.js";
import { knows, t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { cutAt, faultBeforehand, faultOf, productAt } from "./fault-text.js";

/** @typedef {import("./fault-text.js").ExpressionFault} ExpressionFault */

/**
 * The expression that the run is about. What is typed counts on Enter or when the field is left; while
 * it is wrong it stays, with the place marked, and the run before it stays as well. The text of a link
 * that cannot be read comes here too.
 *
 * @param {HTMLElement} host
 * @param {{ onEnter: (expression: string) => void }} callbacks
 * @param {string} [named] key of the field's name
 */
export function createExpressionField(host, { onEnter }, named = "expression.label") {
  const wording = createWording();
  const input = element("input", {
    id: "expression",
    class: "expression-input",
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": "expression-fault expression-hint",
  });
  const label = wording.text(element("label", { class: "field-label", for: input.id }), named);
  const help = element(
    "details",
    { class: "expression-help" },
    wording.text(element("summary", {}), "expression.help"),
    wording.text(element("p", {}), "expression.helpText"),
  );
  const echo = element("p", { class: "expression-echo", "aria-hidden": "true" });
  const sentence = element("p", { class: "fault", id: "expression-fault", role: "alert" });
  const hint = element("p", { class: "expression-hint", id: "expression-hint" });
  const faults = element("div", { class: "expression-faults", hidden: true }, echo, sentence, hint);
  host.classList.add("expression-field");
  host.append(label, input, faults, help);

  let inForce = "";
  let tried = "";
  let isTyped = false;
  /** @type {import("../state/state.js").Notice | null} */
  let notice = null;
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
    notice = faultBeforehand(tried);
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
    setText(sentence, sentenceOf(fault));
    setText(hint, hintFor(fault, tried));
  }

  /** @param {number | null} position */
  function mark(position) {
    echo.hidden = position === null;
    if (position === null) return;
    const [before, marked, after] = cutAt(tried, position);
    echo.replaceChildren(before, element("mark", {}, marked === "" ? "\u2007" : marked), after);
  }

  /**
   * Takes in that a run was refused whose expression is not in force: it was typed, or came with a link.
   *
   * @param {import("../state/state.js").Notice} refusal
   */
  function refuse(refusal) {
    notice = refusal;
    tried = refusal.spec?.expression ?? tried;
    if (!isTyped) input.value = tried;
    isTyped = true;
    say();
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
    /** @param {import("../state/state.js").State} state */
    update(state) {
      const run = state.runs[state.active];
      const refused = state.notice?.spec?.expression ?? inForce;
      if (state.notice && state.notice !== notice && refused !== inForce) refuse(state.notice);
      const expression = run?.settings.expression ?? "";
      if (!run?.scenery || expression === inForce) return;
      const isAnswer = expression === tried;
      inForce = expression;
      if (notice !== null && notice === state.notice) return;
      if (isTyped && !isAnswer && document.activeElement === input) return;
      restore();
    },
  };
}

/** @param {ExpressionFault} fault */
function sentenceOf({ code, position, parts }) {
  const words = Object.fromEntries(parts.entries());
  const fault = t(`expression.fault.${isKnown(code) ? code : "other"}`, { ...words, code });
  return position === null ? fault : t("expression.at", { position: position + 1, fault });
}

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

/** @param {string} code */
const isKnown = (code) => knows(`expression.fault.${code}`);
