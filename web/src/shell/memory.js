/** What the browser remembers between visits; a sandboxed frame has no storage and forgets. */

const PREFIX = "gradient-playground.";

/**
 * @param {string} name
 * @returns {string | null} null where nothing is remembered
 */
export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // The choice then holds for this visit only.
  }
}
