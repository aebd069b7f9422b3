import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { readWeights } from "./weights-file.js";

/** A network of the largest size takes less as text. */
const MOST_BYTES = 20_000_000;

/**
 * Takes weights back from a file that was exported, or says why it cannot.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} options.wording
 * @param {() => import("./weights-file.js").NetworkShape | null} options.network the present one
 * @param {import("./export-dialog.js").ExportCallbacks["onWeights"]} options.onWeights
 */
export function createWeightsLoader({ wording, network, onWeights }) {
  const file = element("input", {
    type: "file",
    class: "visually-hidden",
    accept: ".json,application/json",
    "aria-describedby": "weights-outcome",
  });
  const words = wording.text(element("span", { class: "button" }), "export.load");
  const outcome = element("p", {
    class: "export-outcome is-fault",
    id: "weights-outcome",
    role: "alert",
  });
  const take = element("button", { type: "button", class: "button", hidden: true });
  /** @type {{ weights: import("./weights-file.js").Weights, hidden: import("./weights-file.js").HiddenLayer[] } | null} */
  let offered = null;

  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen) read(chosen.size > MOST_BYTES ? null : await chosen.text());
  });
  take.addEventListener("click", () => {
    if (offered) onWeights(offered.weights, offered.hidden);
  });

  /** @param {string | null} text null where the file is too large */
  function read(text) {
    clear();
    const present = network();
    if (!present) return;
    const result = text === null ? tooLarge() : readWeights(text, present);
    if ("fault" in result) {
      setText(outcome, t(`export.fault.${result.fault.code}`, result.fault.parameters));
    } else if (result.hidden) {
      offered = result;
      setText(outcome, t("export.otherShape", { of: result.of, present: result.present }));
      setText(take, t("export.takeShape", { of: result.of }));
      take.hidden = false;
    } else onWeights(result.weights);
  }

  function tooLarge() {
    return { fault: { code: "tooLong", parameters: { most: MOST_BYTES / 1e6 } } };
  }

  function clear() {
    offered = null;
    setText(outcome, "");
    take.hidden = true;
  }

  return {
    root: element(
      "div",
      { class: "weights-loader" },
      element("label", { class: "own-open" }, file, words),
      wording.text(element("span", { class: "field-note" }), "export.loadNote"),
      outcome,
      take,
    ),
    clear,
  };
}
