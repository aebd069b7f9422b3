import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { nearestTo, withStroke } from "./curve-geometry.js";
import { createCurvePicture } from "./curve-picture.js";

/** What the axes of each curve are called; a word of the page, or a sign. */
export const AXES = {
  "cross-entropy-curve": { x: () => "y", y: () => t("exercise.curve.loss") },
  "descent-curve": { x: () => t("exercise.curve.step"), y: () => "x" },
  "activation-slope-curve": { x: () => "x", y: () => "dy/dx" },
};

/** Steps of the keyboard from the lowest height to the highest. */
const STEPS = 30;
const LEAP = 5;

/**
 * Axes over which a curve is drawn: with a pointer, or place for place with the keyboard.
 *
 * @param {import("./wire.js").Question} question
 * @param {import("./curve-geometry.js").Heights} [draft]
 * @returns {import("./form.js").AnswerForm}
 */
export function createCurveForm({ id, form }, draft) {
  const { places = [], lowest = 0, highest = 1 } = form;
  const axes = AXES[/** @type {keyof typeof AXES} */ (id)];
  const names = { x: axes.x(), y: axes.y() };
  /** @type {import("./curve-geometry.js").Heights} */
  let heights = draft ?? places.map(() => null);
  let isOpen = true;
  /** @type {import("./curve-geometry.js").Spot | null} where the pointer was last */
  let last = null;

  const picture = createCurvePicture({ places, lowest, highest, names });
  const clear = element("button", { type: "button", class: "button" }, t("exercise.curve.clear"));
  const how = element("p", { class: "exercise-hint" }, t("exercise.curve.how"));
  const root = element("div", { class: "exercise-curve" }, picture.root, how, clear);

  /** @param {import("./curve-geometry.js").Heights} next */
  function show(next) {
    heights = next;
    picture.show(heights);
  }

  clear.addEventListener("click", () => show(places.map(() => null)));
  picture.root.addEventListener("pointerdown", (event) => {
    if (!isOpen || event.button !== 0) return;
    event.preventDefault();
    picture.root.setPointerCapture(event.pointerId);
    last = picture.spotAt(event);
    show(withStroke(heights, places, last, last));
    picture.handles[nearestTo(places, last.place)].focus({ preventScroll: true });
  });
  picture.root.addEventListener("pointermove", (event) => {
    if (!isOpen || !last) return;
    const spot = picture.spotAt(event);
    show(withStroke(heights, places, last, spot));
    last = spot;
  });
  for (const end of ["pointerup", "pointercancel"]) {
    picture.root.addEventListener(end, () => (last = null));
  }
  picture.handles.forEach((handle, at) => {
    handle.addEventListener("keydown", (event) => onKey(/** @type {KeyboardEvent} */ (event), at));
  });

  /**
   * @param {KeyboardEvent} event
   * @param {number} at
   */
  function onKey(event, at) {
    const { key } = event;
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (aside) {
      event.preventDefault();
      picture.handles[at + aside]?.focus();
      return;
    }
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: LEAP, PageDown: -LEAP }[key];
    const end = { Home: lowest, End: highest }[key];
    if (!isOpen || (steps === undefined && end === undefined)) return;
    event.preventDefault();
    const middle = (lowest + highest) / 2;
    const moved = (heights[at] ?? middle) + ((steps ?? 0) * (highest - lowest)) / STEPS;
    const height = Math.min(highest, Math.max(lowest, end ?? moved));
    show(heights.with(at, Number(height.toPrecision(6))));
  }

  show(heights);
  return {
    root,
    read() {
      const gap = heights.indexOf(null);
      if (gap === -1) return { answer: /** @type {number[]} */ (heights) };
      return { fault: t("exercise.curve.missing"), field: picture.handles[gap] };
    },
    draft: () => heights,
    judge({ verdict, places: differing = [], right }) {
      isOpen = false;
      clear.hidden = true;
      how.hidden = true;
      picture.judge(verdict === "right" ? [] : differing, /** @type {number[]} */ (right));
    },
  };
}
