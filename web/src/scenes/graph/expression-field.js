import { element, setText } from "../../controls/element.js";
import { nameOf, t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { cutAt, faultOf } from "./fault-text.js";

/**
 * The expression whose graph is shown. What is typed counts on Enter or when the field is left; while it
 * is wrong it stays, with the place marked, and the graph before it stays as well.
 *
 * @param {HTMLElement} host
 * @param {{ onEnter: (expression: string) => void }} callbacks
 */
export function createExpressionField(host, { onEnter }) {
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
  const label = wording.text(
    element("label", { class: "field-label", for: input.id }),
    "expression.label",
  );
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
  /** @type {import("../../state/state.js").Notice | null} */
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
    if (!isTyped || input.value === tried) return;
    if (input.value.trim() === inForce.trim()) {
      restore();
      return;
    }
    tried = input.value;
    notice = null;
    say();
    onEnter(input.value);
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
    const [before, marked, after] = cutAt(tried, fault.position);
    echo.replaceChildren(before, element("mark", {}, marked === "" ? "\u2007" : marked), after);
    const words = Object.fromEntries(fault.parts.entries());
    const key = nameOf("expression.fault", fault.code) === fault.code ? "other" : fault.code;
    setText(
      sentence,
      t("expression.at", {
        position: fault.position + 1,
        fault: t(`expression.fault.${key}`, { ...words, code: fault.code }),
      }),
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
    /** @param {import("../../backprop/kind.js").State} state */
    update(state) {
      const run = state.runs[state.active];
      const isNews = state.notice !== null && state.notice !== notice && faultOf(state.notice);
      if (isNews && tried !== "") {
        notice = state.notice;
        say();
      }
      if (!run?.scenery || run.settings.expression === inForce) return;
      const isAnswer = run.settings.expression === tried;
      inForce = run.settings.expression;
      if (isTyped && !isAnswer && document.activeElement === input) return;
      restore();
    },
  };
}
