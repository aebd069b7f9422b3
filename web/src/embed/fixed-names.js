import { controlsOf, idleWith, lockedBy } from "./controls.js";

export { fixControls } from "./fixing.js";
export { keepWithin } from "./ways-out.js";

/**
 * What an address takes away and fixes in a scene, with what is idle because of that.
 *
 * @param {string} scene
 * @param {{ hide?: string[], lock?: string[] }} names
 */
export function fixedIn(scene, { hide = [], lock = [] }) {
  const controls = controlsOf(scene);
  const taken = hide.map((name) => controls[name]);
  const locked = lockedBy(scene, lock);
  const idle = idleWith(scene, [...taken, ...locked]);
  return { hidden: [...taken, ...idle.hidden], locked: [...locked, ...idle.locked] };
}
