/**
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
  /** @type {Map<number, PointerEvent>} */
  const fingers = new Map();

  /** @param {{ clientX: number, clientY: number }} event @returns {[number, number]} */
  function placeOf({ clientX, clientY }) {
    const { left, top } = picture.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  picture.addEventListener(
    "wheel",
    (event) => {
      const isMeant = event.ctrlKey || event.metaKey || picture.contains(document.activeElement);
      if (!isMeant) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      const speed = event.ctrlKey ? 4 : 1;
      onZoom(WHEEL ** (-event.deltaY * lines * speed), placeOf(event));
    },
    { passive: false },
  );
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, event);
  });
  picture.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const { clientX: x, clientY: y } = event;
    const isHeld = picture.hasPointerCapture(event.pointerId);
    if (!isHeld && Math.hypot(x - before.clientX, y - before.clientY) < CLICK) return;
    if (!isHeld) picture.setPointerCapture(event.pointerId);
    const [other] = [...fingers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    fingers.set(event.pointerId, event);
    if (!other) {
      onPan(event.clientX - before.clientX, event.clientY - before.clientY);
      return;
    }
    const apart = (/** @type {PointerEvent} */ finger) =>
      Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY) || 1;
    const middle = {
      clientX: (event.clientX + other.clientX) / 2,
      clientY: (event.clientY + other.clientY) / 2,
    };
    onPan((event.clientX - before.clientX) / 2, (event.clientY - before.clientY) / 2);
    onZoom(apart(event) / apart(before), placeOf(middle));
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

/** @type {Record<string, [number, number]>} */
const PANS = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};
