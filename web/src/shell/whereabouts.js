import { remember } from "./memory.js";

/** What follows the path is kept where it is no longer: own data can make it megabytes. */
const LONGEST = 2000;

/**
 * Keeps in the browser which scene the reader has seen, and where they are each time they leave.
 *
 * @param {string} scene
 */
export function keepWhereabouts(scene) {
  remember(`seen.${scene}`, "1");
  const keep = () => {
    const rest = location.search + location.hash;
    remember("place", `${scene}\n${rest.length > LONGEST ? "" : rest}`);
  };
  keep();
  addEventListener("pagehide", keep);
}
