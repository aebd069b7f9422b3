import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";

/**
 * The link to what is on the page, in a small dialog.
 *
 * @param {HTMLElement} host
 * @param {() => string} link
 * @param {() => string | null} [lacking] what the link does not hold
 */
export function createShareDialog(host, link, lacking = () => null) {
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
  const note = element("p", { class: "dialog-text share-note", hidden: true });
  const outcome = element("p", { class: "share-outcome", role: "status" });
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": title.id },
    title,
    wording.text(element("p", { class: "dialog-text" }), "share.explain"),
    field,
    note,
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

  host.append(dialog);

  return {
    open() {
      field.value = link();
      const sentence = lacking();
      note.hidden = sentence === null;
      setText(note, sentence ?? "");
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
