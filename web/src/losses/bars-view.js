import { element, setAttribute, setText, svgElement } from "../controls/element.js";
import { replaceDiffering } from "../controls/replace-differing.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatNumber } from "../numbers/format.js";
import {
  elementsOf,
  rangeOf,
  rowAndColumn,
  targetsOf,
  withPrediction,
  withTarget,
} from "../scenes/loss/settings.js";
import { placeIn } from "../stage/magnified.js";
import { ticksOf } from "../stage/scale.js";
import { barAt, layOutBars, valueAt, valueByKey } from "./bar-layout.js";
import { predictionOf } from "./notation.js";

/**
 * @typedef {import("../scenes/loss/settings.js").Settings} Settings
 * @typedef {import("./bar-layout.js").BarLayout} BarLayout
 * @typedef {"prediction" | "target"} Side which of the two bars of an element
 */

/** The target is drawn over this share of the element's place, the prediction over that. */
const WIDE = 0.78;
const NARROW = 0.42;

/** A number stands so many pixels above its bar, and clear of the ring around a handle there. */
const ABOVE_BAR = 6;
const ABOVE_HANDLE = 10;

/** Below so many pixels an element has no number of its own. */
const NUMBERED = 30;

/**
 * Predictions and targets as bars that are dragged, or moved by keys: left and right go from element to
 * element, up and down change the value, Enter goes from prediction to target and back.
 *
 * @param {HTMLElement} host
 * @param {{ onChange: (change: Partial<Settings>) => void, onPlace: (place: number) => void }} callbacks
 */
