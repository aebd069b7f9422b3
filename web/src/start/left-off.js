import { recall } from "../shell/memory.js";
import { SCENES, isScene } from "../shell/scenes.js";

/**
 * Which scenes a reader has seen, and where they left off, as `keepWhereabouts` has kept it.
 *
 * @typedef {object} LeftOff
 * @property {string | null} scene the last one
 * @property {string} rest of its address: what follows the path
 * @property {string[]} seen
 */

/** @returns {LeftOff} */
export function leftOff() {
  const [scene, ...rest] = (recall("place") ?? "").split("\n");
  const seen = SCENES.map(({ name }) => name).filter((name) => recall(`seen.${name}`) !== null);
  return { scene: isScene(scene) ? scene : null, rest: safe(rest.join("\n")), seen };
}

/**
 * What was kept may have been changed by others of this origin: it has to be a query or a fragment.
 *
 * @param {string} rest
 */
const safe = (rest) => (/^([?#].*)?$/.test(rest) ? rest : "");
