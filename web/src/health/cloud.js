import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { thickArrow } from "../stage/arrow.js";
import { FONT } from "../stage/axes.js";
import { createLayers } from "../stage/layers.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { meanAngle, planCloud } from "./cloud-plan.js";

/** @typedef {NonNullable<import("../protocol/training-frames.js").Picture["cloud"]>} Cloud */

const TICKS = [0, 45, 90, 135, 180];

/**
 * The gradients of the mini-batches of an epoch against the full gradient, by angle and length.
 *
 * @param {HTMLElement} host
 */
export function createCloud(host) {
  const plot = element("div", { class: "health-cloud", role: "img" });
  const caption = element("p", { class: "health-note" });
  host.append(plot, caption);
  const { contexts, size } = createLayers(plot, ["cloud"], draw);
  /** @type {Cloud | null} */
  let cloud = null;
  let batchSize = 0;
  onPaletteChange(draw);

  function draw() {
    if (!cloud || size.width < 40 || size.height < 40) return;
    const context = contexts.cloud;
    const colours = palette();
    const plan = planCloud(cloud, size.width, size.height);
    context.clearRect(0, 0, size.width, size.height);
    drawGround(context, plan, colours);
    drawTips(context, plan, colours);
    drawFull(context, plan, colours);
  }

  function say() {
    if (!cloud) return;
    const { angles, fullNorm } = cloud;
    const words = {
      count: formatCount(angles.length),
      batch: formatCount(batchSize),
      angle: formatNumber(Math.round(meanAngle(angles) * 10) / 10),
      norm: formatNumber(fullNorm),
    };
    const sentence = t(angles.length === 1 ? "health.cloud.one" : "health.cloud.many", words);
    setText(caption, sentence);
    plot.setAttribute("aria-label", t("health.cloud.name", words));
  }

  return {
    /**
     * @param {Cloud} next
     * @param {number} samples of a mini-batch
     * @param {boolean} anew
     */
    update(next, samples, anew) {
      if (next === cloud && !anew) return;
      [cloud, batchSize] = [next, samples];
      draw();
      say();
    },
  };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import("./cloud-plan.js").CloudPlan} plan
 * @param {import("../stage/palette.js").Palette} colours
 */
function drawGround(context, { origin: [x, y], radius, full }, colours) {
  context.lineWidth = 1;
  context.strokeStyle = colours.line;
  context.beginPath();
  for (const degrees of TICKS) {
    const angle = (degrees * Math.PI) / 180;
    context.moveTo(x, y);
    context.lineTo(x + radius * Math.cos(angle), y - radius * Math.sin(angle));
  }
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, Math.PI, true);
  context.stroke();
  context.strokeStyle = colours["line-2"];
  context.setLineDash([2, 3]);
  context.beginPath();
  context.arc(x, y, full[0] - x, 0, Math.PI, true);
  context.stroke();
  context.setLineDash([]);
  context.font = FONT;
  context.fillStyle = colours["ink-3"];
  context.textBaseline = "middle";
  for (const degrees of TICKS) {
    const angle = (degrees * Math.PI) / 180;
    context.textAlign = degrees < 90 ? "left" : degrees > 90 ? "right" : "center";
    const [dx, dy] = [(radius + 5) * Math.cos(angle), (radius + 9) * Math.sin(angle)];
    context.fillText(`${degrees}°`, x + dx, y - dy);
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import("./cloud-plan.js").CloudPlan} plan
 * @param {import("../stage/palette.js").Palette} colours
 */
function drawTips(context, { origin, tips }, colours) {
  context.strokeStyle = context.fillStyle = colours.gradient;
  context.globalAlpha = tips.length > 60 ? 0.25 : 0.45;
  context.lineWidth = 1;
  context.beginPath();
  for (const [x, y] of tips) {
    context.moveTo(...origin);
    context.lineTo(x, y);
  }
  context.stroke();
  context.globalAlpha = tips.length > 60 ? 0.6 : 0.85;
  context.beginPath();
  for (const [x, y] of tips) {
    context.moveTo(x + 2, y);
    context.arc(x, y, 2, 0, 2 * Math.PI);
  }
  context.fill();
  context.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import("./cloud-plan.js").CloudPlan} plan
 * @param {import("../stage/palette.js").Palette} colours
 */
function drawFull(context, { origin, full }, colours) {
  const length = full[0] - origin[0];
  if (length > 0.5) {
    const outline = thickArrow(origin, [1, 0], length, { shaft: 5, head: 13 });
    context.beginPath();
    for (const point of outline) context.lineTo(...point);
    context.closePath();
    context.fillStyle = colours.gradient;
    context.strokeStyle = colours.paper;
    context.lineWidth = 2;
    context.stroke();
    context.fill();
  }
  context.fillStyle = colours["ink-2"];
  context.textAlign = "center";
  context.textBaseline = "top";
  context.fillText(t("health.cloud.full"), origin[0] + length / 2, origin[1] + 8);
}
