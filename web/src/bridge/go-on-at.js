import { arrangement } from "../shell/arrangement.js";

/**
 * Makes this page anew at another address. Whether it plays is told to the next page beside the address, which
 * keeps what its author says of that.
 *
 * @param {URL} address
 * @param {boolean | undefined} isPlaying unless that is left to the address
 */
export function goOnAt(address, isPlaying) {
  arrangement.isLeft = true;
  history.replaceState({ isPlaying }, "", address);
  location.reload();
}
