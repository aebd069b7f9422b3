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

/**
 * Whether the page that was here played, and this one is to go on with that; null where it begins by itself.
 * Told once: who loads it again begins by the address.
 *
 * @returns {boolean | null}
 */
export function takePlaying() {
  const isPlaying = history.state?.isPlaying ?? null;
  if (isPlaying !== null) history.replaceState(null, "");
  return isPlaying;
}
