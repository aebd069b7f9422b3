import { BRANCHING, controlsOf, isAllFixed, lockedBesides } from "./controls.js";

// All that is fetched only where something is fixed.
export { fixControls } from "./fixing.js";
export { keepWithin } from "./ways-out.js";

/**
 * What an address takes away and fixes in a scene, with what is idle because of that.
 *
 * @param {string} scene
 * @param {Partial<import("./controls.js").Fixed>} names
 */
export function fixedIn(scene, { hide = [], lock = [] }) {
  const controls = controlsOf(scene);
  const fixed = { hide, lock };
  const locked = new Set([...lock, ...lockedBesides(scene, fixed)]);
  const isIdle = "runs" in controls && isAllFixed(scene, fixed);
  return {
    hidden: [...hide.map((name) => controls[name]), ...(isIdle ? [BRANCHING] : [])],
    locked: [...locked].map((name) => controls[name]),
  };
}
