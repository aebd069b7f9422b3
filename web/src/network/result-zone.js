import { element, setText } from "../controls/element.js";
import { onDemand } from "../controls/on-demand.js";
import { t } from "../i18n/translate.js";
import { onPaletteChange } from "../stage/palette.js";
import { legendEntries } from "./class-legend.js";
import { classShares } from "./class-shares.js";
import { createColourScale } from "./colour-scale.js";
import { createEvaluationTable } from "./evaluation-table.js";
import { decodePicture } from "./picture-bytes.js";
import { createResultGround, formOf } from "./result-ground.js";
import { sampleInWords } from "./sample-words.js";
import { scatterAxes } from "./scatter-axes.js";
import { createScatterView } from "./scatter-view.js";

/**
 * @typedef {import("./picture-state.js").PictureRun} PictureRun
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 * @typedef {import("../protocol/training-frames.js").Picture} Picture
 * @typedef {{ bytes: Uint8Array, name: string }} Shown a neuron that takes the place of the output
 */

/** @type {[string, string]} */
const NAMELESS = ["", ""];

/**
 * What the network answers: its surface or curve over the samples, or its predictions, and how good
 * they are.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(text: string | null) => void} onHover
 */
export function createResultZone(host, wording, onHover) {
  const title = element("h2", { class: "network-title" });
  const discrete = element("input", { type: "checkbox" });
  const label = wording.text(element("span", {}), "network.discretise");
  const check = element("label", { class: "network-check" }, discrete, label);
  const square = element("div", { class: "network-square" });
  const scaleHost = element("div", {});
  const legend = element("ul", { class: "network-legend" });
  const shares = element("ul", { class: "network-shares" });
  const details = element("div", { class: "network-details" });
  const pictures = element("div", { class: "network-pictures" });
  details.append(scaleHost, legend, shares);
  host.append(element("div", { class: "network-bar" }, title, check), square, details);
  const evaluation = createEvaluationTable(details, wording);
  host.append(pictures);
  const scale = createColourScale(scaleHost);
  const images = onDemand(async () => {
    const { createImageResult } = await import("./image-result.js");
    return createImageResult(pictures, wording, onHover);
  });
  const ground = createResultGround();
  const scatter = createScatterView(square, {
    words: (sample) => (samples ? sampleInWords(samples, sample) : ""),
    onHover,
  });

  /** @type {PictureRun | null} */
  let run = null;
  /** @type {Samples | null} */
  let samples = null;
  /** @type {import("./scatter-axes.js").ScatterAxes | null} */
  let axes = null;
  /** @type {Picture | null} */
  let drawnPicture = null;
  /** @type {Picture | null | undefined} */
  let described;
  /** @type {Shown | null} */
  let neuron = null;
  let groundKey = {};

  discrete.addEventListener("change", refresh);

  /** Draws the ground anew although no other picture has come. */
  function refresh() {
    groundKey = {};
    drawnPicture = null;
    draw();
    if (run) describe(run.picture);
  }

  function draw() {
    if (!run || !samples) return;
    const { picture } = run;
    const isNew = picture !== drawnPicture || picture === null;
    if (isNew) {
      groundKey = {};
      drawnPicture = picture;
    }
    if (axes && !square.hidden) {
      scatter.update({ samples, axes, ground: { key: groundKey, paint }, batch: null });
    }
    setText(
      title,
      neuron ? t("network.result.neuron", { name: neuron.name }) : t("network.result"),
    );
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import("../stage/plan.js").Plan} plan
   * @param {import("../stage/palette.js").Palette} colours
   */
  function paint(context, plan, colours) {
    if (!samples || !run) return;
    if (neuron) {
      ground.neuron(context, plan, neuron.bytes);
      return;
    }
    const decoded = decodePicture(run.picture);
    if (decoded?.one) ground.one(context, plan, decoded.one, samples, discrete.checked);
    else if (decoded?.classes)
      ground.classes(context, plan, decoded.classes, samples, discrete.checked);
    else if (run.picture?.curve) ground.curve(context, plan, run.picture.curve, colours);
  }

  /** @param {Picture | null} picture */
  function describe(picture) {
    if (!samples || !run) return;
    described = picture;
    const decoded = decodePicture(picture);
    const hasSurface = samples.inputs.length === 2;
    check.hidden = !hasSurface;
    scaleHost.hidden = !decoded?.one;
    if (decoded?.one) {
      const { low, high } = decoded.one;
      const aroundZero = samples.task === "regression";
      const names = aroundZero ? NAMELESS : namesOfEnds(samples);
      scale.update({ low, high, aroundZero, form: formOf(samples, discrete.checked), names });
    }
    evaluation.update(picture?.evaluation, run.pictureStep, samples);
    const confusion = picture?.confusion?.test ?? picture?.confusion?.train;
    const isWithout = !hasSurface && !samples.image && confusion;
    shares.hidden = !isWithout;
    if (isWithout) shares.replaceChildren(...classShares(confusion, samples.classes));
  }

  function describeSamples() {
    if (!samples) return;
    square.hidden = axes === null;
    const words = { train: t("network.train"), test: t("network.test") };
    legend.replaceChildren(...(square.hidden ? [] : legendEntries(samples, words)));
    legend.hidden = square.hidden;
  }

  wording.attribute(scatter.root, "aria-label", "network.result.picture");
  wording.also(() => {
    scatter.reword();
    describeSamples();
    refresh();
  });
  onPaletteChange(refresh);

  return {
    /** @param {PictureRun} next */
    update(next) {
      run = next;
      const { scenery } = next;
      if (!scenery) return;
      if (scenery.samples !== samples) {
        samples = scenery.samples;
        if (samples.image) images.view();
        axes = samples.inputs.length <= 2 ? scatterAxes(samples, [0, 1]) : null;
        drawnPicture = null;
        groundKey = {};
        describeSamples();
        describe(next.picture);
      }
      draw();
      images.update(next);
    },
    /**
     * Says what the picture shows in numbers.
     *
     * @param {PictureRun} next
     */
    describe({ picture }) {
      if (picture !== described) describe(picture);
    },
    /**
     * The surface of an input or neuron in the place of the output's, as long as it is pointed at.
     *
     * @param {Shown | null} shown
     */
    show(shown) {
      if (shown === neuron) return;
      neuron = shown;
      groundKey = {};
      draw();
    },
  };
}

/**
 * @param {Samples} samples
 * @returns {[string, string]}
 */
const namesOfEnds = ({ classes }) => (classes.length === 2 ? [classes[0], classes[1]] : NAMELESS);
