/** What WordPress appends to the address of a frame, so as to know it again. */
const SECRET = /#\?secret=\w*$/;

/**
 * What a fragment adds to a link.
 *
 * @param {string} hash as a page around a frame may have it
 */
export const linkPart = (hash) => hash.replace(SECRET, "");

/**
 * What is told where nothing takes a fragment.
 *
 * @param {string} hash
 */
export const leftOver = (hash) => (linkPart(hash) === "" ? [] : ["#"]);

/**
 * Commas and colons need no escape in a query, and read better without.
 *
 * @param {URLSearchParams} query
 */
export const readable = (query) => String(query).replaceAll("%2C", ",").replaceAll("%3A", ":");
