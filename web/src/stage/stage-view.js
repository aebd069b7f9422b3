import { subscribe, t } from "../i18n/translate.js";
import { drawCurveMoment } from "./curve-moment.js";
import { drawCurve, heightAt } from "./curve-picture.js";
import { pictureInWords, pointInWords } from "./described.js";
import { createLayers } from "./layers.js";
import { dashPattern } from "./line-style.js";
import { drawMapMoment, drawNames, drawStand } from "./map-moment.js";
import { drawPoint, drawStart, drawText } from "./marks.js";
import { Standing } from "./moment.js";
import { onPaletteChange, palette } from "./palette.js";
import { planStage } from "./plan.js";
import { createStartHandle } from "./start-handle.js";
import { drawShade } from "./shade-picture.js";
import { drawTerrain } from "./terrain-picture.js";
import { ThinnedPath } from "./thinned-path.js";
import { createTracing } from "./tracing.js";
import { TrailLayer } from "./trail-layer.js";
import { clipSegment } from "./clip.js";

/**
 * @typedef {import("../state/state.js").State} State
 * @typedef {import("../state/state.js").Run} Run
 * @typedef {import("./plan.js").Plan} Plan
 */

/** The words for the picture follow a playing run this often, in milliseconds. */
const WORDS_EVERY = 1000;

/** How much of its strength the part of a path after the shown step keeps. */
const AHEAD_OPACITY = "0.3";

/**
 * The stage: the function as a map or a graph, and the runs on it.
 *
 * @param {HTMLElement} host empty, with a size of its own
 * @param {{ onStart: (point: number[]) => void }} callbacks
 */
