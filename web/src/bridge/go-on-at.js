import { arrangement } from "../shell/arrangement.js";

/**
 * Opens another address in place of this page. The history entry, not the address, tells the next page whether
 * to play, so `autoplay` stays what the author wrote. A page whose history cannot be written leaves that to the
 * address.
 *
 * @param {URL} address
 * @param {boolean | undefined} isPlaying unless that is left to the address
 */
export function goOnAt(address, isPlaying) {
  arrangement.isLeft = true;
  try {
    history.replaceState({ isPlaying }, "", address);
    location.reload();
  } catch {
    location.replace(address);
  }
}
