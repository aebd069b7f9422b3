/**
 * The scene that an address opens: the one its path ends with, else the first.
 *
 * @param {string} address of the page, absolute
 * @returns {"descent" | "training"}
 */
export function sceneAt(address) {
  return /\/training$/.test(new URL(address).pathname) ? "training" : "descent";
}
