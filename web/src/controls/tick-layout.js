/**
 * @typedef {object} Tick a word at a place of the slider
 * @property {string} name tooSlow, fastest, oscillates or diverges
 * @property {number} at px from the left end of the track
 * @property {number} width of the word, px
 *
 * @typedef {object} PlacedTick
 * @property {string} name
 * @property {number} at
 * @property {number | null} left edge of the word, px; null where there is no room for it
 */

/** Words that must be readable come first; each lies on the side where it holds. */
const PREFERRED = [
  { name: "diverges", sides: ["start", "centre", "end"] },
  { name: "fastest", sides: ["centre", "end"] },
  { name: "tooSlow", sides: ["end", "centre", "start"] },
  { name: "oscillates", sides: ["start", "centre"] },
];

const GAP = 8;
/** The track ends half a thumb before its box does; a word may use that room. */
const OVERHANG = 8;

/**
 * Places the words under their ticks so that none touches another or leaves the track.
 *
 * @param {Tick[]} ticks
 * @param {number} total length of the track, px
 * @returns {PlacedTick[]} in the order of `ticks`
 */
export function layoutTicks(ticks, total) {
  /** @type {Map<string, number>} */
  const lefts = new Map();
  /** @type {{ left: number, right: number }[]} */
  const taken = [];
  for (const { name, sides } of PREFERRED) {
    const tick = ticks.find((candidate) => candidate.name === name);
    if (!tick) continue;
    const left = sides
      .map((side) => leftEdge(tick, side))
      .find((edge) => isFree(edge, edge + tick.width, taken, total));
    if (left === undefined) continue;
    lefts.set(name, left);
    taken.push({ left, right: left + tick.width });
  }
  return ticks.map(({ name, at }) => ({ name, at, left: lefts.get(name) ?? null }));
}

/**
 * @param {Tick} tick
 * @param {string} side
 */
function leftEdge({ at, width }, side) {
  if (side === "start") return at;
  return side === "end" ? at - width : at - width / 2;
}

/**
 * @param {number} left
 * @param {number} right
 * @param {{ left: number, right: number }[]} taken
 * @param {number} total
 */
function isFree(left, right, taken, total) {
  return (
    left >= -OVERHANG &&
    right <= total + OVERHANG &&
    taken.every((other) => right + GAP <= other.left || other.right + GAP <= left)
  );
}
