import { partsWithRoom } from "./fold.js";

/** Pixels that a part needs with its gap, and its rank: what stays longest has the lowest. */
const PARTS = [
  { at: ".transport > .button-filled", width: 46, rank: 0 },
  { at: ".transport > :has(> .icon-reset)", width: 34, rank: 1 },
  { at: ".transport > :has(> .icon-forward)", width: 34, rank: 2 },
  { at: ".transport > :has(> .icon-back)", width: 34, rank: 3 },
  { at: ".transport > :has(> .icon-epoch)", width: 34, rank: 4 },
  { at: ".learning-rate:not(.batch-size)", width: 280, rank: 6 },
  { at: ".batch-size", width: 240, rank: 9 },
  { at: ".scrub", width: 88, rank: 5 },
  { at: ".pace-select", width: 96, rank: 7 },
  { at: ".settings-button", width: 48, rank: 8 },
  { at: ".slider-field", width: 240, rank: 5 },
  { at: ".field:has(select)", width: 253, rank: 6 },
  { at: ".field", width: 170, rank: 6 },
];

/** Reset, play and step are never folded away. */
const ALWAYS = 2;

/** What a teacher has fixed so that it is seen stays in sight also where the bar has no room for it. */
const HELD = ".learning-rate:not(.batch-size)[data-fixed]";

/** Any other part. */
const OTHER = { width: 150, rank: 10 };

/**
 * The bar of a scene, whose parts go into a fold where it has no room for them.
 *
 * @param {HTMLElement} row of the bar
 * @param {HTMLElement} fold
 * @param {HTMLElement} held a row of its own, for what may not be folded away
 */
export function createFoldingBar(row, fold, held) {
  const groups = [row, ...row.querySelectorAll(".bar-run, .transport")];
  const homes = groups.map((group) => ({ group, children: [...group.children] }));
  const parts = homes
    .flatMap(({ children }) => children)
    .filter((child) => !groups.includes(child))
    .map((child) => ({ child, ...(PARTS.find(({ at }) => child.matches(at)) ?? OTHER) }));
  let stood = "";
  /** @param {Element} child */
  const placeBeside = (child) => (child.matches(HELD) ? held : fold);

  return {
    /**
     * @param {number} room in pixels
     * @param {boolean} isMinimal whether only what is never folded away may stay
     * @returns {boolean} whether anything is in the fold
     */
    fit(room, isMinimal) {
      const fitting = partsWithRoom(room, parts);
      const stays = parts.map(
        ({ rank }, index) => rank <= ALWAYS || (!isMinimal && fitting[index]),
      );
      if (String(stays) !== stood) {
        stood = String(stays);
        for (const { group, children } of homes) group.append(...children);
        parts.forEach(({ child }, index) => {
          if (!stays[index]) placeBeside(child).append(child);
        });
      }
      return parts.some(({ child }, index) => !stays[index] && placeBeside(child) === fold);
    },
  };
}
