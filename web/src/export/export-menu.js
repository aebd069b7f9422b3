import { fetchWords } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { element } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { fetchStyles } from "../shell/late-styles.js";
import { words } from "./words.js";

/**
 * The button that opens what can be taken along; the rest is fetched when it is first pressed.
 *
 * @param {HTMLElement} host
 * @param {import("./export-dialog.js").ExportCallbacks} callbacks
 */
export function createExportMenu(host, callbacks) {
  const open = element(
    "button",
    { type: "button", class: "button export-button", "aria-haspopup": "dialog" },
    icon("export"),
    createWording().text(element("span", {}), "training.export"),
  );
  /** @type {ReturnType<typeof import("./export-dialog.js").createExportDialog> | null} */
  let dialog = null;
  open.addEventListener("click", async () => {
    const [{ createExportDialog }] = await Promise.all([
      import("./export-dialog.js"),
      fetchWords(words),
      fetchStyles("dialog", "export"),
    ]);
    dialog ??= createExportDialog(host, callbacks);
    dialog.open();
  });
  host.classList.add("export");
  host.append(open);
}