export function createBars(host, { onChange, onPlace }) {
  const wording = createWording();
  const axis = svgElement("g", { class: "bars-axis" });
  const marks = svgElement("g", {});
  const picture = svgElement("svg", { class: "bars-picture", "aria-hidden": "true" }, axis, marks);
  const handle = element("div", {
    class: "bars-handle",
    role: "slider",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-valuenow": 0,
  });
  const named = element("span", {});
  const key = element(
    "p",
    { class: "bars-key", "aria-hidden": "true" },
    element("span", { class: "bars-key-target" }),
    wording.text(element("span", {}), "loss.target"),
    element("span", { class: "bars-key-prediction" }),
    named,
  );
  const box = element("div", { class: "bars" }, picture, handle);
  host.append(key, box);

  /** @type {Settings | null} */
  let settings = null;
  /** @type {BarLayout | null} */
  let layout = null;
  /** @type {Side} */
  let side = "prediction";
  /** @type {{ place: number, side: Side, layout: BarLayout } | null} */
  let held = null;
  let [width, height] = [0, 0];
  wording.also(draw);

  new ResizeObserver(([{ contentRect }]) => {
    [width, height] = [Math.floor(contentRect.width), Math.floor(contentRect.height)];
    draw();
  }).observe(box);

  function draw() {
    if (!settings || width === 0) return;
    const shape = /** @type {[number, number]} */ ([settings.y.length, settings.y[0].length]);
    layout = held?.layout ?? layOutBars(shape, rangeOf(settings), width, height);
    setAttribute(picture, "viewBox", `0 0 ${width} ${height}`);
    setText(named, t(settings.as === "logits" ? "loss.logit" : "loss.prediction"));
    replaceDiffering(axis, ...axisOf(layout));
    replaceDiffering(marks, ...marksOf(layout, settings));
    placeHandle(layout, settings);
  }

  /**
   * @param {BarLayout} of
   * @param {Settings} current
   */
  function placeHandle({ bars, scale }, current) {
    const [row, column] = rowAndColumn(current, current.place);
    const bar = bars[current.place];
    const value = (side === "prediction" ? current.y : targetsOf(current))[row][column];
    const share = side === "prediction" ? NARROW : WIDE;
    handle.style.left = `${bar.left + (bar.width * (1 - share)) / 2}px`;
    handle.style.width = `${bar.width * share}px`;
    handle.style.top = `${scale.toPixel(Math.min(scale.domain[1], Math.max(scale.domain[0], value)))}px`;
    handle.dataset.side = side;
    setAttribute(handle, "aria-valuemin", scale.domain[0]);
    setAttribute(handle, "aria-valuemax", scale.domain[1]);
    setAttribute(handle, "aria-valuenow", value);
    const name = nameOf(current, current.place);
    const words = side === "target" ? t("loss.targetOf", { name }) : predictionOf(current, name);
    setAttribute(handle, "aria-label", words);
    setAttribute(handle, "aria-valuetext", formatNumber(value));
  }

  /** @param {PointerEvent} event */
  function pointOf(event) {
    const [x, y] = placeIn(box, event);
    return { x, y };
  }

  /**
   * @param {number} place
   * @param {Side} which
   * @param {number} value
   */
  function set(place, which, value) {
    if (!settings) return;
    const change = which === "prediction" ? withPrediction : withTarget;
    onChange(change(settings, place, value));
  }

  box.addEventListener("pointerdown", (event) => {
    if (!settings || !layout || event.button !== 0) return;
    const { x, y } = pointOf(event);
    const { place, left, width: room } = barAt(layout, x);
    const isBeside = Math.abs(x - left - room / 2) > (room * NARROW) / 2 + 2;
    side = isBeside ? "target" : "prediction";
    if (side === "target" && settings.labels) {
      set(place, "target", 1);
    } else {
      held = { place, side, layout };
      box.setPointerCapture(event.pointerId);
      set(place, side, valueAt(layout, y));
    }
    event.preventDefault();
    handle.focus({ preventScroll: true });
  });
  box.addEventListener("pointermove", (event) => {
    if (held) set(held.place, held.side, valueAt(held.layout, pointOf(event).y));
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    box.addEventListener(end, () => {
      held = null;
      draw();
    });
  }

  handle.addEventListener("keydown", (event) => {
    if (!settings || !layout || event.altKey || event.ctrlKey || event.metaKey) return;
    const { place } = settings;
    const last = elementsOf(settings) - 1;
    const [row, column] = rowAndColumn(settings, place);
    const isTarget = side === "target";
    const value = (isTarget ? targetsOf(settings) : settings.y)[row][column];
    const next = valueByKey(event.key, value, layout.scale.domain);
    if (event.key === "ArrowLeft") onPlace(Math.max(0, place - 1));
    else if (event.key === "ArrowRight") onPlace(Math.min(last, place + 1));
    else if (event.key === "Enter") {
      side = isTarget ? "prediction" : "target";
      draw();
    } else if (next !== undefined) set(place, side, next);
    else return;
    event.preventDefault();
  });

  return {
    /** @param {{ settings: Settings }} state */
    update(state) {
      if (state.settings === settings) return;
      settings = state.settings;
      draw();
    },
  };
}

/**
 * An element as it is named in prose: y₂, or the row and the column.
 *
 * @param {Settings} settings
 * @param {number} place
 */
export function nameOf(settings, place) {
  const [row, column] = rowAndColumn(settings, place);
  if (settings.y.length === 1) return String(column);
  return settings.y[0].length === 1 ? String(row) : `${row}, ${column}`;
}

/** @param {BarLayout} layout */
function axisOf({ width, scale, bars, bottom }) {
  const ticks = ticksOf(...scale.domain, 5).flatMap((value) => {
    const y = Math.round(scale.toPixel(value)) + 0.5;
    const line = { x1: 30, x2: width, y1: y, y2: y };
    const number = svgElement("text", { x: 26, y: y + 4, class: "bars-tick" });
    setText(number, formatNumber(value));
    return [
      svgElement("line", { class: value === 0 ? "bars-zero" : "bars-grid", ...line }),
      number,
    ];
  });
  const names = bars
    .filter(({ width: room }, at) => room >= 16 || at % Math.ceil(16 / room) === 0)
    .map((bar) => {
      const x = bar.left + bar.width / 2;
      const name = svgElement("text", { x, y: bottom + 18, class: "bars-name" });
      const isSingle = bars.every(({ column }) => column === 0);
      setText(name, String(isSingle ? bar.row : bar.column));
      return name;
    });
  return [...ticks, ...names, ...rowLines(bars, bottom)];
}

/**
 * A line below the elements of a row, with its number.
 *
 * @param {import("./bar-layout.js").Bar[]} bars
 * @param {number} bottom
 */
function rowLines(bars, bottom) {
  const columns = bars.filter(({ row }) => row === 0).length;
  const rows = bars.length / columns;
  if (rows === 1 || columns === 1) return [];
  return Array.from({ length: rows }, (_, row) => {
    const [first, last] = [bars[row * columns], bars[(row + 1) * columns - 1]];
    const [x1, x2] = [first.left + 2, last.left + last.width - 2];
    const name = svgElement("text", { x: (x1 + x2) / 2, y: bottom + 35, class: "bars-row" });
    setText(name, t("loss.row", { n: row }));
    const y = bottom + 23;
    return svgElement(
      "g",
      {},
      svgElement("line", { class: "bars-bracket", x1, x2, y1: y, y2: y }),
      name,
    );
  });
}

/**
 * @param {BarLayout} layout
 * @param {Settings} settings
 */
function marksOf({ bars, scale, top }, settings) {
  const targets = targetsOf(settings);
  return bars.flatMap((bar) => {
    const [y, target] = [settings.y, targets].map((rows) => rows[bar.row][bar.column]);
    const isMeant = bar.place === settings.place;
    const shapes = [
      barOf(bar, target, WIDE, scale, "bars-target"),
      barOf(bar, y, NARROW, scale, isMeant ? "bars-prediction bars-meant" : "bars-prediction"),
    ];
    if (bar.width < NUMBERED && !isMeant) return shapes;
    const highest = Math.min(scale.toPixel(Math.max(y, target, 0)), scale.toPixel(0));
    const number = svgElement("text", {
      x: bar.left + bar.width / 2,
      y: Math.max(top - ABOVE_HANDLE, highest - (isMeant ? ABOVE_HANDLE : ABOVE_BAR)),
      class: isMeant ? "bars-number bars-meant" : "bars-number",
    });
    setText(number, formatNumber(y));
    return [...shapes, number];
  });
}

/**
 * @param {import("./bar-layout.js").Bar} bar
 * @param {number} value
 * @param {number} share of the place that it takes
 * @param {import("../stage/scale.js").Scale} scale
 * @param {string} name
 */
function barOf({ left, width: room }, value, share, scale, name) {
  const [low, high] = scale.domain;
  const [zero, end] = [0, Math.min(high, Math.max(low, value))].map(scale.toPixel);
  const width = room * share;
  return svgElement("rect", {
    class: name,
    x: left + (room - width) / 2,
    y: Math.min(zero, end) - (value === 0 ? 1 : 0),
    width,
    height: Math.max(2, Math.abs(end - zero)),
  });
}
