/**
 * Ways to look nearer at a stretch of steps, besides buttons: wheel, two fingers and keys.
 *
 * @typedef {object} Zooming
 * @property {(clientX: number, factor: number) => void} onZoom nearer for a factor below 1, with the
 *   step at a place of the window staying where it is
 * @property {(factor: number) => void} onZoomKey the same about the step that is shown
 * @property {(pixels: number) => void} onMove
 * @property {() => void} onFit
 */

const KEY_FACTOR = 0.5;

/** One notch of a wheel, about 100 units, goes a quarter nearer. */
const WHEEL = 0.0025;

/** A turn of the wheel is in pixels, lines or pages. */
const UNIT = [1, 16, 400];

/**
 * A wheel scrolls the page as everywhere unless the curve has the focus or Ctrl is held, which is
 * also how a touchpad tells of two fingers.
 *
 * @param {HTMLElement} element
 * @param {Zooming} zooming
 */
export function createZoomGestures(element, { onZoom, onZoomKey, onMove, onFit }) {
  element.addEventListener(
    "wheel",
    (event) => {
      const asked = event.ctrlKey || event.metaKey || document.activeElement === element;
      const unit = UNIT[event.deltaMode];
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!asked && !(sideways && !event.shiftKey)) return;
      event.preventDefault();
      if (sideways) onMove((event.deltaX || event.deltaY) * unit);
      else onZoom(event.clientX, Math.exp(event.deltaY * unit * WHEEL));
    },
    { passive: false },
  );
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") onZoomKey(KEY_FACTOR);
    else if (event.key === "-" || event.key === "_") onZoomKey(1 / KEY_FACTOR);
    else if (event.key === "0") onFit();
    else return;
    event.preventDefault();
  });
  pinch(element, { onZoom, onMove });
}

/**
 * Two fingers: what lies between them stays between them. Those who listen for one finger hear
 * nothing of it.
 *
 * @param {HTMLElement} element
 * @param {Pick<Zooming, "onZoom" | "onMove">} zooming
 */
function pinch(element, { onZoom, onMove }) {
  /** @type {Map<number, number>} places of the fingers by their number */
  const fingers = new Map();
  let pinching = false;

  /** @returns {[number, number]} their middle and their distance */
  const hold = () => {
    const [a, b] = [...fingers.values()];
    return [(a + b) / 2, Math.max(Math.abs(a - b), 24)];
  };

  element.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch") return;
    fingers.set(event.pointerId, event.clientX);
    pinching ||= fingers.size === 2;
    if (pinching) event.stopImmediatePropagation();
  });
  element.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    if (fingers.size !== 2) {
      if (pinching) event.stopImmediatePropagation();
      fingers.set(event.pointerId, event.clientX);
      return;
    }
    event.stopImmediatePropagation();
    const [middleBefore, before] = hold();
    fingers.set(event.pointerId, event.clientX);
    const [middle, after] = hold();
    onMove(middleBefore - middle);
    if (after !== before) onZoom(middle, before / after);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    element.addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
      if (pinching && event.type === "pointerup") {
        element.dispatchEvent(new PointerEvent("pointercancel", event));
        event.stopImmediatePropagation();
      }
      if (fingers.size === 0) pinching = false;
    });
  }
}
