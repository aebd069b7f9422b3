/** A panel needs so many pixels to be read beside another one. */
const NARROWEST = 300;

/** Less height than this is one picture and nothing beside it. */
const LOWEST = 260;

/**
 * How a scene is laid out in its frame: so many panels beside each other; the last place is shared, by
 * tabs, where there are more.
 *
 * @typedef {object} Fold
 * @property {string[]} beside panels that always stand, in their order
 * @property {string[]} shared panels that take turns in the last place; none or at least two
 */

/**
 * @param {{ width: number, height: number }} frame in pixels
 * @param {string[]} panels in their order
 * @returns {Fold}
 */
export function foldOf({ width, height }, panels) {
  const room = height < LOWEST ? 1 : Math.max(1, Math.floor(width / NARROWEST));
  const places = Math.min(room, panels.length);
  const isShared = places < panels.length;
  return {
    beside: isShared ? panels.slice(0, places - 1) : panels,
    shared: isShared ? panels.slice(places - 1) : [],
  };
}

/**
 * Which parts of a bar have room in it: the first ones that fit, in the order of what is needed most.
 *
 * @param {number} room in pixels
 * @param {{ rank: number, width: number }[]} parts with the width that each needs
 * @returns {boolean[]} for each part whether it stays
 */
export function partsWithRoom(room, parts) {
  const stays = parts.map(() => false);
  const byRank = parts.map((part, index) => ({ ...part, index })).sort((a, b) => a.rank - b.rank);
  let left = room;
  for (const { width, index } of byRank) {
    left -= width;
    if (left < 0) break;
    stays[index] = true;
  }
  return stays;
}
