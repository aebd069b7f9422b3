import { placeIn } from "../stage/magnified.js";

/**
 * @typedef {import("../stage/plan.js").Pixel} Pixel
 *
 * @typedef {object} GestureCallbacks
 * @property {(factor: number, around: [number, number]) => void} onZoom
 * @property {(dx: number, dy: number) => void} onPan
 * @property {() => void} onFit
 */

/** One press of a key, or of a button. */
export const STEP = 1.25;

/** Per line of a wheel. */
const WHEEL = 1.0015;

/** A pointer that has moved less than this may still be a click. */
const CLICK = 4;

/** Keys pan by so many pixels. */
const PAN = 48;

/**
 * Wheel and two fingers zoom, a drag of the ground pans, + - 0 do the same from the keyboard. A wheel
 * that only passes by scrolls the page: it zooms with Ctrl, as it comes from two fingers on a touch pad,
 * or once the picture has the focus.
 *
 * @param {SVGSVGElement} picture
 * @param {GestureCallbacks} callbacks
 */
export function watchGestures(picture, { onZoom, onPan, onFit }) {
  /** @type {Map<number, Pixel>} by the pointer that is down: where it is */
  const fingers = new Map();

  picture.addEventListener(
    "wheel",
    (event) => {
      const isMeant = event.ctrlKey || event.metaKey || picture.contains(document.activeElement);
      if (!isMeant) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      const speed = event.ctrlKey ? 4 : 1;
      onZoom(WHEEL ** (-event.deltaY * lines * speed), placeIn(picture, event));
    },
    { passive: false },
  );
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, placeIn(picture, event));
  });
  picture.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = placeIn(picture, event);
    const isHeld = picture.hasPointerCapture(event.pointerId);
    if (!isHeld && distance(now, before) < CLICK) return;
    if (!isHeld) picture.setPointerCapture(event.pointerId);
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    fingers.set(event.pointerId, now);
    const moved = [now[0] - before[0], now[1] - before[1]];
    if (!other) {
      onPan(moved[0], moved[1]);
      return;
    }
    onPan(moved[0] / 2, moved[1] / 2);
    const middle = /** @type {Pixel} */ ([(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
    onZoom((distance(now, other) || 1) / (distance(before, other) || 1), middle);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    picture.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));
  }
  picture.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const middle = /** @type {[number, number]} */ ([
      picture.clientWidth / 2,
      picture.clientHeight / 2,
    ]);
    if (event.key === "+" || event.key === "=") onZoom(STEP, middle);
    else if (event.key === "-") onZoom(1 / STEP, middle);
    else if (event.key === "0") onFit();
    else if (event.shiftKey && event.key in PANS) onPan(...PANS[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** @param {Pixel} one @param {Pixel} other */
const distance = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]);

/** @type {Record<string, [number, number]>} */
const PANS = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};