export function createStageView(host, { onStart }) {
  const layers = createLayers(host, ["ground", "ahead", "trail", "live"], redraw);
  const { root, contexts } = layers;
  root.setAttribute("role", "group");
  contexts.ground.canvas.setAttribute("role", "img");
  for (const name of /** @type {const} */ (["ahead", "trail", "live"])) {
    contexts[name].canvas.setAttribute("aria-hidden", "true");
  }
  contexts.ahead.canvas.style.opacity = AHEAD_OPACITY;
  const trail = new TrailLayer(contexts.trail);
  const ahead = new TrailLayer(contexts.ahead);
  const standing = new Standing();
  const tracing = createTracing(() => {
    ground = "";
    drawGround();
  });
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const handle = createStartHandle(root, {
    plan: () => plan,
    start: () => startOf(activeRun()),
    onPreview(point) {
      preview = point;
      drawMoment();
    },
    onChoice: onStart,
  });

  /** @type {State | null} */
  let state = null;
  /** @type {Plan | null} */
  let plan = null;
  /** @type {number[] | null} */
  let preview = null;
  /** @type {Map<string, ThinnedPath>} */
  const paths = new Map();
  let ground = "";
  /** @type {unknown} */
  let groundField = null;
  /** @type {unknown} */
  let groundObjective = null;
  let animation = 0;
  let wordsAt = -Infinity;

  const activeRun = () => state?.runs[state.active] ?? null;

  /** @returns {Run[]} those on the ground that is drawn */
  function visibleRuns() {
    const active = activeRun();
    if (!state || !active?.objective) return [];
    return state.runs.filter((run) => run.objective?.name === active.objective?.name);
  }

  function redraw() {
    ground = "";
    trail.reset();
    ahead.reset();
    draw();
  }

  function draw() {
    if (!state || layers.size.width === 0) return;
    drawGround();
    if (!plan) return;
    const runs = visibleRuns();
    standing.follow(state, runs, reducedMotion.matches, performance.now());
    for (const id of paths.keys()) if (!runs.some((run) => run.id === id)) paths.delete(id);
    drawMoment();
    describe(runs);
  }

  /** Draws the function, where it, its place or the colours have changed. */
  function drawGround() {
    const active = activeRun();
    const { size } = layers;
    const colours = palette();
    const key = `${active?.objective?.name} ${size.width} ${size.height} ${size.ratio} ${colours.version}`;
    if (key === ground && groundField === active?.field) return;
    const context = contexts.ground;
    context.clearRect(0, 0, size.width, size.height);
    plan = null;
    ground = key;
    groundField = active?.field;
    if (!active?.objective || !active.field) return;
    const { window, minima, dimension } = active.objective;
    if (dimension === 1) {
      plan = planStage(size, window.x0, window.f ?? [0, 1], false);
      const curve = /** @type {import("../protocol/field.js").WireCurve} */ (active.field);
      drawCurve(context, plan, curve, minima, colours);
    } else {
      plan = planStage(size, window.x0, window.x1 ?? [0, 1], true);
      const terrain = /** @type {import("../protocol/field.js").Terrain} */ (active.field);
      const lines = tracing.linesOf(terrain);
      if (lines) drawTerrain(context, plan, terrain, lines, minima, colours);
      else drawShade(context, plan, terrain, colours);
    }
    if (active.objective !== groundObjective) paths.clear();
    groundObjective = active.objective;
  }

  /** Draws the runs as they stand now, and comes back while a point is on its way. */
  function drawMoment() {
    const active = activeRun();
    if (!plan || !active?.objective) return;
    const now = performance.now();
    const dimension = active.objective.dimension;
    const second = dimension === 1 ? "f" : "x1";
    const stands = visibleRuns()
      .map((run) => standing.standOf(run, second, run === active, now))
      .filter((stand) => stand !== null);
    drawTrails(plan, stands, second);
    drawLive(plan, stands, active, dimension);
    cancelAnimationFrame(animation);
    if (standing.moving) animation = requestAnimationFrame(drawMoment);
  }

  /**
   * @param {Plan} current
   * @param {import("./moment.js").Stand[]} stands
   * @param {string} second
   */
  function drawTrails(current, stands, second) {
    const colours = palette();
    const { size } = layers;
    const appearance = [second, size.width, size.height, size.ratio, colours.version].join(" ");
    const trails = stands.map(({ run, settled, active }) => {
      const path = pathOf(run, second, current);
      path.extend(run.history.length);
      const colour = second === "f" ? colours["ink-3"] : colours.ink;
      const count = path.countUpTo(settled);
      return { id: run.id, path, style: run.style, colour, active, count };
    });
    trail.draw(trails, current, appearance);
    const behind = stands.some(({ run, settled }) => settled < run.history.length - 1);
    contexts.ahead.canvas.hidden = !behind;
    if (!behind) return;
    const whole = trails.map((part) => ({ ...part, count: part.path.to.length }));
    ahead.draw(whole, current, appearance);
  }

  /**
   * @param {Run} run
   * @param {string} second
   * @param {Plan} current
   */
  function pathOf(run, second, current) {
    let path = paths.get(run.id);
    const ys = run.history.column(second);
    if (!path || path.ys !== ys) {
      path = new ThinnedPath(run.history.column("x0"), ys, current.x.domain, current.y.domain);
      paths.set(run.id, path);
    }
    return path;
  }

  /**
   * @param {Plan} current
   * @param {import("./moment.js").Stand[]} stands
   * @param {Run} active
   * @param {number} dimension
   */
  function drawLive(current, stands, active, dimension) {
    const context = contexts.live;
    const colours = palette();
    context.clearRect(0, 0, current.width, current.height);
    drawLastSegments(current, stands, dimension);
    const start = startOf(active);
    const seat = start && !preview ? placeOf(start, active, current) : null;
    if (seat) drawStart(context, seat, colours);
    handle.place(preview ? placeOf(preview, active, current) : seat);
    describeStart(preview ?? start);
    const drawDetails = dimension === 1 ? drawCurveMoment : drawMapMoment;
    const slope = typicalSlope(active);
    for (const stand of stands) {
      if (stand.active && !preview) drawDetails(context, current, stand, slope, colours);
    }
    const ordered = stands.toSorted((a, b) => Number(a.active) - Number(b.active));
    for (const stand of ordered) drawStand(context, current, stand, colours);
    if (stands.length > 1) drawNames(context, current, ordered, colours);
    if (preview) drawPreview(current, preview, active);
  }

  /**
   * @param {Plan} current
   * @param {import("./moment.js").Stand[]} stands
   * @param {number} dimension
   */
  function drawLastSegments(current, stands, dimension) {
    const context = contexts.live;
    const colours = palette();
    for (const { at, before, run } of stands) {
      if (!before) continue;
      const visible = clipSegment(current.toPixel(...before), current.toPixel(...at), current.plot);
      if (!visible) continue;
      context.setLineDash(dashPattern(run.style));
      context.strokeStyle = dimension === 1 ? colours["ink-3"] : colours.ink;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(...visible[0]);
      context.lineTo(...visible[1]);
      context.stroke();
    }
  }

  /**
   * @param {Plan} current
   * @param {number[]} point
   * @param {Run} active
   */
  function drawPreview(current, point, active) {
    const at = placeOf(point, active, current);
    if (!at) return;
    const context = contexts.live;
    const colours = palette();
    const { plot } = current;
    context.setLineDash([2, 3]);
    context.strokeStyle = colours.parameter;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(at[0], plot.bottom);
    context.lineTo(...at);
    if (point.length === 2) context.lineTo(plot.left, at[1]);
    context.stroke();
    drawPoint(context, at, true, colours);
    const text = `(${pointInWords(point)})`;
    const rightwards = at[0] < (plot.left + plot.right) / 2;
    const above = at[1] > plot.top + 30;
    drawText(
      context,
      text,
      [at[0] + (rightwards ? 12 : -12), at[1] + (above ? -16 : 16)],
      rightwards ? "left" : "right",
      colours.ink,
      colours,
    );
  }

  /** @param {number[] | null} start */
  function describeStart(start) {
    const words = start ? t("stage.start", { point: pointInWords(start) }) : "";
    if (handle.ring.getAttribute("aria-label") !== words) {
      handle.ring.setAttribute("aria-label", words);
    }
  }

  /** @param {Run[]} runs */
  function describe(runs) {
    const active = activeRun();
    const now = performance.now();
    if (!active || (state?.playing && now - wordsAt < WORDS_EVERY)) return;
    wordsAt = now;
    const words = pictureInWords(active, runs);
    const { canvas } = contexts.ground;
    if (canvas.getAttribute("aria-label") !== words) canvas.setAttribute("aria-label", words);
  }

  function inOtherWords() {
    root.setAttribute("aria-label", t("stage.name"));
    wordsAt = -Infinity;
    draw();
  }

  inOtherWords();
  const unsubscribe = [subscribe(inOtherWords), onPaletteChange(redraw)];

  return {
    /** @param {State} next */
    update(next) {
      if (state === next) return;
      state = next;
      draw();
    },
    destroy() {
      cancelAnimationFrame(animation);
      for (const end of unsubscribe) end();
      tracing.destroy();
      handle.destroy();
      layers.destroy();
    },
  };
}

/** @param {Run | null} run */
function startOf(run) {
  return run?.settings?.start ?? null;
}

/**
 * Where a point of the function's domain lies: on the map, or on the graph above its x.
 *
 * @param {number[]} point
 * @param {Run} active
 * @param {Plan} plan
 */
function placeOf(point, active, plan) {
  if (point.length === 2) return plan.toPixel(point[0], point[1]);
  const height = heightAt(
    /** @type {import("../protocol/field.js").WireCurve} */ (active.field),
    point[0],
  );
  return height === null ? null : plan.toPixel(point[0], height);
}

/**
 * The slope that the whole picture has in the mean: f's span over that of the window.
 *
 * @param {Run} run
 */
function typicalSlope({ objective, field }) {
  if (!objective || !field) return 1;
  const { x0, x1, f } = objective.window;
  if ("values" in field) {
    return (field.high - field.low) / Math.hypot(x0[1] - x0[0], x1 ? x1[1] - x1[0] : 0);
  }
  return f ? (f[1] - f[0]) / (x0[1] - x0[0]) : 1;
}
