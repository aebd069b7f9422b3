import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";

/**
 * A field to be copied. Where a page may not use the clipboard, its text is left selected, and what to
 * press is said.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {() => string} what it is, in the reader's language
 */
export function createCopy(field, wording, what) {
  const button = wording.text(
    element("button", { type: "button", class: "button button-filled" }),
    "share.copy",
  );
  const outcome = element("p", { class: "share-outcome", role: "status" });
  field.readOnly = true;
  field.spellcheck = false;
  button.addEventListener("click", async () => {
    const isCopied = await copied(field);
    setText(outcome, t(isCopied ? "share.copied" : "share.selected", { what: what() }));
    outcome.classList.toggle("is-selected", !isCopied);
    if (isCopied) button.focus();
  });

  return {
    button,
    outcome,
    /** @param {string} text */
    show(text) {
      if (field.value === text) return;
      field.value = text;
      setText(outcome, "");
    },
    forget: () => setText(outcome, ""),
  };
}

/** @param {HTMLInputElement | HTMLTextAreaElement} field */
async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}
