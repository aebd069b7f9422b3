import { fitted, panned, showing, zoomed } from "./viewport.js";

/**
 * @typedef {import("./viewport.js").Viewport} Viewport
 * @typedef {import("./viewport.js").Window} Window
 * @typedef {import("./viewport.js").Extent} Extent
 */

/** So much room is left around a node that is followed. */
const AROUND = 120;

/**
 * Which part of a board is looked at: all of it, a part that follows what works, or what the learner has
 * chosen.
 *
 * @param {(viewport: Viewport) => void} onLook
 */
export function createCamera(onLook) {
  /** @type {Window} */
  let size = { width: 0, height: 0 };
  /** The box of the board with its numbers. @type {Extent} */
  let whole = { left: 0, right: 1, top: 0, bottom: 1 };
  /** @type {Viewport} */
  let viewport = { scale: 1, x: 0, y: 0 };
  /** Whether nothing else has been chosen. */
  let isFitted = true;

  /** @param {Viewport} next @param {boolean} [isFit] */
  function look(next, isFit = false) {
    viewport = next;
    isFitted = isFit;
    onLook(next);
  }

  return {
    scale: () => viewport.scale,
    size: () => size,
    isFitted: () => isFitted,
    /** @param {Window} next of the picture */
    resize(next) {
      size = next;
    },
    /** Looks again where it looked. */
    again: () => look(viewport),
    /** @param {Extent} box of the board */
    hold(box) {
      whole = box;
    },
    /** @param {number} [atLeast] the smallest scale; without it everything is shown, because it was asked for */
    fit(atLeast) {
      if (size.width > 0) look(fitted(whole, size, atLeast), atLeast !== undefined);
    },
    /**
     * @param {number} factor
     * @param {[number, number]} [around] the middle
     */
    zoom(factor, around = [size.width / 2, size.height / 2]) {
      look(zoomed(viewport, factor, around));
    },
    /** @param {number} dx @param {number} dy */
    pan: (dx, dy) => look(panned(viewport, dx, dy, whole, size)),
    /** Shows a place that the keyboard leads to. @param {[number, number]} place */
    show: (place) => look(showing(viewport, place, size), isFitted),
    /** Where only a part is seen, that part moves with what works. @param {[number, number]} place */
    follow(place) {
      if (!isFitted) return;
      const next = showing(viewport, place, size, AROUND);
      if (next === viewport || viewport.scale <= fitted(whole, size).scale + 1e-6) return;
      look(next, true);
    },
  };
}
