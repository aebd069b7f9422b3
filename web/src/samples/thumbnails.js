/** @typedef {{ x: number, y: number, mark: number }} Dot at most 1 from the middle; mark 0, 1, … */

const TURN = 2 * Math.PI;

/**
 * A few dots that show what a set looks like; not its samples.
 *
 * @type {Record<string, () => Dot[]>}
 */
const PICTURES = {
  circle: () => [
    ...row(6, (s) => polar(0.36, s, 0)),
    { x: 0, y: 0, mark: 0 },
    ...row(14, (s) => polar(0.88, s, 1)),
  ],
  xor: () => grid(6, (x, y) => (x * y < 0 ? 1 : 0)).filter(({ x, y }) => x && y),
  gauss: () => [...blob(-0.45, -0.45, 0), ...blob(0.45, 0.45, 1)],
  spiral: () => arms(2, 1.25, 12),
  moons: () => [
    ...row(9, (s) => ({ x: Math.cos((s * TURN) / 2) * 0.6 - 0.28, y: moon(s), mark: 0 })),
    ...row(9, (s) => ({ x: 0.28 - Math.cos((s * TURN) / 2) * 0.6, y: -moon(s), mark: 1 })),
  ],
  threeSpirals: () => arms(3, 0.75, 8),
  blobs: () => [-0.5, 0.5].flatMap((y, i) => [-0.5, 0.5].flatMap((x, j) => four(x, y, 2 * i + j))),
  plane: () => grid(6, (x, y) => (x + y > 0 ? 1 : 0)),
  multiGauss: () =>
    [-0.66, 0, 0.66].flatMap((x, i) => [...four(x, 0.45, (i + 1) % 2), ...four(x, -0.45, i % 2)]),
  wave: () =>
    row(22, (s) => ({ x: 2 * s - 1, y: 0.8 * Math.sin(1.5 * Math.PI * (2 * s - 1)), mark: 1 })),
  iris: () => [...blob(-0.65, -0.6, 0), ...blob(0.1, 0.1, 1), ...blob(0.6, 0.6, 2)],
  digits: () => [...STROKES].flatMap((cell, i) => (cell === "#" ? [pixel(i)] : [])),
  own: () => [...blob(-0.4, 0.3, 0), ...blob(0.4, -0.3, 1)],
};

/** A two, 7 by 7. */
const STROKES = ["..###..", ".#...#.", ".....#.", "....#..", "..##...", ".#.....", ".#####."].join(
  "",
);

/** @param {string} set */
export const thumbnail = (set) => PICTURES[set]?.() ?? [];

/**
 * @param {number} count
 * @param {(share: number) => Dot} dot
 */
function row(count, dot) {
  return Array.from({ length: count }, (_, i) => dot((i + 0.5) / count));
}

/**
 * @param {number} radius
 * @param {number} share of a turn
 * @param {number} mark
 */
function polar(radius, share, mark) {
  return { x: radius * Math.sin(share * TURN), y: radius * Math.cos(share * TURN), mark };
}

/** @param {number} share */
const moon = (share) => 0.75 * Math.sin((share * TURN) / 2) - 0.25;

/**
 * @param {number} count
 * @param {number} turns
 * @param {number} dots of an arm
 */
function arms(count, turns, dots) {
  return Array.from({ length: count }, (_, mark) =>
    row(dots, (s) => polar(0.12 + 0.85 * s, turns * s + mark / count, mark)),
  ).flat();
}

/**
 * @param {number} side
 * @param {(x: number, y: number) => number} mark
 */
function grid(side, mark) {
  return row(side, (s) => ({ x: 2 * s - 1, y: 0, mark: 0 })).flatMap(({ x }) =>
    row(side, (s) => ({ x, y: 2 * s - 1, mark: mark(x, 2 * s - 1) })),
  );
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} mark
 */
function blob(x, y, mark) {
  return [{ x, y, mark }, ...row(6, (s) => move(polar(0.27, s, mark), x, y))];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} mark
 */
const four = (x, y, mark) => row(4, (s) => move(polar(0.15, s, mark), x, y));

/**
 * @param {Dot} dot
 * @param {number} x
 * @param {number} y
 */
const move = (dot, x, y) => ({ ...dot, x: dot.x + x, y: dot.y + y });

/** @param {number} place in the rows of the strokes */
const pixel = (place) => ({
  x: ((place % 7) - 3) / 3.4,
  y: (3 - Math.floor(place / 7)) / 3.4,
  mark: 1,
});
