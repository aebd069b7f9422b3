import { element, setText } from "../controls/element.js";
import { unhurried } from "../controls/unhurried.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { indicesOf } from "../network/bytes.js";
import { sampleInWords } from "../network/sample-words.js";
import { formatCount } from "../numbers/format.js";
import { placeIn } from "../stage/magnified.js";
import { onPaletteChange } from "../stage/palette.js";
import { MOST_STEPS, arithmeticInWords, repeatsIn } from "./arithmetic.js";
import { batchOf, layOutStrip, placeAt, placesOf } from "./strip-layout.js";
import { createStripPicture } from "./strip-picture.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("../scenes/training/kind.js").Run} Run
 */

/** Pixels that the tiles may take; a few hundred samples stay tiles in it. */
const HEIGHT = 92;

const COUNTERS = /** @type {const} */ (["epoch", "iteration", "step"]);

/**
 * The samples of the present epoch, batch by batch: those that have been used, those in use, and those
 * to come. Drawn with replacement, samples stand in no batches: those of the mini-batch light up.
 *
 * @param {HTMLElement} host
 * @param {{ onHover: (words: string | null) => void }} callbacks
 */
export function createEpochStrip(host, { onHover }) {
  const wording = createWording();
  const counters = COUNTERS.map((name) => {
    const value = element("b", {});
    const of = element("span", { class: "epoch-of" });
    const label = wording.text(element("span", {}), `epoch.counter.${name}`);
    return { root: element("span", { class: "epoch-counter" }, label, " ", value, of), value, of };
  });
  const picture = createStripPicture();
  const tiles = element(
    "div",
    { class: "epoch-tiles", role: "slider", tabindex: 0, "aria-valuemin": 1, "aria-valuenow": 1 },
    picture.canvas,
  );
  wording.attribute(tiles, "aria-label", "epoch.strip");
  const words = element("p", { class: "epoch-words" });
  host.append(
    element(
      "div",
      { class: "epoch-strip" },
      element("div", { class: "epoch-counters" }, ...counters.map(({ root }) => root)),
      tiles,
      words,
    ),
  );

  /** @type {Run | null} */
  let run = null;
  let layout = layOutStrip([1], 100, HEIGHT);
  let laidOutFor = /** @type {number[]} */ ([]);
  let laidOutWidth = 0;
  let order = /** @type {Uint16Array | null} */ (null);
  let orderText = "";
  let width = 0;
  let isStale = true;
  /** @type {number | null} the batch that is pointed at by keys */
  let pointed = null;

  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry.contentRect.width);
    if (next === width) return;
    width = next;
    isStale = true;
    draw();
  }).observe(tiles);
  onPaletteChange(() => {
    isStale = true;
    draw();
  });
  wording.also(draw);

  const isReplacing = () => run?.settings.sampling === "replacement";

  /**
   * The batches of the epoch; before the first iteration those that are planned, as far as they are
   * known.
   * @param {Run} current
   */
  function sizesOf({ snapshot, scenery, settings }) {
    const samples = scenery?.samples.train ?? 0;
    if (snapshot && snapshot.batchSizes.length > 0) return snapshot.batchSizes;
    const size = Math.min(settings.batchSize, samples);
    return Array.from({ length: Math.ceil(samples / Math.max(1, size)) }, (_, i) =>
      Math.min(size, samples - i * size),
    );
  }

  function draw() {
    if (!run?.snapshot || !run.scenery || width === 0) return;
    const sizes = sizesOf(run);
    const { samples } = run.scenery;
    const { snapshot } = run;
    const tileSizes = isReplacing() ? [samples.train] : sizes;
    if (width !== laidOutWidth || !isSame(tileSizes, laidOutFor)) {
      [laidOutWidth, laidOutFor] = [width, tileSizes];
      layout = layOutStrip(tileSizes, width, HEIGHT);
    }
    const current = snapshot.iteration - 1;
    const [first] = current < 0 ? [0] : placesOf(sizes, current);
    picture.draw(
      {
        layout,
        sizes,
        bracketed: !isReplacing() && layout.form !== "bar",
        used: isReplacing() ? 0 : first,
        current: isReplacing() ? -1 : current,
        lit: isReplacing() ? [...indicesOf(snapshot.batch)] : [],
      },
      width,
      isStale,
    );
    isStale = false;
    count(run, sizes);
  }

  /**
   * @param {Run} current
   * @param {number[]} sizes
   */
  function count({ snapshot, settings, scenery, step, edits }, sizes) {
    if (!snapshot || !scenery) return;
    const iterations = snapshot.iterations || sizes.length;
    const isEdited = edits.some(({ change }) => "batchSize" in change);
    const whole = [
      settings.epochs,
      iterations,
      isEdited ? 0 : Math.min(MOST_STEPS, iterations * settings.epochs),
    ];
    [snapshot.epoch, snapshot.iteration, step].forEach((value, i) => {
      setText(counters[i].value, formatCount(value));
      setText(counters[i].of, whole[i] > 0 ? ` / ${formatCount(whole[i])}` : "");
    });
    const arithmetic = arithmeticInWords({
      samples: scenery.samples.train,
      batchSize: settings.batchSize,
      epochs: settings.epochs,
      iterations,
      sizes,
      isEdited,
    });
    setText(
      words,
      [isReplacing() ? drawsInWords(snapshot) : "", arithmetic]
        .filter(Boolean)
        .join(t("epoch.gap")),
    );
    tiles.setAttribute("aria-valuemax", String(iterations));
    if (pointed === null) sayBatch(Math.max(0, snapshot.iteration - 1), sizes);
  }

  /** @param {import("../protocol/training-frames.js").TrainingSnapshot} snapshot */
  function drawsInWords(snapshot) {
    if (snapshot.iteration === 0) return t("epoch.replacement");
    const batch = indicesOf(snapshot.batch);
    const counts = { draws: formatCount(batch.length), repeats: formatCount(repeatsIn(batch)) };
    return [t("epoch.replacement"), t("epoch.repeats", counts)].join(t("epoch.gap"));
  }

  /**
   * @param {number} batch
   * @param {number[]} sizes
   */
  function sayBatch(batch, sizes) {
    tiles.setAttribute("aria-valuenow", String(batch + 1));
    tiles.setAttribute("aria-valuetext", batchInWords(batch, sizes));
  }

  /**
   * @param {number} batch
   * @param {number[]} sizes
   */
  function batchInWords(batch, sizes) {
    const current = (run?.snapshot?.iteration ?? 0) - 1;
    const use = batch < current ? "used" : batch > current ? "coming" : "current";
    return t(`epoch.batch.${use}`, {
      n: formatCount(batch + 1),
      of: formatCount(sizes.length),
      size: formatCount(sizes[batch] ?? 0),
    });
  }

  /** @param {PointerEvent} event */
  function point(event) {
    if (!run?.scenery || !run.snapshot) return;
    const place = placeAt(layout, ...placeIn(picture.canvas, event));
    onHover(place < 0 ? null : placeInWords(run, place));
  }

  /**
   * @param {Run} current
   * @param {number} place
   */
  function placeInWords(current, place) {
    const samples = /** @type {import("../protocol/training-frames.js").TrainingScenery} */ (
      current.scenery
    ).samples;
    if (isReplacing()) return sampleInWords(samples, place);
    const sizes = sizesOf(current);
    const batch = batchInWords(batchOf(sizes, place), sizes);
    const sample = orderOf(current)?.[place];
    return sample === undefined ? batch : `${batch} · ${sampleInWords(samples, sample)}`;
  }

  /**
   * Decoded when it is asked for: nobody asks while epochs fly past.
   * @param {Run} current
   */
  function orderOf({ snapshot }) {
    const text = snapshot?.epochOrder ?? "";
    if (text !== orderText) {
      orderText = text;
      order = text === "" ? null : indicesOf(text);
    }
    return order;
  }

  tiles.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") point(event);
  });
  tiles.addEventListener("pointerdown", point);
  tiles.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") onHover(null);
  });
  tiles.addEventListener("keydown", (event) => {
    if (!run?.snapshot || event.altKey || event.ctrlKey || event.metaKey) return;
    const sizes = sizesOf(run);
    const from = pointed ?? Math.max(0, run.snapshot.iteration - 1);
    const wanted = /** @type {Record<string, number>} */ ({
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      PageDown: from - 10,
      PageUp: from + 10,
      Home: 0,
      End: sizes.length - 1,
    })[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    pointed = Math.min(Math.max(wanted, 0), sizes.length - 1);
    sayBatch(pointed, sizes);
    onHover(batchInWords(pointed, sizes));
  });
  tiles.addEventListener("blur", () => {
    pointed = null;
    onHover(null);
  });

  return {
    update: unhurried((/** @type {State} */ state) => {
      const next = state.runs[state.active];
      if (!next || next.snapshot === run?.snapshot) return;
      run = next;
      draw();
    }),
  };
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
const isSame = (one, other) =>
  one.length === other.length && one.every((size, i) => size === other[i]);
