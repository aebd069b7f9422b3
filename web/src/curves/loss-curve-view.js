import { unhurried } from "../controls/unhurried.js";
import { subscribe, t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { drawAnnotations } from "./annotations.js";
import { SLOTS, createChart, plotWidth, sizeIn } from "./chart.js";
import { editMarks } from "./edit-marks.js";
import { stepRange } from "./ranges.js";
import { extent, sample } from "./sampling.js";
import { createScaleSwitch } from "./scale-switch.js";
import { createStepCursor } from "./step-cursor.js";
import { createStepPointer } from "./step-pointer.js";
import { linearAxis, logAxis } from "./value-axis.js";

/**
 * @typedef {import("../state/state.js").State} State
 * @typedef {import("../state/state.js").Run} Run
 */

/** Flags of one setting that are nearer than this many pixels are one. */
const FLAGS_APART = 12;

/** Words for the shown step follow a playing run this often, in milliseconds. */
const WORDS_EVERY = 1000;

/**
 * The loss of up to four runs over their steps.
 *
 * @param {HTMLElement} host empty, with a size of its own
 * @param {{ onSeek: (step: number) => void, onHover: (step: number | null) => void,
 *   onScale: (scale: State["scale"]) => void }} callbacks
 */
export function createLossCurveView(host, { onSeek, onHover, onScale }) {
  /** @type {State | null} */
  let state = null;
  /** @type {import("uplot") | null} */
  let chart = null;
  /** @type {ReturnType<typeof createStepCursor> | null} */
  let cursor = null;
  /** @type {import("./chart.js").Shown} */
  const shown = { steps: [0, 1], axis: linearAxis(0, 1) };
  /** @type {import("./annotations.js").Annotations} */
  let annotations = { flags: [], ends: [], torn: [] };
  /** @type {number | null} */
  let pointed = null;
  let magnification = 1;
  let drawn = "";
  let wordsAt = -Infinity;

  const { root, readout, plot, scaleSwitch } = createFrame((log) =>
    onScale(log ? "log" : "linear"),
  );
  host.append(root);
  new ResizeObserver(fit).observe(plot);
  createStepPointer(plot, {
    newest: () => state?.newest ?? -1,
    shown: () => state?.cursor ?? 0,
    under: (clientX) => {
      if (!chart) return 0;
      return chart.posToVal(clientX - chart.over.getBoundingClientRect().left, "x");
    },
    onPoint(step) {
      pointed = step;
      placeCursor();
      say(true);
      onHover(step);
    },
    onSeek,
  });
  subscribe(inOtherWords);
  onPaletteChange(() => chart?.redraw());
  inOtherWords();

  const isLog = () => state?.scale === "log";

  /** @returns {Run[]} */
  const runs = () => state?.runs.filter((run) => run.history.length > 0).slice(0, SLOTS) ?? [];

  function fit() {
    const size = sizeIn(plot);
    const { width, height } = size;
    if (width < 40 || height < 40) return;
    if (!chart || size.magnification !== magnification) rebuild(size);
    else if (chart.width !== width || chart.height !== height) {
      chart.setSize({ width, height });
      drawn = "";
      draw();
    }
  }

  /** @param {ReturnType<typeof sizeIn>} size */
  function rebuild(size) {
    chart?.destroy();
    ({ magnification } = size);
    chart = createChart(plot, size, shown, (own, ratio) => {
      drawAnnotations(own, annotations, palette(), ratio);
      placeCursor();
    });
    cursor = createStepCursor(chart.over);
    drawn = "";
    draw();
  }

  function draw() {
    if (!state || !chart) return;
    scaleSwitch.show(isLog());
    drawCurves(chart, state);
    placeCursor();
    say(false);
  }

  /**
   * Draws the curves anew if a pixel of them can have changed.
   *
   * @param {import("uplot")} target
   * @param {State} current
   */
  function drawCurves(target, current) {
    const all = runs();
    const newest = Math.max(0, ...all.map((run) => run.history.length - 1));
    shown.steps = stepRange(newest, Math.max(...all.map((run) => run.settings.steps), 1));
    const pixels = plotWidth(target.width / magnification);
    const perPixel = Math.max(1, (shown.steps[1] - shown.steps[0] + 1) / pixels);
    const active = current.runs[current.active];
    const key = JSON.stringify([
      shown.steps,
      isLog(),
      active?.id,
      current.playing && perPixel > 1,
      all.map((run) => [run.id, run.style, Math.floor(run.history.length / perPixel)]),
      all.map((run) => [run.edits.length, run.ended?.reason, run.ended?.step]),
      current.playing ? 0 : all.map((run) => run.history.length),
    ]);
    if (key === drawn) return;
    drawn = key;
    const slots = Array.from({ length: SLOTS }, (_, slot) => all.find((run) => run.style === slot));
    const sampled = sample(
      slots.map((run) => (run ? lossOf(run) : null)),
      shown.steps,
      pixels,
    );
    const { low, high, lowestPositive } = extent(sampled.values);
    shown.axis = isLog() ? logAxis(lowestPositive, high) : linearAxis(low, high);
    annotations = annotationsOf(all, active, perPixel);
    slots.forEach((run, slot) => emphasise(target.series[slot + 1], run === active, magnification));
    const { place } = shown.axis;
    const placed = sampled.values.map((list) => list.map((f) => (f === null ? null : place(f))));
    target.setData([sampled.steps, ...placed], true);
  }

  /**
   * @param {Run[]} all
   * @param {Run} active
   * @param {number} perPixel
   * @returns {import("./annotations.js").Annotations}
   */
  function annotationsOf(all, active, perPixel) {
    const ends = all.map((run) => {
      const step = run.history.length - 1;
      return { run, step, at: placeOf(run, step) };
    });
    return {
      flags: active
        ? editMarks(active.spec, active.edits, FLAGS_APART * perPixel)
            .filter(({ step }) => step < active.history.length)
            .map((mark) => ({ ...mark, at: placeOf(active, mark.step) }))
        : [],
      ends:
        all.length > 1
          ? ends.map(({ run, step, at }) => ({ step, at, name: run.name, active: run === active }))
          : [],
      torn: ends
        .filter(({ run, step }) => run.ended?.reason === "diverged" && run.ended.step <= step + 1)
        .map(({ step, at }) => ({ step, at, word: t("curve.diverged") })),
    };
  }

  /**
   * @param {Run} run
   * @param {number} step
   */
  const placeOf = (run, step) => shown.axis.place(run.history.column("f").at(step));

  function placeCursor() {
    const active = state?.runs[state.active];
    if (!chart || !cursor || !state || !active || active.history.length === 0) {
      cursor?.place(null, null);
      return;
    }
    const step = Math.max(0, state.cursor);
    const at = placeOf(active, step);
    const y = at === null ? NaN : chart.valToPos(at, "y");
    const place = { x: chart.valToPos(step, "x"), y };
    cursor.place(place, pointed === null ? null : chart.valToPos(pointed, "x"));
  }

  /** @param {boolean} atOnce */
  function say(atOnce) {
    const now = performance.now();
    if (!state || (!atOnce && state.playing && now - wordsAt < WORDS_EVERY)) return;
    wordsAt = now;
    const step = pointed ?? Math.max(0, state.cursor);
    const words = t("curve.value", { step, values: valuesAt(step) });
    setAttributes(plot, {
      "aria-valuemax": String(Math.max(0, state.newest)),
      "aria-valuenow": String(step),
      "aria-valuetext": words,
    });
    const negative = isLog() && runs().some((run) => lossOf(run).at(step) <= 0);
    const note = negative ? t("curve.notPositive") : "";
    readout.textContent = pointed === null ? note || "f" : words;
  }

  /** @param {number} step */
  function valuesAt(step) {
    const all = runs().filter((run) => step < run.history.length);
    return all
      .map((run) => {
        const value = `f = ${formatNumber(run.history.column("f").at(step))}`;
        return all.length > 1 ? `${run.name} ${value}` : value;
      })
      .join(", ");
  }

  function inOtherWords() {
    plot.setAttribute("aria-label", t("curve.name"));
    drawn = "";
    wordsAt = -Infinity;
    draw();
  }

  return {
    update: unhurried((next) => {
      if (next === state) return;
      state = next;
      draw();
    }),
  };
}

/** @param {Run} run */
function lossOf(run) {
  const column = run.history.column("f");
  return {
    length: column.length,
    at: (/** @type {number} */ step) => column.at(step),
    pyramid: () => run.history.pyramid("f"),
  };
}

/**
 * @param {import("uplot").Series} series
 * @param {boolean} active
 * @param {number} magnification
 */
function emphasise(series, active, magnification) {
  series.width = (active ? 2 : 1.25) * magnification;
  series.alpha = active ? 1 : 0.7;
}

/** @param {(log: boolean) => void} onScale */
function createFrame(onScale) {
  const root = document.createElement("div");
  root.className = "curve-frame";
  const head = document.createElement("div");
  head.className = "curve-head";
  const readout = document.createElement("span");
  readout.className = "curve-words";
  const scaleSwitch = createScaleSwitch(onScale);
  head.append(readout, scaleSwitch.element);
  const plot = document.createElement("div");
  setAttributes(plot, {
    role: "slider",
    tabindex: "0",
    "aria-valuemin": "0",
    "aria-valuemax": "0",
    "aria-valuenow": "0",
  });
  plot.className = "curve-plot";
  root.append(head, plot);
  return { root, readout, plot, scaleSwitch };
}

/**
 * @param {HTMLElement} element
 * @param {Record<string, string>} attributes
 */
function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
