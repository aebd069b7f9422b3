import { contourLines } from "./contour-lines.js";

/**
 * @typedef {import("../protocol/field.js").Terrain} Terrain
 * @typedef {import("./contour-lines.js").ContourLine} ContourLine
 */

/** Milliseconds of tracing within one painted frame. */
const SLICE = 6;

/**
 * Traces the contour lines of each terrain once, a little in each frame.
 *
 * @param {() => void} onTraced called when the lines of the terrain asked for last are there
 */
export function createTracing(onTraced) {
  /** @type {WeakMap<Terrain, ContourLine[]>} */
  const traced = new WeakMap();
  let frame = 0;

  /**
   * @param {Terrain} terrain
   * @param {Generator<ContourLine>} rest
   * @param {ContourLine[]} lines
   */
  function go(terrain, rest, lines) {
    const end = performance.now() + SLICE;
    do {
      const { value, done } = rest.next();
      if (done) {
        traced.set(terrain, lines);
        onTraced();
        return;
      }
      lines.push(value);
    } while (performance.now() < end);
    frame = requestAnimationFrame(() => go(terrain, rest, lines));
  }

  return {
    /**
     * @param {Terrain} terrain
     * @returns {ContourLine[] | null} null until they have been traced
     */
    linesOf(terrain) {
      const lines = traced.get(terrain);
      if (lines) return lines;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => go(terrain, contourLines(terrain), []));
      return null;
    },
  };
}
