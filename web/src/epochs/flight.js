import { placesOf, tileAt } from "../epoch/strip-layout.js";

/**
 * A tile on its way from the data set into its batch.
 *
 * @typedef {object} Flight
 * @property {[number, number]} from pixels from the left and from the top
 * @property {[number, number]} to
 *
 * @typedef {import("../epoch/strip-layout.js").StripLayout} StripLayout
 */

/** The last tile of a batch starts so much later than the first, as a share of the whole time. */
const LAG = 0.35;

/**
 * The ways of the samples of one batch; none where samples are too many to be tiles.
 *
 * @param {StripLayout} pool of all samples in their own order
 * @param {StripLayout} strip of the epoch, batch after batch
 * @param {import("./answer.js").Order} order
 * @param {number} batch
 * @param {number} below the strip begins so many pixels below the pool
 * @returns {Flight[]}
 */
export function flightsOf(pool, strip, order, batch, below) {
  if (pool.form !== "tiles" || strip.form !== "tiles") return [];
  const [first, end] = placesOf(order.sizes, batch);
  const flights = [];
  for (let place = first; place < end; place++) {
    const [from, to] = [tileAt(pool, order.samples[place]), tileAt(strip, place)];
    if (!from || !to) continue;
    flights.push({
      from: /** @type {[number, number]} */ ([from.left, from.row * pool.rowHeight]),
      to: /** @type {[number, number]} */ ([to.left, to.row * strip.rowHeight + below]),
    });
  }
  return flights;
}

/**
 * Where a tile is: the first of a batch leads, and each slows down as it arrives.
 *
 * @param {Flight} flight
 * @param {number} share of the whole time, 0 to 1
 * @param {number} rank of the tile in its batch, 0 to 1
 * @returns {[number, number]}
 */
export function placeInFlight({ from, to }, share, rank) {
  const own = Math.min(1, Math.max(0, (share - rank * LAG) / (1 - LAG)));
  const eased = 1 - (1 - own) ** 3;
  return [from[0] + (to[0] - from[0]) * eased, from[1] + (to[1] - from[1]) * eased];
}
