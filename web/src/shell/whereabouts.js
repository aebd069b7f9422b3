import { remember } from "./memory.js";

/** What follows the path is kept up to so many characters: own data can make it megabytes. */
const LONGEST = 2000;

/**
 * Keeps in the browser which scene the reader has seen, and where they are each time they leave.
 *
 * @param {string} scene
 */
export function keepWhereabouts(scene) {
  remember(`seen.${scene}`, "1");
  const keep = () => {
    const { search, hash } = location;
    const rest = (search + hash).length > LONGEST ? search.slice(0, LONGEST) : search + hash;
    remember("place", `${scene}\n${rest}`);
  };
  keep();
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
}
