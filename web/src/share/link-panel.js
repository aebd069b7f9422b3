import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { createCopy } from "./copy.js";
import { isOfThisComputer } from "./public-address.js";
import { createQrView } from "./qr-view.js";

/**
 * @typedef {object} Shared what is shown on the page, when the dialog was opened
 * @property {string} scene
 * @property {string} link to all of it
 * @property {string} base where the playground is found
 */

/**
 * The link to what is on the page, for screens and for paper.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {() => Shared} shared
 * @param {() => string | null} lacking what the link does not hold
 */
export function createLinkPanel(wording, shared, lacking) {
  const field = element("input", { class: "number-field share-link", type: "text" });
  const copy = createCopy(field, wording, () => t("share.what.link"));
  const note = element("p", { class: "dialog-text share-note", hidden: true });
  const local = wording.text(
    element("p", { class: "dialog-text share-note", hidden: true }),
    "share.local",
  );
  const code = createQrView(wording, () => shared().link);
  wording.attribute(field, "aria-label", "share.link");

  return {
    root: element(
      "div",
      { class: "share-panel" },
      wording.text(element("p", { class: "dialog-text" }), "share.explain"),
      element("div", { class: "share-row" }, field, copy.button),
      copy.outcome,
      note,
      local,
      code.root,
    ),
    focus: () => copy.button.focus(),
    show() {
      copy.show(shared().link);
      copy.forget();
      const sentence = lacking();
      note.hidden = sentence === null;
      setText(note, sentence ?? "");
      local.hidden = !isOfThisComputer(shared().base);
      code.show();
    },
    leave() {},
  };
}
