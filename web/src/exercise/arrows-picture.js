import { svgElement } from "../controls/element.js";
import { askServer } from "../figures/api.js";
import { t } from "../i18n/translate.js";
import { decodeField } from "../protocol/field.js";
import { thickArrow } from "../stage/arrow.js";
import { contourLines, ringOnStage } from "../stage/contour-lines.js";
import { ticksOf } from "../stage/scale.js";

/** @typedef {import("../stage/plan.js").Pixel} Pixel */

const SIZE = 300;
const PLOT = { left: 26, top: 8, right: SIZE - 8, bottom: SIZE - 26 };
const LENGTH = 58;
/** From the point to the middle of a letter. */
const LETTER = LENGTH + 11;

/** Contour lines end at the border, without the border itself. */
const INNER = {
  x: PLOT.left,
  y: PLOT.top,
  width: PLOT.right - PLOT.left,
  height: PLOT.bottom - PLOT.top,
  viewBox: [
    PLOT.left + 2,
    PLOT.top + 2,
    PLOT.right - PLOT.left - 4,
    PLOT.bottom - PLOT.top - 4,
  ].join(" "),
};

/** Finer than what is seen at this size would be for nothing. */
const ASKED = { h: 1e-4, angle: 0, arrows: 0 };

/**
 * Arrows that begin at the point, over the contour lines of the function. A click on one chooses it.
 *
 * @param {import("./wire.js").Question} question
 * @param {(id: string) => void} onChoose
 */
export function createArrows({ form, setting }, onChoose) {
  const options = form.options ?? [];
  const { window, point } = setting;
  /** @type {(x: Pixel) => Pixel} */
  const pixelOf = ([x0, x1]) => [
    PLOT.left + share(window.x0, x0) * (PLOT.right - PLOT.left),
    PLOT.bottom - share(window.x1, x1) * (PLOT.bottom - PLOT.top),
  ];
  const foot = pixelOf(point);
  const ground = svgElement("svg", { class: "exercise-contours", ...INNER });
  const arrows = options.map((option) => {
    const arrow = arrowTo(foot, option);
    arrow.addEventListener("click", () => onChoose(option.id));
    return { id: option.id, arrow };
  });
  const root = svgElement(
    "svg",
    {
      class: "exercise-picture",
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      role: "img",
      "aria-label": t("exercise.picture.arrows", {
        letters: options.map(({ id }) => id).join(", "),
      }),
    },
    ground,
    axesOf(window),
    ...arrows.map(({ arrow }) => arrow),
    svgElement("circle", { class: "exercise-point", cx: foot[0], cy: foot[1], r: 5 }),
  );
  drawContours(ground, setting);

  return {
    root,
    /** @param {string | null} chosen */
    mark(chosen) {
      for (const { id, arrow } of arrows) arrow.classList.toggle("exercise-chosen", id === chosen);
    },
    /** @param {string} right */
    judge(right) {
      for (const { id, arrow } of arrows) arrow.classList.toggle("exercise-right", id === right);
    },
  };
}

/**
 * @param {Pixel} foot
 * @param {import("./wire.js").Option} option
 */
function arrowTo(foot, { id, shown }) {
  const [x0, x1] = shown.direction ?? [1, 0];
  /** @type {Pixel} */
  const way = [x0, -x1];
  const outline = thickArrow(foot, way, LENGTH, { shaft: 5, head: 15 });
  const letter = svgElement("text", {
    x: foot[0] + LETTER * way[0],
    y: foot[1] + LETTER * way[1],
    class: "exercise-letter",
  });
  letter.textContent = id;
  return svgElement(
    "g",
    { class: "exercise-arrow" },
    svgElement("line", {
      class: "exercise-touch",
      x1: foot[0] + 12 * way[0],
      y1: foot[1] + 12 * way[1],
      x2: foot[0] + LETTER * way[0],
      y2: foot[1] + LETTER * way[1],
    }),
    svgElement("polygon", { points: outline.map((corner) => corner.join()).join(" ") }),
    letter,
  );
}

/** @param {{ x0: [number, number], x1: [number, number] }} window */
function axesOf({ x0, x1 }) {
  const axes = svgElement("g", { class: "exercise-axes" });
  const line = `M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}`;
  axes.append(svgElement("path", { d: line }));
  for (const value of ticksOf(...x0, 6)) {
    const x = PLOT.left + share(x0, value) * (PLOT.right - PLOT.left);
    axes.append(number(value, x, PLOT.bottom + 16, "middle"));
  }
  for (const value of ticksOf(...x1, 6)) {
    const y = PLOT.bottom - share(x1, value) * (PLOT.bottom - PLOT.top);
    axes.append(number(value, PLOT.left - 5, y + 4, "end"));
  }
  return axes;
}

/**
 * @param {number} value
 * @param {number} x
 * @param {number} y
 * @param {string} anchor
 */
function number(value, x, y, anchor) {
  const written = svgElement("text", { x, y, "text-anchor": anchor });
  written.textContent = String(value).replace("-", "−");
  return written;
}

/**
 * Without them, as where the server does not answer, the arrows stand over plain axes.
 *
 * @param {SVGElement} ground
 * @param {Record<string, any>} setting
 */
async function drawContours(ground, setting) {
  const answer = await askServer("gradient", { ...setting, ...ASKED }).catch(() => null);
  const terrain = answer?.field && decodeField(answer.field);
  if (!terrain || !("levels" in terrain)) return;
  for (const { rings } of contourLines(terrain)) {
    const d = rings
      .map(
        (ring) =>
          `M${ringOnStage(ring, terrain, PLOT)
            .map((at) => at.map(Math.round))
            .join("L")}`,
      )
      .join("");
    ground.append(svgElement("path", { d }));
  }
}

/**
 * @param {[number, number]} interval
 * @param {number} value
 */
const share = ([low, high], value) => (value - low) / (high - low);
