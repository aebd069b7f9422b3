import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { download, isFramed } from "./download.js";
import { FILES } from "./files.js";
import { createFileView } from "./file-view.js";
import { createWeightsLoader } from "./weights-loader.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("./weights-file.js").Weights} Weights
 * @typedef {import("./weights-file.js").HiddenLayer} HiddenLayer
 *
 * @typedef {object} ExportCallbacks
 * @property {import("./files.js").Ask} onExport asks the server for a text
 * @property {(weights: Weights, hidden?: HiddenLayer[]) => void} onWeights a run shall begin with
 *   these; `hidden` where the file has other hidden layers than the present network
 * @property {() => State} state
 */

/**
 * What can be taken along from a run, and the weights that can be brought back.
 *
 * @param {HTMLElement} host
 * @param {ExportCallbacks} callbacks
 */
export function createExportDialog(host, { onExport, onWeights, state }) {
  const wording = createWording();
  const view = createFileView(wording);
  const outcome = element("p", { class: "export-outcome", role: "status" });
  const loader = createWeightsLoader({
    wording,
    network: () => state().runs[state().active]?.scenery?.network ?? null,
    onWeights(weights, hidden) {
      dialog.close();
      onWeights(weights, hidden);
    },
  });

  const rows = FILES.map((kind) => {
    const row = element("li", { class: "export-row" });
    const name = wording.text(element("span", { class: "export-name" }), `export.name.${kind.key}`);
    const note = wording.text(element("span", { class: "field-note" }), `export.note.${kind.key}`);
    const save = action("export.download", kind, ({ name: fileName, blob }) => {
      download(fileName, blob);
      if (!isFramed()) say("export.downloaded", { name: fileName });
      else view.show(fileName, blob);
    });
    const show = action("export.show", kind, (made) => view.show(made.name, made.blob));
    row.append(
      element("span", { class: "export-what" }, name, note),
      element("span", { class: "export-actions" }, show, save),
    );
    return { row, kind };
  });

  const title = wording.text(
    element("h2", { id: "export-title", class: "dialog-title" }),
    "export.title",
  );
  const close = wording.text(
    element("button", { type: "button", class: "button" }),
    "export.close",
  );
  const dialog = element(
    "dialog",
    { class: "dialog export-dialog", "aria-labelledby": title.id },
    title,
    element("ul", { class: "export-rows" }, ...rows.map(({ row }) => row)),
    outcome,
    view.root,
    loader.root,
    element("div", { class: "dialog-actions" }, close),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  host.append(dialog);

  /**
   * @param {string} key
   * @param {import("./files.js").FileKind} kind
   * @param {(made: import("./files.js").MadeFile) => void} use
   */
  function action(key, kind, use) {
    const button = wording.text(element("button", { type: "button", class: "button" }), key);
    wording.also(() =>
      button.setAttribute("aria-label", `${t(key)}: ${t(`export.name.${kind.key}`)}`),
    );
    button.addEventListener("click", async () => {
      if (state().runs.length === 0 || button.disabled) return;
      button.disabled = true;
      say("export.making");
      try {
        const made = await kind.make(state(), onExport);
        say(null);
        use(made);
      } catch (reason) {
        say("export.failed", { reason: reason instanceof Error ? reason.message : String(reason) });
      }
      button.disabled = false;
      button.focus();
    });
    return button;
  }

  /**
   * @param {string | null} key
   * @param {Record<string, string>} [parameters]
   */
  function say(key, parameters) {
    setText(outcome, key ? t(key, parameters) : "");
    outcome.classList.toggle("is-fault", key === "export.failed");
  }

  return {
    open() {
      for (const { row, kind } of rows) row.hidden = kind.applies?.(state()) === false;
      say(null);
      view.clear();
      loader.clear();
      dialog.showModal();
    },
  };
}
