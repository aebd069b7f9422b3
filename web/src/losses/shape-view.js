import { element, setAttribute, setText, svgElement } from "../controls/element.js";
import { replaceDiffering } from "../controls/replace-differing.js";
import { numberOf, outcomeText } from "../figures/outcome-text.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatNumber } from "../numbers/format.js";
import { rangeOf, rowAndColumn, targetsOf, withPrediction } from "../scenes/loss/settings.js";
import { placeIn } from "../stage/magnified.js";
import { ticksOf } from "../stage/scale.js";
import { appliedLoss } from "./answer.js";
import { grainOf, valueByKey } from "./bar-layout.js";
import { nameOf } from "./bars-view.js";
import { SIGNS } from "./formulas.js";
import { predictionOf, signOf } from "./notation.js";
import { linesOfCurves, namesBeside, pathOf, planShape } from "./shape-geometry.js";

/**
 * @typedef {import("./answer.js").State} State
 * @typedef {import("../scenes/loss/settings.js").Settings} Settings
 */

/**
 * How the chosen loss changes while one prediction moves over its whole range and all others stay, the
 * present place marked; the other losses thin behind it. The place is drawn along the curve, or moved by
 * keys.
 *
 * @param {HTMLElement} host
 * @param {{ onChange: (change: Partial<Settings>) => void }} callbacks
 */
export function createShape(host, { onChange }) {
  const wording = createWording();
  const title = element("h2", { class: "panel-title" });
  const picture = svgElement("svg", { class: "shape-picture", "aria-hidden": "true" });
  const handle = element("div", {
    class: "shape-handle",
    role: "slider",
    tabindex: 0,
    "aria-valuenow": 0,
  });
  const box = element("div", { class: "shape" }, picture, handle);
  const words = element("p", { class: "shape-words" });
  host.append(title, box, words);

  /** @type {State | null} */
  let latest = null;
  /** @type {ReturnType<typeof planShape> | null} */
  let plot = null;
  let [width, height] = [0, 0];
  let isHeld = false;
  wording.also(draw);

  new ResizeObserver(([{ contentRect }]) => {
    [width, height] = [Math.floor(contentRect.width), Math.floor(contentRect.height)];
    draw();
  }).observe(box);

  function draw() {
    const shown = latest?.shown;
    const moved = shown?.answer.moved;
    if (!shown || !moved || width === 0) return;
    const { answer, settings } = shown;
    const loss = appliedLoss(answer, settings.chosen);
    const name = nameOf(settings, moved.place);
    const sign = signOf(settings);
    setText(title, t("loss.shape.title", { name, sign, loss: t(`loss.name.${settings.chosen}`) }));
    handle.hidden = loss === null;
    if (!loss) {
      picture.replaceChildren();
      setText(words, t("loss.shape.unfit"));
      return;
    }
    const values = moved.losses[loss.name];
    const present = numberOf(loss.value);
    plot = planShape(moved.y, values, present, width, height);
    setAttribute(picture, "viewBox", `0 0 ${width} ${height}`);
    const others = Object.keys(moved.losses).filter((other) => other !== loss.name);
    replaceDiffering(
      picture,
      ...axesOf(plot),
      targetLine(plot, targetAt(settings)),
      ...others.map((other) =>
        svgElement("path", {
          class: "shape-other",
          d: pathOf(moved.y, moved.losses[other], /** @type {any} */ (plot)),
        }),
      ),
      svgElement("path", { class: "shape-line", d: pathOf(moved.y, values, plot) }),
      ...namesOf(moved, plot, loss.name),
      ...mark(plot, answer.y[moved.place], present),
    );
    const place = answer.y[moved.place];
    handle.style.left = `${plot.x.toPixel(place)}px`;
    handle.style.top = `${Math.max(plot.top, Number.isFinite(present) ? plot.y.toPixel(present) : plot.top)}px`;
    const [from, to] = rangeOf(settings);
    setAttribute(handle, "aria-valuemin", from);
    setAttribute(handle, "aria-valuemax", to);
    setAttribute(handle, "aria-valuenow", place);
    setAttribute(handle, "aria-valuetext", formatNumber(place));
    setAttribute(handle, "aria-label", predictionOf(settings, name));
    setText(
      words,
      t("loss.shape.words", {
        sign,
        place: formatNumber(place),
        value: outcomeText(loss.value),
        slope: outcomeText(loss.gradient[moved.place]),
      }),
    );
  }

  /** @param {Settings} settings */
  function targetAt(settings) {
    const [row, column] = rowAndColumn(settings, settings.place);
    return targetsOf(settings)[row][column];
  }

  /** @param {number} value */
  function set(value) {
    if (latest) onChange(withPrediction(latest.settings, latest.settings.place, value));
  }

  /** @param {PointerEvent} event */
  function follow(event) {
    if (!latest || !plot) return;
    const [low, high] = rangeOf(latest.settings);
    const grain = grainOf([low, high]);
    const [x] = placeIn(box, event);
    const value = Math.round(plot.x.toValue(x) / grain) * grain;
    set(Number(Math.min(high, Math.max(low, value)).toPrecision(12)) + 0);
  }

  box.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || handle.hidden) return;
    isHeld = true;
    box.setPointerCapture(event.pointerId);
    follow(event);
    event.preventDefault();
    handle.focus({ preventScroll: true });
  });
  box.addEventListener("pointermove", (event) => {
    if (isHeld) follow(event);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    box.addEventListener(end, () => {
      isHeld = false;
    });
  }
  handle.addEventListener("keydown", (event) => {
    if (!latest || event.altKey || event.ctrlKey || event.metaKey) return;
    const [row, column] = rowAndColumn(latest.settings, latest.settings.place);
    const key = { ArrowRight: "ArrowUp", ArrowLeft: "ArrowDown" }[event.key] ?? event.key;
    const next = valueByKey(key, latest.settings.y[row][column], rangeOf(latest.settings));
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  });

  return {
    /** @param {State} state */
    update(state) {
      const isNew = state.shown !== latest?.shown;
      latest = state;
      if (isNew) draw();
    },
  };
}

