import { element, setAttribute, setText } from "../controls/element.js";
import { layOutStrip, placesOf } from "../epoch/strip-layout.js";
import { createStripPicture } from "../epoch/strip-picture.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatCount } from "../numbers/format.js";
import { sharpnessOf } from "../stage/magnified.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { paceOf } from "./epoch-player.js";
import { flightsOf, placeInFlight } from "./flight.js";

/**
 * @typedef {import("./answer.js").State} State
 * @typedef {import("../epoch/strip-layout.js").StripLayout} StripLayout
 */

/** Pixels that each of the two parts may take. */
const HEIGHT = 190;

/** A few samples are drawn as large as that. */
const TILE = 28;

/** A batch is on its way for at most so long, in milliseconds. */
const LONGEST_FLIGHT = 400;

const reduced = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * All samples in their own order above, the epoch in its batches below: each step fills one batch, and its
 * samples move there. The strip of batches is a slider over the iterations.
 *
 * @param {HTMLElement} host
 * @param {{ onReach: (at: number) => void }} callbacks
 */
export function createFlow(host, { onReach }) {
  const wording = createWording();
  const pool = createStripPicture();
  const strip = createStripPicture();
  const air = element("canvas", { class: "flow-air", "aria-hidden": "true", hidden: true });
  const poolTiles = element("div", { class: "flow-tiles", "aria-hidden": "true" }, pool.canvas);
  const stripTiles = element(
    "div",
    { class: "flow-tiles", role: "slider", tabindex: 0, "aria-valuemin": 0, "aria-valuenow": 0 },
    strip.canvas,
  );
  wording.attribute(stripTiles, "aria-label", "epochs.strip");
  const [poolName, stripName] = ["epochs.pool", "epochs.order"].map(() =>
    element("h2", { class: "panel-title" }),
  );
  const tooMany = wording.text(
    element("p", { class: "flow-many", hidden: true }),
    "epochs.tooMany",
  );
  const drawing = element(
    "div",
    { class: "flow" },
    poolName,
    poolTiles,
    stripName,
    stripTiles,
    air,
  );
  host.append(drawing, tooMany);

  /** @type {State | null} */
  let latest = null;
  let layouts = /** @type {{ pool: StripLayout, strip: StripLayout } | null} */ (null);
  let laidOut = "";
  let width = 0;
  let isStale = true;
  let drawnAt = 0;
  let frame = 0;

  new ResizeObserver(([{ contentRect }]) => {
    const next = Math.floor(contentRect.width);
    if (next === width) return;
    width = next;
    isStale = true;
    draw();
  }).observe(poolTiles);
  onPaletteChange(() => {
    isStale = true;
    draw();
  });
  wording.also(draw);

  function draw() {
    if (!latest?.shown || width === 0) return;
    const { answer, settings } = latest.shown;
    const { order } = answer;
    drawing.hidden = order === null;
    tooMany.hidden = order !== null;
    if (!order) return;
    const at = Math.min(settings.at, order.sizes.length);
    const isReplacing = answer.sampling === "replacement";
    const key = `${width} ${answer.samples} ${order.sizes}`;
    if (key !== laidOut) {
      laidOut = key;
      layouts = {
        pool: layOutStrip([answer.samples], width, HEIGHT, TILE),
        strip: layOutStrip(order.sizes, width, HEIGHT, TILE),
      };
      isStale = true;
    }
    if (!layouts) return;
    drawPool(layouts.pool, answer, order, at, isReplacing);
    const [used] = at === 0 ? [0] : placesOf(order.sizes, at - 1);
    strip.draw(
      {
        layout: layouts.strip,
        sizes: order.sizes,
        bracketed: layouts.strip.form !== "bar",
        used,
        current: at - 1,
        lit: [],
      },
      width,
      isStale,
    );
    isStale = false;
    name(answer, order, at);
  }

  /**
   * The samples that have gone into a batch are filled, those of the present batch lit.
   *
   * @param {StripLayout} layout
   * @param {import("./answer.js").Answer} answer
   * @param {import("./answer.js").Order} order
   * @param {number} at
   * @param {boolean} isReplacing
   */
  function drawPool(layout, answer, order, at, isReplacing) {
    const [first, end] = at === 0 ? [0, 0] : placesOf(order.sizes, at - 1);
    pool.draw(
      {
        layout,
        sizes: [answer.samples],
        bracketed: false,
        used: 0,
        current: -1,
        lit: order.samples.slice(first, end),
        taken: isReplacing ? [] : order.samples.slice(0, first),
      },
      width,
      isStale,
    );
  }

  /**
   * @param {import("./answer.js").Answer} answer
   * @param {import("./answer.js").Order} order
   * @param {number} at
   */
  function name(answer, order, at) {
    const counts = { samples: formatCount(answer.samples), epoch: formatCount(answer.epoch) };
    setText(poolName, t("epochs.pool", counts));
    setText(stripName, t(`epochs.order.${answer.sampling}`, counts));
    setAttribute(stripTiles, "aria-valuemax", order.sizes.length);
    setAttribute(stripTiles, "aria-valuenow", at);
    setAttribute(stripTiles, "aria-valuetext", iterationInWords(order, at));
  }

  /** Lets the samples of the batch that has just been reached move into it. */
  function fly() {
    const order = latest?.shown?.answer.order;
    if (!order || !layouts || reduced.matches) return;
    const below = stripTiles.offsetTop - poolTiles.offsetTop;
    const flights = flightsOf(layouts.pool, layouts.strip, order, drawnAt - 1, below);
    if (flights.length === 0) return;
    const { tile } = layouts.strip;
    const lasts = Math.min(LONGEST_FLIGHT, 0.8 * paceOf(order.sizes.length));
    const began = performance.now();
    cancelAnimationFrame(frame);
    placeAir();
    const step = (/** @type {number} */ now) => {
      const share = Math.min(1, Math.max(0, (now - began) / lasts));
      paintAir(
        share < 1 ? flights.map((one, i) => placeInFlight(one, share, i / flights.length)) : [],
        tile,
      );
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  /** Lays the air over both parts. Their places are read once for a whole flight. */
  function placeAir() {
    const ratio = sharpnessOf(poolTiles);
    const height = stripTiles.offsetTop + stripTiles.offsetHeight - poolTiles.offsetTop;
    air.style.top = `${poolTiles.offsetTop}px`;
    air.style.width = `${width}px`;
    air.style.height = `${height}px`;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (air.width !== w || air.height !== h) [air.width, air.height] = [w, h];
    const context = /** @type {CanvasRenderingContext2D} */ (air.getContext("2d"));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /**
   * @param {[number, number][]} places
   * @param {number} tile
   */
  function paintAir(places, tile) {
    const context = /** @type {CanvasRenderingContext2D} */ (air.getContext("2d"));
    context.clearRect(0, 0, air.width, air.height);
    air.hidden = places.length === 0;
    const colours = palette();
    context.fillStyle = colours.forced ? "Highlight" : colours.data;
    for (const [x, y] of places) context.fillRect(x, y, tile, tile);
  }

  stripTiles.addEventListener("keydown", (event) => {
    const order = latest?.shown?.answer.order;
    if (!latest || !order || event.altKey || event.ctrlKey || event.metaKey) return;
    const { at } = latest.settings;
    const wanted = /** @type {Record<string, number>} */ ({
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - 10,
      PageUp: at + 10,
      Home: 0,
      End: order.sizes.length,
    })[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onReach(Math.min(order.sizes.length, Math.max(0, wanted)));
  });

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === latest?.shown) return;
      const before = latest?.shown;
      latest = state;
      draw();
      const at = state.shown?.settings.at ?? 0;
      const isOneOn = at === drawnAt + 1 && before?.answer.order === state.shown?.answer.order;
      drawnAt = at;
      if (isOneOn) fly();
      else {
        cancelAnimationFrame(frame);
        if (!air.hidden) paintAir([], 1);
      }
    },
  };
}

/**
 * @param {import("./answer.js").Order} order
 * @param {number} at
 */
export function iterationInWords({ sizes }, at) {
  if (at === 0) return t("epochs.before", { of: formatCount(sizes.length) });
  const size = sizes[at - 1];
  const isShort = at === sizes.length && at > 1 && size < sizes[0];
  return t(isShort ? "epochs.iteration.short" : "epochs.iteration", {
    at: formatCount(at),
    of: formatCount(sizes.length),
    size: formatCount(size),
  });
}
