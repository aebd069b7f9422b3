/**
 * What the module tests are written with: `test("a sentence", () => { … })` and `assert`.
 *
 * A test file is any `*.test.js` below this folder. It runs in the browser, in a page of its own whose
 * body is empty at the start of every test; `mvn verify` reports each test under its sentence.
 */

/** @typedef {{name: string, run: () => unknown}} Test */

/** The tests of the file that this page has loaded, in the order in which they stand there. */
/** @type {Test[]} */
export const tests = [];

/**
 * @param {string} name a sentence that says what holds
 * @param {() => unknown} run throws, or returns a promise that rejects, where it does not hold
 */
export function test(name, run) {
  if (tests.some((other) => other.name === name)) {
    throw new Error(`Two tests are called "${name}".`);
  }
  tests.push({ name, run });
}

/**
 * @param {string | undefined} message
 * @param {string} reason
 * @returns {never}
 */
function fail(message, reason) {
  throw new Error(message === undefined ? reason : `${message}: ${reason}`);
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function show(value) {
  if (typeof value === "string") return JSON.stringify(value);
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Element) return value.outerHTML;
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name}[${Array.from(/** @type {any} */ (value), show).join(", ")}]`;
  }
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (value instanceof Map) return `Map${show([...value])}`;
  if (value instanceof Set) return `Set${show([...value])}`;
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${show(field)}`);
  return `{${fields.join(", ")}}`;
}

/**
 * Whether two values have the same type, the same fields and elements, and `Object.is` leaves
 * (NaN equals NaN; 0 and -0 differ).
 *
 * @param {any} left
 * @param {any} right
 * @returns {boolean}
 */
function same(left, right) {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return false;
  }
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Map || left instanceof Set) return same([...left], [...right]);
  if (left instanceof Node) return left.isEqualNode(right);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}

/**
 * @param {unknown} thrown
 * @param {RegExp | undefined} pattern
 * @param {string | undefined} message
 */
function checkThrown(thrown, pattern, message) {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (pattern !== undefined && !pattern.test(text)) {
    fail(message, `expected an error like ${pattern}, but it was ${show(thrown)}`);
  }
}

export const assert = {
  /**
   * The two are one value (`Object.is`).
   *
   * @param {unknown} actual
   * @param {unknown} expected
   * @param {string} [message]
   */
  equal(actual, expected, message) {
    if (!Object.is(actual, expected)) {
      fail(message, `expected ${show(expected)}, but it was ${show(actual)}`);
    }
  },

  /**
   * The two have equal contents, however deep.
   *
   * @param {unknown} actual
   * @param {unknown} expected
   * @param {string} [message]
   */
  deepEqual(actual, expected, message) {
    if (!same(actual, expected)) {
      fail(message, `expected ${show(expected)}, but it was ${show(actual)}`);
    }
  },

  /**
   * |actual - expected| <= tolerance · max(1, |expected|).
   *
   * @param {number} actual
   * @param {number} expected
   * @param {number} [tolerance]
   * @param {string} [message]
   */
  close(actual, expected, tolerance = 1e-12, message) {
    const distance = Math.abs(actual - expected);
    if (!(distance <= tolerance * Math.max(1, Math.abs(expected)))) {
      fail(message, `expected ${show(expected)} within ${tolerance}, but it was ${show(actual)}`);
    }
  },

  /**
   * @param {unknown} condition
   * @param {string} [message]
   */
  ok(condition, message) {
    if (!condition) fail(message, `expected it to hold, but it was ${show(condition)}`);
  },

  /**
   * @param {string} actual
   * @param {RegExp} pattern
   * @param {string} [message]
   */
  match(actual, pattern, message) {
    if (!pattern.test(actual)) fail(message, `expected ${show(actual)} to match ${pattern}`);
  },

  /**
   * @param {() => unknown} action
   * @param {RegExp} [pattern] what the error's message says
   * @param {string} [message]
   */
  throws(action, pattern, message) {
    try {
      action();
    } catch (thrown) {
      checkThrown(thrown, pattern, message);
      return;
    }
    fail(message, "expected an error, but there was none");
  },

  /**
   * @param {() => Promise<unknown>} action
   * @param {RegExp} [pattern] what the error's message says
   * @param {string} [message]
   */
  async rejects(action, pattern, message) {
    try {
      await action();
    } catch (thrown) {
      checkThrown(thrown, pattern, message);
      return;
    }
    fail(message, "expected a rejection, but there was none");
  },
};
