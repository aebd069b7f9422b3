/** Characters of what was entered that are told back. */
const LONGEST = 40;

/**
 * What was entered, to be told back in a sentence; of a long text its beginning.
 *
 * @param {string} text
 */
export const shortened = (text) =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
