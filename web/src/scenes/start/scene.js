export { words } from "./words.js";
/** @param {HTMLElement} host */
export function createScene(host) {
  host.append("");
  return {};
}
