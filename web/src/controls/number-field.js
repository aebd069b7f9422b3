import { editableNumber } from "../numbers/format.js";
import { element, setText } from "./element.js";
import { readEntry } from "./entry.js";

let created = 0;

/**
 * A field for one number. What is typed counts on Enter or when the field is left; a fault is said
 * beside it and what was typed stays; Escape brings the value in force back.
 *
 * @param {import("./entry.js").Limits} limits
 * @param {(value: number) => void} onEnter
 */
export function createNumberField(limits, onEnter) {
  const id = `number-${++created}`;
  const input = element("input", {
    id,
    class: "number-field",
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    spellcheck: "false",
  });
  const fault = element("p", { id: `${id}-fault`, class: "fault", role: "alert", hidden: true });
  /** @type {number | null} */
  let shown = null;
  let typed = false;

  input.addEventListener("input", () => {
    typed = true;
  });
  input.addEventListener("change", enter);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") enter();
    if (event.key === "Escape" && typed) {
      event.stopPropagation();
      restore();
    }
  });

  function enter() {
    if (!typed) return;
    const entry = readEntry(input.value, limits);
    if ("fault" in entry) {
      say(entry.fault);
      return;
    }
    typed = false;
    say(null);
    if (entry.value === shown) restore();
    else onEnter(entry.value);
  }

  function restore() {
    typed = false;
    input.value = shown === null ? "" : editableNumber(shown);
    say(null);
  }

  /** @param {string | null} sentence */
  function say(sentence) {
    fault.hidden = sentence === null;
    setText(fault, sentence ?? "");
    if (sentence === null) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    } else {
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", fault.id);
    }
  }

  return {
    input,
    fault,
    say,
    /** Brings back the value in force; what was typed goes. */
    restore,
    /** Brings back the value in force after a refusal; what is being typed stays. */
    refuse() {
      if (!typed) restore();
    },
    /** @param {number} value the value in force; what is being typed stays */
    update(value) {
      if (typed || value === shown) return;
      shown = value;
      restore();
    },
  };
}
