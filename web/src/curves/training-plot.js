import { t } from "../i18n/translate.js";
import { FONT } from "../stage/axes.js";
import { palette } from "../stage/palette.js";
import { drawAnnotations } from "./annotations.js";
import { createChart, plotWidth, sizeIn } from "./chart.js";
import { epochTicks, mostTicks } from "./epoch-ticks.js";
import { curvesOfTraining, hueOf, indexOf, linesOf, lookOf } from "./lines.js";
import { extent, gridOf } from "./sampling.js";
import { createStepCursor } from "./step-cursor.js";
import { linearAxis, logAxis } from "./value-axis.js";

/**
 * @typedef {import("./lines.js").Run} Run
 * @typedef {import("./lines.js").Line} Line
 *
 * @typedef {object} Scene what a chart of a training shows
 * @property {Run[]} runs that have begun, at most four
 * @property {Run} active
 * @property {[number, number]} steps in view
 * @property {boolean} log
 * @property {(run: Run, name: "loss" | "accuracy") => import("./sampling.js").Listed | null} smoothed
 * @property {import("./edit-marks.js").Mark[]} marks
 */

/** Room for the numbers of the axis of values, and at the right end for the names of the lines. */
const ROOM = { values: 62, right: 48 };

/** Pixels that the end of an epoch needs to be a dot. */
const DOTS_APART = 9;

/** Where the names of the two rows of numbers stand below the plot. */
const ROWS = [9, 27];

/**
 * One of the charts of a training, over the same steps as the others.
 *
 * @param {HTMLElement} host with a size of its own
 * @param {import("./lines.js").Measure} measure
 * @param {{ numbered: boolean, gutter?: () => number, onDrawn: () => void }} options whether the steps
 *   are written below it
 */
