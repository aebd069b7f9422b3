/** A panel needs so many pixels to be read beside another one. */
const NARROWEST = 300;

/** Less height than this is one picture and nothing beside it. */
const LOWEST = 260;

/** A bar with everything in it needs so many pixels; a shorter one folds. */
const WHOLE_BAR = { runs: 1000, figure: 620 };

/**
 * How a scene is laid out in its frame: so many panels beside each other; the last place is shared, by
 * tabs, where there are more.
 *
 * @typedef {object} Fold
 * @property {string[]} beside panels that always stand, in their order
 * @property {string[]} shared panels that take turns in the last place; none or at least two
 * @property {boolean} isBarFolded
 */

/**
 * @param {{ width: number, height: number }} frame in pixels
 * @param {string[]} panels in their order
 * @param {{ hasRuns: boolean, controls: "1" | "0" | "minimal" }} bar
 * @returns {Fold}
 */
export function foldOf({ width, height }, panels, { hasRuns, controls }) {
  const room = height < LOWEST ? 1 : Math.max(1, Math.floor(width / NARROWEST));
  const places = Math.min(room, panels.length);
  const isShared = places < panels.length;
  return {
    beside: isShared ? panels.slice(0, places - 1) : panels,
    shared: isShared ? panels.slice(places - 1) : [],
    isBarFolded: controls === "minimal" || width < WHOLE_BAR[hasRuns ? "runs" : "figure"],
  };
}
