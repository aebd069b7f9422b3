import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";

/**
 * A button that copies the link to an exercise with its numbers. Where a frame may not use the clipboard,
 * the link stands beside it, selected.
 *
 * @param {string} at
 */
export function createTeacherLink(at) {
  const address = new URL(`?exercise=${at}`, location.href).href;
  const button = element("button", { type: "button", class: "exercise-quiet" }, t("exercise.link"));
  const field = element("input", {
    class: "number-field exercise-link-field",
    type: "text",
    readonly: true,
    hidden: true,
    "aria-label": t("exercise.link.field"),
  });
  const outcome = element("span", { class: "exercise-link-outcome", role: "status" });
  field.value = address;

  button.addEventListener("click", async () => {
    const isCopied = await copied();
    field.hidden = isCopied;
    if (!isCopied) {
      field.focus();
      field.select();
    }
    setText(outcome, t(isCopied ? "exercise.link.copied" : "exercise.link.selected"));
  });

  async function copied() {
    try {
      await navigator.clipboard.writeText(address);
      return true;
    } catch {
      return false;
    }
  }

  return element("div", { class: "exercise-link" }, button, outcome, field);
}
