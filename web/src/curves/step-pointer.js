/** Pixels that a pointer may slip while it presses one step. */
const SLIP = 5;

/**
 * Lets a step be pointed at on a curve, by pointer or by keys, and sought.
 *
 * @typedef {object} Steps
 * @property {() => number} newest
 * @property {() => number} shown
 * @property {(clientX: number) => number} under the step at a place of the window
 * @property {(step: number | null) => void} onPoint
 * @property {(step: number) => void} onSeek
 * @property {(stretch: Stretch | null, done: boolean) => void} [onSelect] a stretch that is being
 *   drawn with a mouse or pen; null where that is given up. Without it, to drag is to seek.
 *
 * @typedef {[number, number]} Stretch two places of the window, from left to right
 */

/**
 * @param {HTMLElement} element
 * @param {Steps} steps
 */
export function createStepPointer(element, { newest, shown, under, onPoint, onSeek, onSelect }) {
  /** @type {number | null} */
  let pointed = null;
  let pressed = false;
  let pressedAt = 0;
  let selecting = false;

  /** @param {number | null} step */
  function point(step) {
    const next = step === null ? null : Math.min(Math.max(Math.round(step), 0), newest());
    if (next === pointed) return;
    pointed = next;
    onPoint(next);
  }

  function seek() {
    if (pointed !== null && pointed >= 0) onSeek(pointed);
  }

  /** @param {PointerEvent} event */
  function move(event) {
    const before = pointed;
    point(under(event.clientX));
    if (!pressed) return;
    if (!onSelect) {
      if (pointed !== before) seek();
      return;
    }
    selecting ||= Math.abs(event.clientX - pressedAt) > SLIP;
    if (selecting && event.pointerType !== "touch") onSelect(stretchTo(event.clientX), false);
  }

  /**
   * @param {number} clientX
   * @returns {Stretch}
   */
  const stretchTo = (clientX) => [Math.min(pressedAt, clientX), Math.max(pressedAt, clientX)];

  /**
   * What a press was, is clear at its end: a tap seeks, a drag has selected a stretch.
   * @param {PointerEvent} event
   */
  function release(event) {
    if (!pressed || !onSelect) return;
    const wasSelecting = selecting;
    selecting = false;
    if (event.type === "pointerup" && !wasSelecting) seek();
    else if (event.pointerType !== "touch") {
      onSelect(event.type === "pointerup" ? stretchTo(event.clientX) : null, true);
    }
  }

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || newest() < 0) return;
    pressed = true;
    pressedAt = event.clientX;
    selecting = false;
    element.setPointerCapture(event.pointerId);
    point(under(event.clientX));
    if (!onSelect) seek();
  });
  element.addEventListener("pointermove", (event) => {
    if (newest() >= 0 && (pressed || event.pointerType !== "touch")) move(event);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    element.addEventListener(end, (event) => {
      release(event);
      pressed = false;
      if (event.pointerType === "touch") point(null);
    });
  }
  element.addEventListener("pointerleave", () => {
    if (!pressed) point(null);
  });
  element.addEventListener("blur", () => point(null));
  element.addEventListener("keydown", (event) => {
    const last = newest();
    if (last < 0) return;
    const target = stepAfterKey(event, pointed ?? shown(), last);
    if (target !== null) point(target);
    else if (event.key === "Enter" || event.key === " ") seek();
    else if (event.key === "Escape") point(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/**
 * Where a key leads from a step: arrows one step, ten with Shift; page keys a tenth of the run.
 *
 * @param {{ key: string, shiftKey: boolean }} stroke
 * @param {number} from
 * @param {number} last
 * @returns {number | null} null for a key that does not lead anywhere
 */
export function stepAfterKey({ key, shiftKey }, from, last) {
  const near = shiftKey ? 10 : 1;
  const far = Math.max(1, Math.round(last / 10));
  /** @type {Record<string, number>} */
  const targets = {
    ArrowLeft: from - near,
    ArrowDown: from - near,
    ArrowRight: from + near,
    ArrowUp: from + near,
    PageDown: from - far,
    PageUp: from + far,
    Home: 0,
    End: last,
  };
  return key in targets ? Math.min(Math.max(targets[key], 0), last) : null;
}
