import { element, setText } from "../controls/element.js";
import { onDemand } from "../controls/on-demand.js";
import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";
import { createInputChoice } from "./input-choice.js";
import { sampleInWords } from "./sample-words.js";
import { scatterAxes } from "./scatter-axes.js";
import { createScatterView } from "./scatter-view.js";

/** @typedef {import("../protocol/training-frames.js").Samples} Samples */

/** Images of the mini-batch that there is room for. */
const MOST_IMAGES = 12;

/**
 * The samples, with those of the current mini-batch lit.
 *
 * @param {HTMLElement} host
 * @param {object} options
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} options.wording
 * @param {(text: string | null) => void} options.onHover
 */
export function createSamplesZone(host, { wording, onHover }) {
  const title = wording.text(element("h2", { class: "network-title" }), "network.data");
  const choice = createInputChoice(wording, () => {
    axes = null;
    draw();
  });
  const square = element("div", { class: "network-square" });
  const pictures = element("div", {});
  const note = element("p", { class: "network-note" });
  host.append(element("div", { class: "network-bar" }, title), choice.root, square, pictures, note);

  /** @type {Samples | null} */
  let samples = null;
  /** @type {Uint16Array} */
  let batch = new Uint16Array();
  /** @type {import("./scatter-axes.js").ScatterAxes | null} */
  let axes = null;
  const scatter = createScatterView(square, {
    words: (sample) => (samples ? sampleInWords(samples, sample) : ""),
    onHover,
  });
  const images = onDemand(async () => {
    const { createImageGrid } = await import("./image-grid.js");
    return createImageGrid(pictures, { onHover });
  });

  function draw() {
    if (!samples) return;
    const { image } = samples;
    square.hidden = image !== undefined;
    pictures.hidden = image === undefined;
    if (image) {
      images.view();
      images.update(samples, imagesOf(samples, batch));
    } else {
      axes ??= scatterAxes(samples, choice.chosen());
      if (axes) scatter.update({ samples, axes, ground: null, batch });
    }
    describe();
  }

  function describe() {
    if (!samples) return;
    const counts = { train: formatCount(samples.train), test: formatCount(samples.test) };
    const whole = t(samples.test > 0 ? "network.data.counts" : "network.data.trainOnly", counts);
    const isPart = samples.image !== undefined && batch.length > MOST_IMAGES;
    const numbers = { n: formatCount(batch.length), shown: MOST_IMAGES };
    const key = isPart ? "network.data.shown" : "network.data.lit";
    const lit = batch.length > 0 ? t(key, numbers) : "";
    setText(note, [whole, lit].filter(Boolean).join(t("network.sentenceGap")));
  }

  wording.attribute(scatter.root, "aria-label", "network.data.picture");
  wording.also(() => {
    scatter.reword();
    draw();
  });

  return {
    /**
     * @param {Samples} nextSamples
     * @param {Uint16Array} nextBatch
     */
    update(nextSamples, nextBatch) {
      if (nextSamples === samples && nextBatch === batch) return;
      if (nextSamples !== samples) {
        axes = null;
        choice.update(nextSamples);
      }
      samples = nextSamples;
      batch = nextBatch;
      draw();
    },
  };
}

/**
 * @param {Samples} samples
 * @param {Uint16Array} batch
 */
function imagesOf(samples, batch) {
  const shown = batch.length > 0 ? batch : Uint16Array.from({ length: samples.train }, (_, i) => i);
  return Array.from(shown.subarray(0, MOST_IMAGES), (sample) => ({
    sample,
    caption: samples.classes[samples.t[sample]] ?? "",
    words: sampleInWords(samples, sample),
  }));
}
