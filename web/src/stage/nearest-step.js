/** A pointer this many pixels from a step still means it. */
const REACH = 14;

/**
 * The step of a path that a pointer means: the drawn one that lies nearest to it, the newer of two
 * at one place; null where none lies within reach.
 *
 * @param {import("./thinned-path.js").ThinnedPath} path
 * @param {(x: number, y: number) => readonly [number, number]} toPixel
 * @param {readonly [number, number]} pointer
 * @returns {number | null}
 */
export function nearestStep({ from, to, xs, ys }, toPixel, [pointerX, pointerY]) {
  let nearest = null;
  let least = REACH;
  for (let i = 0; i < to.length; i++) {
    for (const step of [from[i], to[i]]) {
      const [x, y] = toPixel(xs.at(step), ys.at(step));
      const distance = Math.hypot(x - pointerX, y - pointerY);
      if (distance > least) continue;
      least = distance;
      nearest = step;
    }
  }
  return nearest;
}
