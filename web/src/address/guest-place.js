import { readable } from "./link-text.js";

/** Where the guest of the text column is, as a part of a query; empty while there is none. */
let place = "";

/** @type {(() => void)[]} */
const followers = [];

/**
 * Puts the place of the guest into the address, beside what the scene names there, or takes it out.
 *
 * @param {string} [kind] of the guest
 * @param {string} [at] such as the number of a stop; none takes it out
 */
export function placeGuest(kind, at) {
  place = kind && at ? `&${readable(new URLSearchParams([[kind, at]]))}` : "";
  for (const follow of followers) follow();
}

/** @param {() => void} follow is called when the guest has moved */
export const followGuest = (follow) => followers.push(follow);

/** @param {string} address a query, perhaps with a fragment */
export const withGuest = (address) => address.replace(/(?=#|$)/, place);
