import { outcomeText } from "../../figures/outcome-text.js";
import { subscribe, t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { createLayers } from "../../stage/layers.js";
import { onPaletteChange, palette } from "../../stage/palette.js";
import { planStage } from "../../stage/plan.js";
import { drawShade } from "../../stage/shade-picture.js";
import { createStartHandle } from "../../stage/start-handle.js";
import { drawTerrain } from "../../stage/terrain-picture.js";
import { createTracing } from "../../stage/tracing.js";
import { drawDirection, drawField, drawPlace, drawSlope, drawUndefined } from "./drawing.js";

/** What stands at the ends of the axes. */
const AXES = { x: "x₀", y: "x₁" };

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Point} Point
 */

/**
 * The terrain of f with its field of gradients, and the point that is dragged over it.
 *
 * @param {HTMLElement} host
 * @param {{ onMove: (point: Point) => void }} callbacks
 */
export function createPicture(host, { onMove }) {
  const stage = document.createElement("div");
  stage.className = "stage";
  host.append(stage);
  const layers = createLayers(stage, ["ground", "field", "direction", "slope", "point"], redraw);
  const { root, contexts, size } = layers;
  root.setAttribute("role", "group");
  for (const name of /** @type {const} */ (["ground", "slope"])) {
    contexts[name].canvas.setAttribute("role", "img");
  }
  for (const name of /** @type {const} */ (["field", "direction", "point"])) {
    contexts[name].canvas.setAttribute("aria-hidden", "true");
  }
  const tracing = createTracing(() => {
    ground = null;
    draw();
  });

  /** @type {import("./figure.js").Shown | null} */
  let shown = null;
  /** @type {import("../../stage/plan.js").Plan | null} */
  let plan = null;
  /** @type {unknown} */
  let ground = null;
  let field = "";
  /** @type {unknown} null where there are none; undefined before they are drawn */
  let arrows;
  const move = (/** @type {number[] | null} */ point) => {
    if (point) onMove(/** @type {Point} */ (point));
  };
  const handle = createStartHandle(root, {
    plan: () => plan,
    start: () => shown && shown.answer.point.x,
    onPreview: move,
    onChoice: move,
  });

  function redraw() {
    ground = null;
    draw();
  }

  function draw() {
    if (!shown || size.width === 0) return;
    const { answer, settings } = shown;
    const colours = palette();
    if (ground !== answer.ground) {
      drawGround(answer, colours);
      arrows = undefined;
    }
    if (!plan) return;
    if (arrows !== answer.arrows || field !== settings.way) {
      arrows = answer.arrows;
      field = settings.way;
      drawField(contexts.field, plan, answer, settings.way, colours);
    }
    const degrees = `${formatNumber(settings.angle)}°`;
    drawDirection(contexts.direction, plan, answer, degrees, colours);
    drawSlope(contexts.slope, plan, answer, colours);
    drawPlace(contexts.point, plan, answer, colours);
    handle.place(plan.toPixel(...answer.point.x));
  }

  /**
   * @param {import("./figure.js").Answer} answer
   * @param {import("../../stage/palette.js").Palette} colours
   */
  function drawGround(answer, colours) {
    const { terrain } = answer.ground;
    ground = answer.ground;
    plan = planStage(size, answer.window.x0, answer.window.x1, true);
    contexts.ground.clearRect(0, 0, size.width, size.height);
    const lines = tracing.linesOf(terrain);
    if (lines) drawTerrain(contexts.ground, plan, terrain, lines, [], AXES, colours);
    else drawShade(contexts.ground, plan, terrain, AXES, colours);
    drawUndefined(contexts.ground, plan, answer.ground, colours);
  }

  function say() {
    root.setAttribute("aria-label", t("gradient.picture"));
    handle.ring.setAttribute("aria-description", t("gradient.pointMove"));
    if (!shown) return;
    const { f, point } = shown.answer;
    const [x0, x1] = point.x.map(formatNumber);
    const [g0, g1] = point.gradient.map((part) => outcomeText(part));
    const words = { f, x0, x1, value: outcomeText(point.value) };
    contexts.ground.canvas.setAttribute("aria-label", t("gradient.described", words));
    contexts.slope.canvas.setAttribute("aria-label", t("gradient.slopeDescribed", { g0, g1 }));
    handle.ring.setAttribute("aria-label", t("gradient.point", { x0, x1 }));
  }

  subscribe(() => {
    say();
    redraw();
  });
  onPaletteChange(redraw);
  say();

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
      say();
    },
  };
}
