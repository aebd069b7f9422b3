/**
 * Whether a fragment is part of a link, or empty, and not merely a place on the page.
 *
 * @param {string} hash
 */
export const isLink = (hash) => hash === "" || hash.startsWith("#%7B") || hash.startsWith("#{");

/** What WordPress appends to the address of a frame, so as to know it again. */
const SECRET = /#\?secret=\w*$/;

/** @param {string} hash as a page around a frame may have it */
export const withoutSecret = (hash) => hash.replace(SECRET, "");

/**
 * Commas and colons need no escape in a query, and read better without.
 *
 * @param {URLSearchParams} query
 */
export const readable = (query) => String(query).replaceAll("%2C", ",").replaceAll("%3A", ":");
