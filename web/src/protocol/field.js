/**
 * The terrain of an objective, as sent once when a run has started.
 *
 * @typedef {object} WireTerrain
 * @property {number} columns
 * @property {number} rows
 * @property {number} low
 * @property {number} high
 * @property {number} scale
 * @property {number[]} levels
 * @property {string} elevation base64 of little-endian uint16
 * @property {string} [defined] base64 of a bit for each grid point, the lowest of a byte first: 1 where f
 *   has a finite value; left out where it has one everywhere
 *
 * @typedef {{ x: number[], f: (number | null)[] }} WireCurve
 * @typedef {WireTerrain | WireCurve} WireField
 *
 * @typedef {object} Terrain
 * @property {number} columns
 * @property {number} rows
 * @property {number} low
 * @property {number} high
 * @property {number[]} levels
 * @property {Float64Array} values f at each grid point, rows from the smallest x1 up
 * @property {Uint8Array | null} defined 1 where f has a finite value, else 0; null where it has one
 *   everywhere
 * @property {Float32Array} elevation 0 (low) to 1 (high) at each grid point, on the engine's scale
 *
 * @typedef {Terrain | WireCurve} Field
 */

const FULL = 65535;

/**
 * Undoes the engine's scale: t = log1p((f - low) / scale) / log1p((high - low) / scale).
 *
 * @param {WireField} wire
 * @returns {Field}
 */
export function decodeField(wire) {
  if (!("elevation" in wire)) return wire;
  const bytes = bytesOf(wire.elevation);
  const view = new DataView(bytes.buffer);
  const size = wire.columns * wire.rows;
  if (bytes.length !== 2 * size) {
    throw new Error(`A field of ${wire.columns} by ${wire.rows} came with ${bytes.length} bytes.`);
  }
  const values = new Float64Array(size);
  const elevation = new Float32Array(size);
  const span = Math.log1p((wire.high - wire.low) / wire.scale);
  for (let index = 0; index < size; index++) {
    const t = view.getUint16(2 * index, true) / FULL;
    elevation[index] = t;
    values[index] = wire.low + wire.scale * Math.expm1(t * span);
  }
  const { columns, rows, low, high, levels } = wire;
  const defined = wire.defined === undefined ? null : bitsOf(bytesOf(wire.defined), size);
  return { columns, rows, low, high, levels, values, elevation, defined };
}

/** @param {string} base64 */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * @param {Uint8Array} bytes
 * @param {number} size
 */
const bitsOf = (bytes, size) =>
  Uint8Array.from({ length: size }, (_, index) => (bytes[index >> 3] >> (index & 7)) & 1);
