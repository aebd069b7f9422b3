import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { createImageGrid } from "./image-grid.js";
import { orderedPredictions } from "./predictions.js";

/** Images on one page of the grid. */
const PAGE = 24;

/**
 * Test images with the class that the network takes each for.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(text: string | null) => void} onHover
 */
export function createPredictionGrid(host, wording, onHover) {
  const first = element("input", { type: "checkbox", checked: true });
  const label = element(
    "label",
    { class: "network-check" },
    first,
    wording.text(element("span", {}), "network.predictions.wrongFirst"),
  );
  /**
   * @param {string} sign
   * @param {string} key
   * @param {number} by
   */
  const pager = (sign, key, by) => {
    const button = element("button", { type: "button", class: "button-icon network-small" }, sign);
    button.addEventListener("click", () => {
      page += by;
      draw();
    });
    return wording.attribute(button, "aria-label", key);
  };
  const back = pager("‹", "network.predictions.back", -1);
  const forward = pager("›", "network.predictions.forward", 1);
  const range = element("span", { class: "network-note" });
  const title = wording.text(element("h4", { class: "network-part" }), "network.predictions");
  const pages = element("div", { class: "network-pages" }, back, range, forward);
  const root = element(
    "section",
    { class: "network-predictions" },
    element("div", { class: "network-bar" }, title, label, pages),
  );
  host.append(root);
  const grid = createImageGrid(root, { onHover });
  first.addEventListener("change", () => {
    page = 0;
    draw();
  });

  let page = 0;
  /** @type {import("../protocol/training-frames.js").Samples | null} */
  let samples = null;
  /** @type {import("./surface.js").ClassSurface | null} */
  let predictions = null;

  function draw() {
    root.hidden = !samples?.image || !predictions;
    if (!samples || !predictions || root.hidden) return;
    const { classes } = samples;
    const ordered = orderedPredictions(samples, predictions, first.checked);
    const pageCount = Math.max(1, Math.ceil(ordered.length / PAGE));
    page = Math.max(0, Math.min(page, pageCount - 1));
    const shown = ordered.slice(page * PAGE, (page + 1) * PAGE);
    back.toggleAttribute("disabled", page === 0);
    forward.toggleAttribute("disabled", page === pageCount - 1);
    const from = page * PAGE + 1;
    const numbers = { from, to: from + shown.length - 1, of: formatCount(ordered.length) };
    setText(range, t("network.predictions.range", numbers));
    grid.update(
      samples,
      shown.map(({ sample, predicted, wanted, confidence, right }) => {
        const name = classes[predicted] ?? String(predicted);
        const truth = classes[wanted] ?? String(wanted);
        const said = { name, truth, confidence: formatNumber(confidence), n: sample + 1 };
        return {
          sample,
          caption: right ? `${name} ✓` : `${name} ✗ (${truth})`,
          words: t(right ? "network.predictions.right" : "network.predictions.wrong", said),
          wrong: !right,
        };
      }),
    );
  }

  wording.also(draw);

  return {
    /**
     * @param {import("../protocol/training-frames.js").Samples} nextSamples
     * @param {import("./surface.js").ClassSurface | null} nextPredictions
     */
    update(nextSamples, nextPredictions) {
      if (nextSamples === samples && nextPredictions === predictions) return;
      samples = nextSamples;
      predictions = nextPredictions;
      draw();
    },
  };
}