export function createTrainingPlot(host, measure, { numbered, gutter, onDrawn }) {
  /** @type {import("./chart.js").Shown} */
  const shown = { steps: [0, 1], axis: linearAxis(0, 1), epochs: [], dotted: [] };
  /** @type {import("./annotations.js").Annotations} */
  let annotations = { flags: [], ends: [], torn: [] };
  const size = sizeIn(host);
  const { magnification } = size;
  const curves = curvesOfTraining(shown, magnification);
  const form = { curves, room: ROOM, numbered, epochs: true, gutter };
  const chart = createChart(host, size, shown, annotate, form);
  const cursor = createStepCursor(chart.over);

  /** The pixels of the host that share out the steps. */
  const pixels = () => plotWidth(chart.width / magnification, ROOM);

  /**
   * @param {import("uplot")} own
   * @param {number} ratio
   */
  function annotate(own, ratio) {
    drawAnnotations(own, annotations, palette(), ratio);
    if (numbered) nameRows(own, ratio);
    onDrawn();
  }

  /** @param {Scene} scene */
  function draw(scene) {
    const { runs, active, steps, log } = scene;
    shown.steps = steps;
    const grid = gridOf(steps, pixels());
    const lines = runs.flatMap((run) =>
      linesOf(run, measure, grid, scene.smoothed(run, measure.name), run === active),
    );
    shown.axis = axisOf(
      lines.map((line) => line.sample),
      log,
    );
    const { place } = shown.axis;
    const nothing = grid.steps.map(() => null);
    /** @type {(number | null)[][]} */
    const placed = form.curves.map(() => nothing);
    shown.dotted = form.curves.map(() => false);
    for (const { kind, run, sample } of lines) {
      const index = indexOf(kind, run.style);
      placed[index] = sample.map((value) => (value === null ? null : place(value)));
      shown.dotted[index] = run === active && isDotted(run, steps);
      const { width, alpha } = lookOf(kind, run === active);
      Object.assign(chart.series[index + 1], { width: width * magnification, alpha });
    }
    placed.forEach((values, index) => {
      chart.series[index + 1].show = values !== nothing;
    });
    shown.epochs = active.epochs.length > 0 ? ticks(active, steps) : [];
    annotations = annotationsOf(lines, scene);
    chart.setData([grid.steps, ...placed], true);
  }

  /**
   * @param {import("./sampling.js").Sample[]} samples
   * @param {boolean} log
   */
  function axisOf(samples, log) {
    if (measure.name === "accuracy") return linearAxis(0, 1);
    const { low, high, lowestPositive } = extent(samples);
    return log ? logAxis(lowestPositive, high) : linearAxis(low, high);
  }

  /**
   * @param {Run} run
   * @param {[number, number]} steps
   */
  function ticks({ epochs, newest }, steps) {
    const most = mostTicks(pixels(), steps, newest);
    return epochTicks({ step: epochs.column("step"), epoch: epochs.column("epoch") }, steps, most);
  }

  /**
   * @param {Run} run
   * @param {[number, number]} steps
   */
  function isDotted({ epochs, newest }, [from, to]) {
    const stepsAnEpoch = newest / Math.max(1, epochs.length);
    return (stepsAnEpoch * pixels()) / (to - from + 1) >= DOTS_APART;
  }

  /**
   * @param {Line[]} lines
   * @param {Scene} scene
   * @returns {import("./annotations.js").Annotations}
   */
  function annotationsOf(lines, { runs, active, steps, marks }) {
    const { place } = shown.axis;
    const at = (/** @type {Run} */ run, /** @type {number} */ step) =>
      place(run.history.column(measure.name).at(step));
    const isIn = (/** @type {number} */ step) => step >= steps[0] && step <= steps[1];
    const isLoss = measure.name === "loss";
    return {
      flags: marks
        .filter(({ step }) => isLoss && isIn(step) && step <= active.newest)
        .map((mark) => ({ ...mark, at: at(active, mark.step) })),
      ends: lines.filter(isNamed).map(({ kind, run, value }) => ({
        step: Math.min(run.newest, steps[1]),
        at: place(value),
        name: nameOf(kind, run, runs.length > 1, run === active),
        active: run === active,
        hue: run === active ? hueOf(kind) : undefined,
      })),
      torn: runs
        .filter(({ ended, newest }) => ended?.reason === "diverged" && ended.step <= newest + 1)
        .filter(({ newest }) => isIn(newest))
        .map((run) => ({
          step: run.newest,
          at: at(run, run.newest),
          word: isLoss ? t("curve.diverged") : "",
        })),
    };

    /**
     * The line of mini-batches has its name where the smoothed one is, if there is one.
     * @param {Line} line
     */
    function isNamed({ kind, run, last }) {
      const isSmoothed = lines.some((line) => line.run === run && line.kind === "smoothed");
      return last >= 0 && !(kind === "batch" && isSmoothed);
    }
  }

  return {
    chart,
    magnification,
    pixels,
    draw,
    /** The room for values that the chart has, in pixels. */
    gutter: () => chart.bbox.left / devicePixelRatio,
    /**
     * @param {Run | null} run whose step is shown
     * @param {number} step
     * @param {number | null} pointed
     */
    place(run, step, pointed) {
      // The numbers may already be those of a run that has no such curve.
      if (!run?.history.columns[measure.name]) {
        cursor.place(null, null);
        return;
      }
      const isIn = (/** @type {number} */ place) =>
        place >= shown.steps[0] && place <= shown.steps[1];
      const at = shown.axis.place(run.history.column(measure.name).at(step));
      const y = at === null ? NaN : chart.valToPos(at, "y");
      cursor.place(
        isIn(step) ? { x: chart.valToPos(step, "x"), y } : null,
        pointed === null || !isIn(pointed) ? null : chart.valToPos(pointed, "x"),
      );
    },
  };
}

/**
 * @param {import("./lines.js").Kind} kind
 * @param {Run} run
 * @param {boolean} several
 * @param {boolean} active
 */
function nameOf(kind, run, several, active) {
  const name = t(`curves.line.${kind === "smoothed" ? "batch" : kind}`);
  if (!several) return name;
  if (active) return `${run.name} ${name}`;
  return kind === "smoothed" || kind === "batch" ? run.name : `${run.name} ${name}`;
}

/**
 * The names of the numbers below the plot, in the room beside them.
 *
 * @param {import("uplot")} chart
 * @param {number} ratio pixels of the canvas for one of these
 */
function nameRows({ ctx, bbox }, ratio) {
  ctx.save();
  ctx.scale(ratio, ratio);
  ctx.font = FONT;
  ctx.fillStyle = palette()["ink-3"];
  ctx.textAlign = "right";
  ctx.textBaseline = "top";
  const bottom = (bbox.top + bbox.height) / ratio;
  ["curves.iteration", "curves.epoch"].forEach((key, row) => {
    ctx.fillText(t(key), bbox.left / ratio - 10, bottom + ROWS[row]);
  });
  ctx.restore();
}
