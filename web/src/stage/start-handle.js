import { placeIn } from "./magnified.js";
import { pointAfterKey, pointUnder } from "./start-choice.js";

/** A new start is announced this long after the last of several key strokes, in milliseconds. */
const KEYS_JOINED = 160;

/**
 * Lets the start point be set on the stage: by click or drag with mouse or pen, by tap or by
 * dragging its ring with a finger, by arrow keys on its ring.
 *
 * @typedef {object} Choice
 * @property {() => import("./plan.js").Plan | null} plan
 * @property {() => number[] | null} start the start point in force
 * @property {(point: number[] | null) => void} onPreview while the choice lasts; null at its end
 * @property {(point: number[]) => void} onChoice
 */

/**
 * @param {HTMLElement} root
 * @param {Choice} choice
 */
export function createStartHandle(root, { plan, start, onPreview, onChoice }) {
  const ring = document.createElement("button");
  ring.type = "button";
  ring.hidden = true;
  ring.className = "stage-start";
  root.append(ring);

  /** @type {number[] | null} */
  let preview = null;
  let pointer = -1;
  let timer = 0;

  /** @param {number[] | null} point */
  function show(point) {
    preview = point;
    onPreview(point);
  }

  function commit() {
    const point = preview;
    clearTimeout(timer);
    pointer = -1;
    show(null);
    if (point) onChoice(point);
  }

  function cancel() {
    clearTimeout(timer);
    pointer = -1;
    if (preview) show(null);
  }

  /** @param {PointerEvent | MouseEvent} event */
  function pointOf(event) {
    const current = plan();
    const now = start();
    if (!current || !now) return null;
    return pointUnder(current, placeIn(root, event), now.length);
  }

  root.addEventListener("pointerdown", (event) => {
    const byFinger = event.pointerType === "touch";
    if (event.button !== 0 || !event.isPrimary || (byFinger && event.target !== ring)) return;
    clearTimeout(timer);
    pointer = event.pointerId;
    root.setPointerCapture(pointer);
    if (event.target === ring) return;
    show(pointOf(event));
    event.preventDefault();
  });
  root.addEventListener("pointermove", (event) => {
    if (event.pointerId === pointer) show(pointOf(event));
  });
  root.addEventListener("pointerup", (event) => {
    if (event.pointerId === pointer) commit();
  });
  root.addEventListener("pointercancel", cancel);
  root.addEventListener("click", (event) => {
    const tapped = event instanceof PointerEvent && event.pointerType === "touch";
    if (!tapped || event.target === ring) return;
    show(pointOf(event));
    commit();
  });
  ring.addEventListener("keydown", (event) => {
    if (event.key === "Escape") cancel();
    const current = plan();
    const from = preview ?? start();
    if (!current || !from) return;
    const moved = pointAfterKey(current, from, event.key, event.shiftKey);
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    show(moved);
    clearTimeout(timer);
    timer = setTimeout(commit, KEYS_JOINED);
  });

  return {
    ring,
    /** @param {import("./plan.js").Pixel | null} at where the ring lies; null hides it */
    place(at) {
      ring.hidden = at === null;
      if (at) ring.style.transform = `translate(${at[0]}px, ${at[1]}px)`;
    },
  };
}
