import { setText } from "../controls/element.js";
import { unhurried } from "../controls/unhurried.js";
import { subscribe, t } from "../i18n/translate.js";
import { onPaletteChange } from "../stage/palette.js";
import { SLOTS, sizeIn } from "./chart.js";
import { createCurvesFrame } from "./curves-frame.js";
import { changesInWords, comparedAt, placeInWords, readingsAt } from "./curve-words.js";
import { editMarks } from "./edit-marks.js";
import { createFoldedEpochs } from "./folded-epochs.js";
import { ACCURACY, LOSS } from "./lines.js";
import { stepRange } from "./ranges.js";
import { createSmoothing, windowFor } from "./smoothing.js";
import { createStepPointer } from "./step-pointer.js";
import { createTrainingPlot } from "./training-plot.js";
import { moved, withStep, within, zoomed } from "./zoom.js";
import { createZoomGestures } from "./zoom-gestures.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("../scenes/training/kind.js").Run} Run
 * @typedef {ReturnType<typeof createTrainingPlot>} Plot
 * @typedef {import("./ranges.js").Interval} Interval
 */

/** Flags of one setting that are nearer than this many pixels are one. */
const FLAGS_APART = 12;

/** What is said of the shown step follows a playing run this often, in milliseconds. */
const WORDS_EVERY = 1000;

/** A run ends here at the latest. */
const MOST_STEPS = 1_000_000;

/** How much nearer or farther a press of a button looks. */
const NEARER = 0.5;

const MEASURES = [LOSS, ACCURACY];

/**
 * Loss and, of a classification, accuracy of up to four runs: of every mini-batch, smoothed, and of
 * all samples at the ends of epochs. Numbers are only ever those of the engine: the smoothed line is a
 * drawing aid, is named as one, and no number is read from it.
 *
 * @param {HTMLElement} host
 * @param {{ onSeek: (step: number) => void, onHover: (step: number | null) => void,
 *   onScale: (scale: State["scale"]) => void }} callbacks
 */
