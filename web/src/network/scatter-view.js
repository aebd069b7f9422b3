import { element } from "../controls/element.js";
import { drawAxes } from "../stage/axes.js";
import { createLayers } from "../stage/layers.js";
import { placeIn } from "../stage/magnified.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { sampleStamps } from "./sample-stamps.js";
import { nearestSample, planScatter } from "./scatter-plan.js";

/**
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 * @typedef {import("../stage/plan.js").Plan} Plan
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {import("./scatter-axes.js").ScatterAxes} ScatterAxes
 *
 * @typedef {object} Ground what lies below the samples
 * @property {unknown} key another one says that it has changed
 * @property {(context: CanvasRenderingContext2D, plan: Plan, colours: Palette) => void} paint
 *
 * @typedef {object} Scatter
 * @property {Samples} samples
 * @property {ScatterAxes} axes
 * @property {Ground | null} ground
 * @property {ArrayLike<number> | null} batch the samples that are lit
 */

const REACH = 14;
/** More marks than these are not drawn one by one in every frame: a batch like this is the set. */
const MOST_LIT = 1500;

/**
 * Samples as marks over axes, each part of it drawn only when it has changed. Pointer, finger and
 * arrow keys all go to single samples.
 *
 * @param {HTMLElement} host with a size of its own
 * @param {{ words: (sample: number) => string, onHover: (text: string | null) => void }} options
 */
export function createScatterView(host, { words, onHover }) {
  host.classList.add("network-scatter");
  const layers = createLayers(host, ["ground", "points", "lit"], redraw);
  const { root, contexts, size } = layers;
  const ring = element("div", { class: "network-ring", hidden: true });
  root.append(ring);
  root.setAttribute("role", "slider");
  root.tabIndex = 0;
  root.setAttribute("aria-valuemin", "1");

  /** @type {Scatter | null} */
  let shown = null;
  /** @type {Scatter | null} */
  let wanted = null;
  /** @type {Plan | null} */
  let plan = null;
  /** @type {ReturnType<typeof sampleStamps> | null} */
  let stamps = null;
  let pointed = -1;

  function redraw() {
    shown = null;
    draw();
  }

  function draw() {
    if (!wanted || size.width === 0) return;
    const { samples, axes, ground, batch } = wanted;
    const isNew = shown?.samples !== samples || shown.axes !== axes;
    if (isNew) {
      plan = planScatter(size, axes);
      stamps = sampleStamps(samples, palette(), size.ratio);
      drawPoints(wanted);
      point(-1);
    }
    if (isNew || shown?.ground?.key !== ground?.key) drawGround(wanted);
    if (isNew || shown?.batch !== batch) drawBatch(wanted);
    shown = wanted;
  }

  /** @param {Scatter} scatter */
  function drawGround({ axes, ground }) {
    const context = contexts.ground;
    const current = /** @type {Plan} */ (plan);
    context.clearRect(0, 0, size.width, size.height);
    ground?.paint(context, current, palette());
    drawAxes(context, current, { x: axes.x.name, y: axes.y.name }, palette());
  }

  /** @param {Scatter} scatter */
  function drawPoints({ samples }) {
    const context = contexts.points;
    context.clearRect(0, 0, size.width, size.height);
    for (let i = 0; i < samples.train + samples.test; i++) {
      stamp(context, i, i < samples.train ? "train" : "test");
    }
  }

  /** @param {Scatter} scatter */
  function drawBatch({ samples, batch }) {
    const context = contexts.lit;
    context.clearRect(0, 0, size.width, size.height);
    const isPart = batch !== null && batch.length > 0 && batch.length < samples.train;
    contexts.points.canvas.style.opacity = isPart ? "0.4" : "1";
    if (!batch || batch.length > MOST_LIT) return;
    for (let i = 0; i < batch.length; i++) stamp(context, batch[i], "lit");
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} sample
   * @param {import("./sample-stamps.js").Look} look
   */
  function stamp(context, sample, look) {
    const place = placeOf(sample);
    if (place) stamps?.of(sample, look).at(context, ...place);
  }

  /** @param {number} sample */
  function placeOf(sample) {
    if (!wanted || !plan) return null;
    return plan.toPixel(wanted.axes.x.of(sample), wanted.axes.y.of(sample));
  }

  /** @param {number} sample -1: none */
  function point(sample) {
    if (sample === pointed) return;
    pointed = sample;
    const place = sample < 0 ? null : placeOf(sample);
    ring.hidden = place === null;
    if (place) ring.style.transform = `translate(${place[0]}px, ${place[1]}px)`;
    if (sample >= 0) tell(sample);
    onHover(sample < 0 ? null : words(sample));
  }

  /** @param {number} sample */
  function tell(sample) {
    root.setAttribute("aria-valuenow", String(sample + 1));
    root.setAttribute("aria-valuetext", words(sample));
  }

  /** @param {PointerEvent} event */
  function pointAt(event) {
    if (!wanted || !plan) return;
    const at = placeIn(root, event);
    point(nearestSample(plan, wanted.axes, countOf(wanted.samples), at, REACH) ?? -1);
  }

  root.addEventListener("pointermove", pointAt);
  root.addEventListener("pointerdown", pointAt);
  root.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") point(-1);
  });
  root.addEventListener("blur", () => point(-1));
  root.addEventListener("focus", () => {
    if (pointed < 0 && root.matches(":focus-visible")) point(firstOf());
  });
  root.addEventListener("keydown", (event) => {
    if (!wanted) return;
    const next = sampleAfterKey(event.key, pointed, countOf(wanted.samples), wanted.batch);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    point(next);
  });
  onPaletteChange(redraw);

  const firstOf = () => wanted?.batch?.[0] ?? 0;

  return {
    root,
    /** @param {Scatter} scatter */
    update(scatter) {
      wanted = scatter;
      const count = countOf(scatter.samples);
      if (shown?.samples !== scatter.samples) {
        root.setAttribute("aria-valuemax", String(Math.max(1, count)));
        tell(0);
      }
      draw();
    },
    /** The words have changed: of the language, or of what is pointed at. */
    reword: () => tell(Math.max(0, pointed)),
  };
}

/** @param {Samples} samples */
const countOf = ({ train, test }) => train + test;

/**
 * Left and right walk through the mini-batch, up and down through all samples.
 *
 * @param {string} key
 * @param {number} sample
 * @param {number} count
 * @param {ArrayLike<number> | null} batch
 * @returns {number | null}
 */
export function sampleAfterKey(key, sample, count, batch) {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
  if (direction === undefined) return null;
  const inBatch = batch && batch.length > 0 && /Left|Right/.test(key) ? batch : null;
  const place = inBatch ? Array.prototype.indexOf.call(inBatch, sample) : sample;
  const length = inBatch ? inBatch.length : count;
  const next = (place + direction + length) % length;
  return inBatch ? inBatch[next] : next;
}
