import { subscribe, t } from "../i18n/translate.js";
import { columnSign } from "../numbers/own-signs.js";
import { drawCurve } from "./curve-picture.js";
import { pictureInWords, pointInWords } from "./described.js";
import { createLayers } from "./layers.js";
import { drawLivePicture, drawNextPicture, looksOf, placeOnGround } from "./live-picture.js";
import { Standing } from "./moment.js";
import { placeIn } from "./magnified.js";
import { nearestStep } from "./nearest-step.js";
import { onPaletteChange, palette } from "./palette.js";
import { planStage } from "./plan.js";
import { createStartHandle } from "./start-handle.js";
import { drawShade } from "./shade-picture.js";
import { drawTerrain } from "./terrain-picture.js";
import { ThinnedPath } from "./thinned-path.js";
import { createTracing } from "./tracing.js";
import { TrailLayer } from "./trail-layer.js";

/**
 * @typedef {import("../scenes/descent/kind.js").State} State
 * @typedef {import("../scenes/descent/kind.js").Run} Run
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
 * @param {{ onStart: (point: number[]) => void, onHover: (step: number | null) => void }} callbacks
 */
export function createStageView(host, { onStart, onHover }) {
  const layers = createLayers(host, ["ground", "ahead", "trail", "next", "live"], redraw);
  const { root, contexts } = layers;
  root.setAttribute("role", "group");
  contexts.ground.canvas.setAttribute("role", "img");
  for (const name of /** @type {const} */ (["ahead", "trail", "next", "live"])) {
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
  let live = "";
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
    if (!state || !active?.scenery) return [];
    const { name, formula } = active.scenery.objective;
    return state.runs.filter(
      ({ scenery }) => scenery?.objective.name === name && scenery.objective.formula === formula,
    );
  }

  function redraw() {
    ground = "";
    live = "";
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
    const scenery = activeRun()?.scenery;
    const { size } = layers;
    const colours = palette();
    const key = `${scenery?.objective.name} ${size.width} ${size.height} ${size.ratio} ${colours.version}`;
    if (key === ground && groundField === scenery?.field) return;
    const context = contexts.ground;
    context.clearRect(0, 0, size.width, size.height);
    plan = null;
    ground = key;
    groundField = scenery?.field;
    if (!scenery) return;
    const { objective, field } = scenery;
    const { window, minima, dimension, variables } = objective;
    const names = {
      x: columnSign("x0", dimension, variables),
      y: columnSign("x1", dimension, variables),
    };
    if (dimension === 1) {
      plan = planStage(size, window.x0, window.f ?? [0, 1], false);
      const curve = /** @type {import("../protocol/field.js").WireCurve} */ (field);
      drawCurve(context, plan, curve, minima, names.x, colours);
    } else {
      plan = planStage(size, window.x0, window.x1 ?? [0, 1], true);
      const terrain = /** @type {import("../protocol/field.js").Terrain} */ (field);
      const lines = tracing.linesOf(terrain);
      if (lines) drawTerrain(context, plan, terrain, lines, minima, names, colours);
      else drawShade(context, plan, terrain, names, colours);
    }
    if (objective !== groundObjective) paths.clear();
    groundObjective = objective;
  }

  /** Draws the runs as they stand now, and comes back while a point is on its way. */
  function drawMoment() {
    const active = activeRun();
    if (!plan || !active?.scenery) return;
    const now = performance.now();
    const dimension = active.scenery.objective.dimension;
    const second = dimension === 1 ? "f" : "x1";
    const stands = visibleRuns()
      .map((run) => standing.standOf(run, second, run === active, now))
      .filter((stand) => stand !== null);
    drawTrails(plan, stands, second);
    drawLive(plan, stands, active);
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
   * Draws what moves, if a pixel of it has changed: at full pace a point may creep for seconds.
   *
   * @param {Plan} current
   * @param {import("./moment.js").Stand[]} stands
   * @param {Run} active
   */
  function drawLive(current, stands, active) {
    const start = startOf(active);
    const hovered = placeOfHovered(current, active);
    const view = { stands, active, start, preview, hovered, colours: palette() };
    const looks = [ground, looksOf(current, view)].join("|");
    if (looks === live) return;
    live = looks;
    drawNextPicture(contexts.next, current, view);
    drawLivePicture(contexts.live, current, view);
    const chosen = preview ?? start;
    handle.place(chosen && placeOnGround(chosen, active, current));
    describeStart(chosen);
  }

  /**
   * Where the step lies that is pointed at, here or in another view.
   *
   * @param {Plan} current
   * @param {Run} active
   */
  function placeOfHovered(current, active) {
    const step = state?.hovered ?? null;
    if (step === null || step >= active.history.length) return null;
    const { x0, x1, f } = active.history.columns;
    return current.toPixel(x0.at(step), (x1 ?? f).at(step));
  }

  /** @param {PointerEvent} event */
  function hover(event) {
    const active = activeRun();
    const path = active && paths.get(active.id);
    if (!path || !plan || preview || event.pointerType === "touch") return;
    onHover(nearestStep(path, plan.toPixel, placeIn(root, event)));
  }

  /** @param {number[] | null} start */
  function describeStart(start) {
    const words = start ? t("stage.start", { point: pointInWords(start) }) : t("field.start");
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
    const words = pictureInWords(active, runs) || t("stage.name");
    const { canvas } = contexts.ground;
    if (canvas.getAttribute("aria-label") !== words) canvas.setAttribute("aria-label", words);
  }

  function inOtherWords() {
    root.setAttribute("aria-label", t("stage.name"));
    handle.ring.setAttribute("aria-description", t("stage.startMove"));
    contexts.ground.canvas.setAttribute("aria-label", t("stage.name"));
    wordsAt = -Infinity;
    live = "";
    draw();
  }

  root.addEventListener("pointermove", hover);
  root.addEventListener("pointerleave", () => onHover(null));
  inOtherWords();
  subscribe(inOtherWords);
  onPaletteChange(redraw);

  return {
    /** @param {State} next */
    update(next) {
      if (state === next) return;
      state = next;
      draw();
    },
  };
}

/** @param {Run | null} run */
function startOf(run) {
  return run?.settings?.start ?? null;
}
