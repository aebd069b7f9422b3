import { recall, remember } from "./memory.js";
import { SCENES, isScene } from "./scenes.js";

/**
 * Which scenes a reader has seen, and where they left off; kept in the browser alone.
 *
 * @typedef {object} Whereabouts
 * @property {string | null} scene the last one
 * @property {string} rest of its address: what follows the path
 * @property {string[]} seen
 */

/** What follows the path is kept up to so many characters: own data can make it megabytes. */
const LONGEST = 2000;

/** @returns {Whereabouts} */
export function whereabouts() {
  const [scene, ...rest] = (recall("place") ?? "").split("\n");
  const seen = (recall("seen") ?? "").split(",").filter(isScene);
  return { scene: isScene(scene) ? scene : null, rest: safe(rest.join("\n")), seen };
}

/**
 * Keeps where the reader is, each time the page is left or hidden.
 *
 * @param {string} page
 */
export function keepWhereabouts(page) {
  if (!isScene(page)) return;
  const { seen } = whereabouts();
  const both = new Set([...seen, page]);
  remember("seen", SCENES.flatMap(({ name }) => (both.has(name) ? [name] : [])).join(","));
  const keep = () => {
    const { search, hash } = location;
    const whole = search + hash;
    remember("place", `${page}\n${whole.length <= LONGEST ? whole : search.slice(0, LONGEST)}`);
  };
  keep();
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
}

/** What was kept may have been changed by others on this origin: it has to stay a query. @param {string} rest */
const safe = (rest) => (/^([?#].*)?$/.test(rest) ? rest : "");
