import { packed } from "./packed.js";

const CHUNK_BITS = 12;
const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;

/**
 * One quantity over all steps of a run: a list of doubles that grows at its end and never moves
 * what it holds, in chunks of 4096 (32 KiB), so that a million steps never mean one big copy. A full
 * chunk of few different values, such as accuracies of small mini-batches, is kept in an eighth of that.
 */
export class Column {
  /** @type {(Float64Array | Uint8Array)[]} doubles, or places in the table of the chunk */
  #chunks = [];
  /** @type {(Float64Array | null)[]} the different values of each chunk that is packed */
  #tables = [];
  #length = 0;

  /** The number of values held. */
  get length() {
    return this.#length;
  }

  /**
   * The value of one step.
   * @param {number} index 0 <= index < length
   * @returns {number} NaN outside that range
   */
  at(index) {
    if (!(index >= 0 && index < this.#length)) return NaN;
    const chunk = index >> CHUNK_BITS;
    const held = this.#chunks[chunk][index & MASK];
    const table = this.#tables[chunk];
    return table === null ? held : table[held];
  }

  /** @param {number} value */
  push(value) {
    const place = this.#length & MASK;
    if (place === 0) this.#add(new Float64Array(CHUNK), null);
    this.#chunks[this.#chunks.length - 1][place] = value;
    this.#length += 1;
    if (place === MASK) this.#packLast();
  }

  /**
   * A column that starts with the first `length` values of this one and then goes its own way.
   * Full chunks never change again, so both columns use the same ones.
   * @param {number} length
   * @returns {Column}
   */
  prefix(length) {
    const copy = new Column();
    const full = length >> CHUNK_BITS;
    copy.#chunks = this.#chunks.slice(0, full);
    copy.#tables = this.#tables.slice(0, full);
    copy.#length = full * CHUNK;
    for (let index = copy.#length; index < length; index++) copy.push(this.at(index));
    return copy;
  }

  /**
   * @param {Float64Array | Uint8Array} chunk
   * @param {Float64Array | null} table
   */
  #add(chunk, table) {
    this.#chunks.push(chunk);
    this.#tables.push(table);
  }

  #packLast() {
    const found = packed(/** @type {Float64Array} */ (this.#chunks[this.#chunks.length - 1]));
    if (!found) return;
    this.#chunks.pop();
    this.#tables.pop();
    this.#add(found.places, found.table);
  }
}
