import { formatNumber } from "../../numbers/format.js";
import { heightOf } from "../../figures/height.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { subscribe, t } from "../../i18n/translate.js";
import { drawCurve } from "../../stage/curve-picture.js";
import { createLayers } from "../../stage/layers.js";
import { onPaletteChange, palette } from "../../stage/palette.js";
import { planStage } from "../../stage/plan.js";
import { createStartHandle } from "../../stage/start-handle.js";
import { drawMoment } from "./drawing.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Answer} Answer
 */

/**
 * The curve with its tangent, its secants, and the point that is dragged along it.
 *
 * @param {HTMLElement} host
 * @param {{ onMove: (x: number) => void }} callbacks
 */
export function createPicture(host, { onMove }) {
  const stage = document.createElement("div");
  stage.className = "stage";
  host.append(stage);
  const { root, contexts, size } = createLayers(stage, ["ground", "moment"], redraw);
  root.setAttribute("role", "group");
  contexts.ground.canvas.setAttribute("role", "img");
  contexts.moment.canvas.setAttribute("aria-hidden", "true");

  /** @type {import("./figure.js").Shown | null} */
  let shown = null;
  /** @type {import("../../stage/plan.js").Plan | null} */
  let plan = null;
  /** @type {unknown} */
  let drawn = null;
  const handle = createStartHandle(root, {
    plan: () => plan,
    start: () => shown && [shown.answer.x],
    onPreview: (point) => {
      if (point) onMove(point[0]);
    },
    onChoice: ([x]) => onMove(x),
  });

  function redraw() {
    drawn = null;
    draw();
  }

  function draw() {
    if (!shown || size.width === 0) return;
    const { answer, settings } = shown;
    const colours = palette();
    if (drawn !== answer.curve) {
      drawn = answer.curve;
      plan = planStage(size, settings.window, heightOf(answer.curve.f), false);
      contexts.ground.clearRect(0, 0, size.width, size.height);
      drawCurve(contexts.ground, plan, answer.curve, [], "x", colours);
    }
    if (!plan) return;
    drawMoment(contexts.moment, plan, answer, labels(answer), colours);
    const middle = (plan.y.domain[0] + plan.y.domain[1]) / 2;
    handle.place(plan.toPixel(answer.x, typeof answer.value === "number" ? answer.value : middle));
    const words = t("derivative.point", { x: formatNumber(answer.x) });
    if (handle.ring.getAttribute("aria-label") !== words) {
      handle.ring.setAttribute("aria-label", words);
    }
  }

  function say() {
    root.setAttribute("aria-label", t("derivative.picture"));
    handle.ring.setAttribute("aria-description", t("derivative.pointMove"));
    if (!shown) return;
    const { f, x, value, exact, h, forward } = shown.answer;
    contexts.ground.canvas.setAttribute(
      "aria-label",
      t("derivative.described", {
        f,
        x: formatNumber(x),
        value: outcomeText(value),
        exact: outcomeText(exact),
        h: formatNumber(h),
        secant: outcomeText(forward.value),
      }),
    );
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

/** @param {Answer} answer */
function labels({ exact, h, forward, sides }) {
  return {
    tangent: t("derivative.tangent", { slope: outcomeText(exact) }),
    secant: t("derivative.secant", { h: formatNumber(h), slope: outcomeText(forward.value) }),
    left: outcomeText(sides.left),
    right: outcomeText(sides.right),
  };
}
