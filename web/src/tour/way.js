/**
 * The way through a lesson: its puzzle is page 0, then come its stops, and the answer is the last page.
 *
 * @typedef {object} Way
 * @property {number} at the page shown
 * @property {number} last page
 * @property {number[]} seen the pages whose outcome has been shown
 *
 * @typedef {"next" | "back"} Move
 */

/**
 * Where a lesson of so many stops opens.
 *
 * @param {string | null} place as the address names it; null at the beginning
 * @param {number} stops
 * @returns {{ way: Way, isKnown: boolean }} the beginning where there is no such page
 */
export function wayFrom(place, stops) {
  const last = stops + 1;
  const isKnown = place === null || (/^\d{1,3}$/.test(place) && Number(place) <= last);
  return { way: { at: isKnown ? Number(place) : 0, last, seen: [] }, isKnown };
}

/** Whether a page is a stop, and so has an outcome to be guessed first. @param {Way} way */
export const isStop = ({ at, last }) => at > 0 && at < last;

/** Whether the outcome of the page is to be seen. @param {Way} way */
export const isShown = (way) => way.seen.includes(way.at);

/**
 * The way after a move. Who goes on from a stop sees its outcome first, and then the next page.
 *
 * @param {Way} way
 * @param {Move} move
 * @returns {Way}
 */
export function moved(way, move) {
  const { at, last, seen } = way;
  if (move === "back") return { ...way, at: Math.max(0, at - 1) };
  if (isStop(way) && !isShown(way)) return { ...way, seen: [...seen, at] };
  return { ...way, at: Math.min(last, at + 1) };
}