/**
 * The names of the curves, each beside its own where there is room; curves that coincide share one name.
 *
 * @param {import("./answer.js").Moved} moved
 * @param {import("./shape-geometry.js").ShapePlot} plot
 * @param {string} chosen
 */
function namesOf({ losses }, plot, chosen) {
  const names = [chosen, ...Object.keys(losses).filter((name) => name !== chosen)];
  const lines = linesOfCurves(
    names.map((name) => losses[name]),
    plot,
  );
  const signs = lines.map((line) => line.map((i) => SIGNS[names[i]]).join(" = "));
  const curves = lines.map(([first]) => losses[names[first]]);
  return namesBeside(curves, signs, plot).flatMap((place, i) => {
    if (!place) return [];
    const look = i === 0 ? "shape-name shape-chosen" : "shape-name";
    return [text(place[0], place[1], signs[i], look)];
  });
}

/** @param {import("./shape-geometry.js").ShapePlot} plot */
function axesOf({ x, y, left, right, top, bottom }) {
  const across = ticksOf(...x.domain, Math.max(2, Math.floor((right - left) / 60)));
  const up = ticksOf(...y.domain, Math.max(2, Math.floor((bottom - top) / 44)));
  return [
    ...across.map((value) =>
      text(x.toPixel(value), bottom + 16, formatNumber(value), "shape-tick"),
    ),
    ...up.flatMap((value) => {
      const at = Math.round(y.toPixel(value)) + 0.5;
      return [
        svgElement("line", { class: "bars-grid", x1: left, x2: right, y1: at, y2: at }),
        text(left - 6, at + 4, formatNumber(value), "shape-tick shape-tick-up"),
      ];
    }),
    svgElement("line", {
      class: "bars-zero",
      x1: left,
      x2: right,
      y1: bottom + 0.5,
      y2: bottom + 0.5,
    }),
  ];
}

/**
 * Where the target of the element lies.
 *
 * @param {import("./shape-geometry.js").ShapePlot} plot
 * @param {number} target
 */
function targetLine({ x, bottom }, target) {
  const at = x.toPixel(target);
  return svgElement("path", {
    class: "shape-target",
    d: `M${at} ${bottom + 1}l5 8h-10z`,
  });
}

/**
 * The present place: a dot on the curve, or an arrow at the top where the value lies beyond it.
 *
 * @param {import("./shape-geometry.js").ShapePlot} plot
 * @param {number} place
 * @param {number} value
 */
function mark({ x, y, top, bottom, right }, place, value) {
  const at = x.toPixel(place);
  const line = svgElement("line", { class: "shape-here", x1: at, x2: at, y1: top, y2: bottom });
  const isBeyond = !(value <= y.domain[1]);
  const written = text(
    Math.min(right - 4, Math.max(60, at)),
    top - 6,
    outcomeText(Number.isFinite(value) ? value : "plusInfinity"),
    at > right - 50 ? "shape-number shape-number-end" : "shape-number",
  );
  return [
    line,
    isBeyond
      ? svgElement("path", { class: "shape-beyond", d: `M${at} ${top - 2}l6 10h-12z` })
      : svgElement("circle", { class: "shape-dot", cx: at, cy: y.toPixel(value), r: 5 }),
    written,
  ];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {string} name
 */
function text(x, y, words, name) {
  const written = svgElement("text", { x, y, class: name });
  setText(written, words);
  return written;
}
