/** Values that one block of a level sums up; 8 keeps a level's blocks at 2/7 of the values. */
const FAN = 8;

/**
 * @typedef {object} Values
 * @property {number} length
 * @property {(index: number) => number} at
 */

/**
 * @typedef {object} Extremes
 * @property {Float64Array} min the smallest value of each bucket, NaN for an empty bucket
 * @property {Float64Array} max the largest value of each bucket, NaN for an empty bucket
 */

/** The smallest and largest values of complete blocks of one size. */
class Level {
  /** @param {number} span values in one block */
  constructor(span) {
    this.span = span;
    this.length = 0;
    /** @type {Float64Array} */
    this.min = new Float64Array(64);
    /** @type {Float64Array} */
    this.max = new Float64Array(64);
  }

  /**
   * @param {number} min
   * @param {number} max
   */
  push(min, max) {
    if (this.length === this.min.length) {
      this.min = grown(this.min);
      this.max = grown(this.max);
    }
    this.min[this.length] = min;
    this.max[this.length] = max;
    this.length += 1;
  }
}

/**
 * The extremes of any stretch of a growing list without a walk over it: above the values stand
 * levels of blocks of 8, 64, 512, … values, each with its smallest and largest value. A stretch is
 * put together from the largest blocks that fit, so a million values cost what a thousand do.
 */
export class Pyramid {
  /** @type {Values} */
  #values;
  /** @type {Level[]} */
  #levels = [];

  /** @param {Values} values a list that only ever grows; read when a range is asked for */
  constructor(values) {
    this.#values = values;
  }

  /**
   * The extremes of the steps from <= i < to, cut into buckets of equal width. The work is that of
   * the buckets and of the values that arrived since the last call, not of the values they cover.
   * @param {number} from
   * @param {number} to
   * @param {number} buckets
   * @returns {Extremes}
   */
  range(from, to, buckets) {
    if (!(to > from) || !(buckets >= 1)) {
      throw new RangeError(`Nothing to cut: from ${from} to ${to} into ${buckets} buckets.`);
    }
    this.#grow();
    const min = new Float64Array(buckets);
    const max = new Float64Array(buckets);
    const width = (to - from) / buckets;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const start = Math.ceil(from + bucket * width);
      const end = bucket === buckets - 1 ? to : Math.ceil(from + (bucket + 1) * width);
      [min[bucket], max[bucket]] = this.#extremes(start, Math.min(end, this.#values.length));
    }
    return { min, max };
  }

  /**
   * @param {number} start
   * @param {number} end
   * @returns {[number, number]}
   */
  #extremes(start, end) {
    let low = Infinity;
    let high = -Infinity;
    let index = Math.max(0, start);
    while (index < end) {
      const level = this.#largestBlockAt(index, end);
      if (level === null) {
        const value = this.#values.at(index);
        if (value < low) low = value;
        if (value > high) high = value;
        index += 1;
      } else {
        const block = index / level.span;
        if (level.min[block] < low) low = level.min[block];
        if (level.max[block] > high) high = level.max[block];
        index += level.span;
      }
    }
    return low <= high ? [low, high] : [NaN, NaN];
  }

  /**
   * @param {number} index
   * @param {number} end
   * @returns {Level | null} the highest level with a block that starts at index and ends in time
   */
  #largestBlockAt(index, end) {
    let found = null;
    for (const level of this.#levels) {
      if (index % level.span !== 0 || index + level.span > end) break;
      if (index / level.span >= level.length) break;
      found = level;
    }
    return found;
  }

  #grow() {
    const values = this.#values;
    this.#growLevel(0, values.length, (index) => [values.at(index), values.at(index)]);
    for (let above = 1; above <= this.#levels.length; above++) {
      const below = this.#levels[above - 1];
      if (below.length < FAN) break;
      this.#growLevel(above, below.length, (block) => [below.min[block], below.max[block]]);
    }
  }

  /**
   * @param {number} above the level to fill
   * @param {number} available entries of the level below it
   * @param {(entry: number) => [number, number]} extremesOf
   */
  #growLevel(above, available, extremesOf) {
    const blocks = Math.floor(available / FAN);
    if (above === this.#levels.length) {
      if (blocks === 0) return;
      this.#levels.push(new Level(FAN ** (above + 1)));
    }
    const level = this.#levels[above];
    while (level.length < blocks) {
      let [low, high] = [Infinity, -Infinity];
      for (let entry = level.length * FAN; entry < (level.length + 1) * FAN; entry++) {
        const [min, max] = extremesOf(entry);
        if (min < low) low = min;
        if (max > high) high = max;
      }
      level.push(low, high);
    }
  }
}

/**
 * @param {Float64Array} array
 * @returns {Float64Array} twice as long, with the same beginning
 */
function grown(array) {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
