import { element, setText } from "../controls/element.js";
import { nameOf, t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { cutAt, faultBeforehand, faultOf } from "./fault-text.js";

/** @typedef {import("../state/state.js").Notice} Notice */

/**
 * A field for an expression. What is typed counts on Enter or when the field is left; while it is wrong it
 * stays, with the place marked, and so does what was shown before it.
 *
 * @param {HTMLElement} host
 * @param {object} options
 * @param {string} options.id
 * @param {string} options.label key of its name
 * @param {string} [options.sign] what is written before it in place of the name, such as f(x) =
 * @param {(expression: string) => void} options.onEnter
 */
export function createExpressionEntry(host, { id, label, sign, onEnter }) {
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
    const [before, marked, after] = cutAt(tried, fault.position ?? 0);
    echo.replaceChildren(before, element("mark", {}, marked === "" ? "\u2007" : marked), after);
    const words = Object.fromEntries(fault.parts.entries());
    const key = nameOf("expression.fault", fault.code) === fault.code ? "other" : fault.code;
    const said = t(`expression.fault.${key}`, { ...words, code: fault.code });
    const { position } = fault;
    setText(
      sentence,
      position === null ? said : t("expression.at", { position: position + 1, fault: said }),
    );
    const near = fault.code === "unknownFunction" ? fault.parts[1] : "";
    setText(
      hint,
      near
        ? t("expression.nearest", { name: near })
        : nameOf("expression.hint", key).replace(/^\w+$/, ""),
    );
  }

  return {
    /**
     * Says what is wrong with what was typed.
     *
     * @param {Notice} fault
     * @param {string} [text] that is wrong, where it was not typed here: it comes from a link
     */
    refuse(fault, text) {
      if (fault === heard || !faultOf(fault)) return;
      heard = fault;
      if (text !== undefined && tried === "") {
        tried = text;
        isTyped = true;
        input.value = text;
      }
      if (tried === "") return;
      notice = fault;
      say();
    },
    /** @param {string} expression in force; what is being typed stays */
    update(expression) {
      if (expression === inForce) return;
      const isAnswer = expression === tried;
      inForce = expression;
      if (isTyped && !isAnswer && document.activeElement === input) return;
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