export function createTrainingCurves(host, { onSeek, onHover, onScale }) {
  /** @type {State | null} */
  let state = null;
  /** @type {Plot[]} that of the loss first */
  let plots = [];
  /** @type {Interval | null} the steps that are looked at; null: those there are, as they come */
  let stretch = null;
  /** @type {number | null} */
  let pointed = null;
  /** @type {number | null} the window that was chosen, 0 for none; null for one that suits */
  let chosen = null;
  /** @type {Interval} */
  let inView = [0, 1];
  /** @type {Interval} */
  let whole = [0, 1];
  let drawn = "";
  let wordsAt = -Infinity;

  const smoothing = createSmoothing();
  const frame = createCurvesFrame({
    onScale: (log) => onScale(log ? "log" : "linear"),
    onWindow(window) {
      chosen = window;
      redraw();
    },
    onZoom: (direction) => zoomAboutShown(direction > 0 ? NEARER : 1 / NEARER),
    onFit: () => look(null),
  });
  host.append(frame.root);
  const { slider } = frame;
  const table = createFoldedEpochs(host, { onSeek, onHover });

  createZoomGestures(slider, {
    onZoom: (clientX, factor) => look(zoomed(inView, stepAt(clientX), factor, whole)),
    onZoomKey: zoomAboutShown,
    onMove: (pixels) => {
      if (stretch) look(moved(stretch, pixels * stepsAPixel(), whole));
    },
    onFit: () => look(null),
  });
  createStepPointer(slider, {
    newest: () => state?.newest ?? -1,
    shown: () => state?.cursor ?? 0,
    under: stepAt,
    onPoint(step) {
      pointed = step;
      if (stretch && step !== null) stretch = withStep(stretch, step, whole);
      redraw();
      say(true);
      onHover(step);
    },
    onSeek,
    onSelect(places, done) {
      frame.select(places === null || done ? null : places);
      if (places && done) look(within([stepAt(places[0]), stepAt(places[1])], whole));
    },
  });
  new ResizeObserver(fit).observe(slider);
  onPaletteChange(() => {
    for (const { chart } of plots) chart.redraw();
  });
  subscribe(() => {
    drawn = "";
    wordsAt = -Infinity;
    redraw();
  });

  /** @returns {Run[]} */
  const runs = () => state?.runs.filter(({ history }) => history.length > 0).slice(0, SLOTS) ?? [];
  const active = () => {
    const run = state?.runs[state.active];
    return run && run.history.length > 0 ? run : null;
  };
  const isLog = () => state?.scale === "log";
  const stepsAPixel = () => (inView[1] - inView[0] + 1) / (plots[0]?.pixels() ?? 1);

  /** @param {number} clientX */
  function stepAt(clientX) {
    if (plots.length === 0) return 0;
    const { chart } = plots[0];
    return chart.posToVal(clientX - chart.over.getBoundingClientRect().left, "x");
  }

  /** @param {number} factor */
  function zoomAboutShown(factor) {
    const step = pointed ?? state?.cursor ?? 0;
    const isIn = step >= inView[0] && step <= inView[1];
    look(zoomed(inView, isIn ? step : (inView[0] + inView[1]) / 2, factor, whole));
  }

  /** @param {Interval | null} next */
  function look(next) {
    stretch = next;
    redraw();
  }

  function fit() {
    if (frame.hosts.some(({ clientWidth }) => clientWidth > 0 && clientWidth < 120)) return;
    const sizes = frame.hosts.map(sizeIn);
    if (plots.some((plot, i) => plot.magnification !== sizes[i].magnification)) build(plots.length);
    plots.forEach(({ chart }, i) => {
      const { width, height } = sizes[i];
      if (chart.width !== width || chart.height !== height) chart.setSize({ width, height });
    });
    drawn = "";
    redraw();
  }

  /**
   * One chart for each quantity that the runs have.
   * @param {number} count
   */
  function build(count) {
    for (const { chart } of plots) chart.destroy();
    frame.show(count);
    const created = /** @type {Plot[]} */ ([]);
    for (let index = 0; index < count; index++) {
      const plot = createTrainingPlot(frame.hosts[index], MEASURES[index], {
        numbered: index === count - 1,
        gutter: index === 0 ? undefined : created[0].gutter,
        onDrawn: followDrawing,
      });
      created.push(plot);
    }
    plots = created;
    drawn = "";
  }

  function draw() {
    const run = active();
    if (!state || !run) return;
    const count = run.history.columns.accuracy ? 2 : 1;
    if (plots.length !== count) {
      if (frame.hosts[0].clientWidth < 120) return;
      build(count);
    }
    const newest = Math.max(...runs().map(({ history }) => history.length - 1));
    whole = stepRange(newest, lastStep(run));
    if (stretch && stretch[0] > newest) stretch = null;
    inView = stretch ?? whole;
    drawCurves(state, run);
  }

  /** What is no drawing: the cursor over the charts, the choices above them and the numbers. */
  function describe() {
    const run = active();
    if (!state || !run) return;
    frame.update(isLog(), stretch !== null, chosen, windowInForce(run));
    placeCursor();
    say(false);
  }

  function redraw() {
    draw();
    describe();
  }

  /** While charts are drawn again and again, the cursor moves when the numbers change. */
  function followDrawing() {
    if (!state?.playing || state.pace !== "max") placeCursor();
  }

  /**
   * The last step of a run, as far as that can be known: the iterations of its present epoch for each
   * of its epochs. Where the batches were smaller before, it may be farther on already.
   * @param {Run} run
   */
  function lastStep({ settings, snapshot, newest, ended }) {
    if (ended && ended.reason !== "diverged") return newest;
    const last = (snapshot?.iterations ?? 0) * settings.epochs;
    return last > newest ? Math.min(MOST_STEPS, last) : MOST_STEPS;
  }

  /**
   * A mini-batch of all samples has no noise to be evened out.
   * @param {Run} run
   */
  function windowInForce({ settings, scenery }) {
    if (chosen !== null) return chosen;
    const isWhole = settings.batchSize >= (scenery?.samples.train ?? Infinity);
    return isWhole && settings.sampling === "epochs" ? 0 : windowFor(inView[1] - inView[0]);
  }

  /**
   * Draws the curves anew if a pixel of them can have changed.
   *
   * @param {State} current
   * @param {Run} run
   */
  function drawCurves(current, run) {
    const all = runs();
    const perPixel = Math.max(1, stepsAPixel());
    const window = windowInForce(run);
    const seen = (/** @type {Run} */ { history }) => Math.min(history.length, inView[1] + 1);
    let complete = true;
    const smoothed = (/** @type {Run} */ { history }, /** @type {"loss" | "accuracy"} */ name) => {
      const column = history.columns[name];
      if (window === 0 || !column) return null;
      const made = smoothing(column, window, current.playing);
      complete &&= made.complete;
      return made.values;
    };
    for (const one of all) MEASURES.forEach(({ name }) => smoothed(one, name));
    const key = JSON.stringify([
      inView,
      isLog(),
      run.id,
      window,
      complete,
      all.map((one) => [one.id, one.style, Math.floor(seen(one) / perPixel)]),
      all.map(({ epochs, edits, ended }) => [
        perPixel > 1 ? 0 : epochs.length,
        edits.length,
        ended?.reason,
        ended?.step,
      ]),
      current.playing ? 0 : all.map((one) => [one.history.length, one.epochs.length]),
    ]);
    if (key === drawn) return;
    drawn = key;
    const marks = editMarks(run.spec, run.edits, FLAGS_APART * perPixel);
    const steps = inView;
    for (const plot of plots) {
      plot.draw({ runs: all, active: run, steps, log: isLog(), smoothed, marks });
    }
  }

  /** The step that is pointed at, here or in another view. */
  const pointedAt = () => pointed ?? state?.hovered ?? null;

  function placeCursor() {
    const step = Math.max(0, state?.cursor ?? 0);
    for (const plot of plots) plot.place(active(), step, pointedAt());
  }

  /** @param {boolean} atOnce */
  function say(atOnce) {
    const run = active();
    if (!state || !run) return;
    const step = pointedAt() ?? Math.max(0, state.cursor);
    const all = runs();
    setText(frame.place, placeInWords(run, step));
    const readings = MEASURES.map((measure) =>
      all.length > 1 ? comparedAt(all, measure, step) : readingsAt(run, measure, step),
    );
    readings.forEach((list, index) => frame.read(index, list));
    const now = performance.now();
    if (!atOnce && state.playing && now - wordsAt < WORDS_EVERY) return;
    wordsAt = now;
    const spoken = readings.flatMap((list, index) =>
      list.length === 0
        ? []
        : [
            t(`curves.spoken.${MEASURES[index].name}`, {
              readings: list.map(({ name, value }) => `${name} ${value}`).join(", "),
            }),
          ],
    );
    const words = [placeInWords(run, step), changesInWords(run, step), ...spoken];
    frame.say(state.newest, step, words.filter(Boolean).join("; "));
  }

  const followCharts = unhurried((/** @type {State} */ next) => {
    state = next;
    draw();
  });
  /** @type {number | null} */
  let hovered = null;
  const followWords = unhurried((/** @type {State} */ next) => {
    state = next;
    describe();
    if (next.hovered !== hovered) say(true);
    hovered = next.hovered;
  });

  return {
    charts: { update: followCharts },
    /** The numbers beside the charts, whose change costs a layout. */
    words: {
      /** @param {State} next */
      update(next) {
        followWords(next);
        table.update(next);
      },
    },
  };
}
