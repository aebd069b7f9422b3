/** As many values as one byte tells apart. */
const MOST = 256;

/**
 * Doubles of which many are the same, bit for bit, as a table of the different ones and each one's place
 * in it.
 *
 * @param {Float64Array} values
 * @returns {{ places: Uint8Array, table: Float64Array } | null} null where there are more than 256
 *   different ones, or a -0, which the table would take for 0
 */
export function packed(values) {
  /** @type {Map<number, number>} */
  const known = new Map();
  const places = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    let place = known.get(value);
    if (place === undefined) {
      if (known.size === MOST || Object.is(value, -0)) return null;
      place = known.size;
      known.set(value, place);
    } else if (value === 0 && Object.is(value, -0)) return null;
    places[i] = place;
  }
  return { places, table: Float64Array.from(known.keys()) };
}
