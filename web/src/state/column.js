const CHUNK_BITS = 12;
const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;

/**
 * One quantity over all steps of a run: a list of doubles that grows at its end and never moves
 * what it holds, in chunks of 4096 (32 KiB), so that a million steps never mean one big copy.
 */
export class Column {
  /** @type {Float64Array[]} */
  #chunks = [];
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
    return index >= 0 && index < this.#length
      ? this.#chunks[index >> CHUNK_BITS][index & MASK]
      : NaN;
  }

  /** @param {number} value */
  push(value) {
    const place = this.#length & MASK;
    if (place === 0) this.#chunks.push(new Float64Array(CHUNK));
    this.#chunks[this.#length >> CHUNK_BITS][place] = value;
    this.#length += 1;
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
    if ((length & MASK) !== 0) copy.#chunks.push(this.#chunks[full].slice());
    copy.#length = length;
    return copy;
  }
}
