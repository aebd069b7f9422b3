import { svgElement } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { ticksOf } from "../stage/scale.js";
import { pathOf, planCurve } from "./curve-geometry.js";

const WIDTH = 320;
const HEIGHT = 220;
const PLOT = { left: 42, top: 24, right: WIDTH - 16, bottom: HEIGHT - 34 };

/**
 * The axes, the curve that is drawn, and a handle at each place.
 *
 * @param {{ places: number[], lowest: number, highest: number, names: { x: string, y: string } }} curve
 */
export function createCurvePicture({ places, lowest, highest, names }) {
  const plan = planCurve(PLOT, places, lowest, highest);
  const line = svgElement("path", { class: "exercise-line" });
  const right = svgElement("path", { class: "exercise-line-right" });
  const marks = svgElement("g", { class: "exercise-marks" });
  const handles = places.map((place, at) =>
    svgElement(
      "g",
      {
        class: "exercise-handle",
        role: "slider",
        tabindex: at === 0 ? 0 : -1,
        "aria-label": t("exercise.curve.place", { x: names.x, place: formatNumber(place) }),
        "aria-orientation": "vertical",
        "aria-valuemin": lowest,
        "aria-valuemax": highest,
      },
      svgElement("circle", { r: 12, class: "exercise-touch" }),
      svgElement("circle", { r: 4.5, class: "exercise-dot" }),
    ),
  );
  for (const handle of handles) {
    handle.addEventListener("focus", () => {
      for (const other of handles) other.setAttribute("tabindex", other === handle ? "0" : "-1");
    });
  }
  const root = svgElement(
    "svg",
    {
      class: "exercise-picture exercise-canvas",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "group",
      "aria-label": t("exercise.curve.name", { x: names.x }),
    },
    axes(),
    right,
    line,
    marks,
    ...handles,
  );

  function axes() {
    const drawn = svgElement("g", { class: "exercise-axes" });
    const { left, top, right: end, bottom } = PLOT;
    drawn.append(svgElement("path", { d: `M${left} ${top}V${bottom}H${end}` }));
    for (const value of ticksOf(places[0], places[places.length - 1], 6)) {
      drawn.append(text(formatNumber(value), plan.x(value), bottom + 16, "middle"));
    }
    for (const value of ticksOf(lowest, highest, 5)) {
      const y = plan.y(value);
      drawn.append(svgElement("path", { class: "exercise-level", d: `M${left} ${y}H${end}` }));
      drawn.append(text(formatNumber(value), left - 6, y + 4, "end"));
    }
    drawn.append(text(names.x, end, bottom + 31, "end"), text(names.y, left - 6, 12, "start"));
    return drawn;
  }

  return {
    root,
    handles,
    /** @param {PointerEvent} event */
    spotAt(event) {
      const box = root.getBoundingClientRect();
      const scale = WIDTH / box.width;
      return plan.spotAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    },
    /** @param {import("./curve-geometry.js").Heights} heights */
    show(heights) {
      line.setAttribute("d", pathOf(heights, places, plan));
      handles.forEach((handle, at) => {
        const height = heights[at];
        const y = plan.y(height ?? (lowest + highest) / 2);
        handle.setAttribute("transform", `translate(${plan.x(places[at])} ${y})`);
        handle.classList.toggle("exercise-undrawn", height === null);
        handle.setAttribute("aria-valuenow", String(height ?? (lowest + highest) / 2));
        handle.setAttribute(
          "aria-valuetext",
          height === null ? t("exercise.curve.empty") : formatNumber(height),
        );
      });
    },
    /**
     * Crosses where the shape differs, and the right curve beside the learner's.
     *
     * @param {number[]} differing
     * @param {number[]} heights of the right curve
     */
    judge(differing, heights) {
      right.setAttribute("d", pathOf(heights, places, plan));
      for (const at of differing) {
        const handle = handles[at];
        handle.classList.add("exercise-differs");
        handle.setAttribute("aria-invalid", "true");
        handle.append(svgElement("path", { class: "exercise-cross", d: "M-6 -6L6 6M-6 6L6 -6" }));
      }
      const at = Math.floor((2 * places.length) / 3);
      const [x, y] = [plan.x(places[at]), plan.y(heights[at])];
      const isBelow = y < (PLOT.top + PLOT.bottom) / 2;
      const label = text(t("exercise.curve.right"), x, y + (isBelow ? 20 : -10), "middle");
      label.setAttribute("class", "exercise-line-name");
      marks.append(label);
    },
  };
}

/**
 * @param {string} words
 * @param {number} x
 * @param {number} y
 * @param {string} anchor
 */
function text(words, x, y, anchor) {
  const written = svgElement("text", { x, y, "text-anchor": anchor });
  written.textContent = words;
  return written;
}
