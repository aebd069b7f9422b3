import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";

/**
 * The link to what is on the page, in a small dialog.
 *
 * @param {() => string} link
 */
export function createShareDialog(link) {
  const wording = createWording();
  const title = wording.text(
    element("h2", { id: "share-title", class: "dialog-title" }),
    "share.title",
  );
  const field = element("input", {
    class: "number-field share-link",
    type: "text",
    readonly: true,
  });
  const copy = wording.text(
    element("button", { type: "button", class: "button button-filled" }),
    "share.copy",
  );
  const close = wording.text(element("button", { type: "button", class: "button" }), "share.close");
  const outcome = element("p", { class: "share-outcome", role: "status" });
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": title.id },
    title,
    wording.text(element("p", { class: "dialog-text" }), "share.explain"),
    field,
    outcome,
    element("div", { class: "dialog-actions" }, close, copy),
  );
  wording.attribute(field, "aria-label", "share.link");

  copy.addEventListener("click", async () => {
    setText(outcome, t((await copied(field)) ? "share.copied" : "share.selected"));
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  return {
    dialog,
    open() {
      field.value = link();
      setText(outcome, "");
      dialog.showModal();
      copy.focus();
    },
  };
}

/**
 * Copies a field's text; where a frame may not use the clipboard, leaves it selected.
 *
 * @param {HTMLInputElement} field
 */
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
