/**
 * The scenes that work, in the order of the article, each at its own address.
 *
 * @typedef {object} SceneEntry
 * @property {string} name also the last part of its address
 * @property {1 | 2 | 3 | 4} chapter of the article
 */

/** @type {SceneEntry[]} */
export const SCENES = [
  { name: "loss", chapter: 1 },
  { name: "derivative", chapter: 2 },
  { name: "gradient", chapter: 2 },
  { name: "network-gradient", chapter: 2 },
  { name: "descent", chapter: 3 },
  { name: "epochs", chapter: 3 },
  { name: "training", chapter: 3 },
  { name: "graph", chapter: 4 },
  { name: "layers", chapter: 4 },
];

/** The chapters that have a scene. */
export const CHAPTERS = [...new Set(SCENES.map(({ chapter }) => chapter))];

/** The pages that are no scene: the first stands at the site's root. */
const OTHERS = ["start", "mistakes", "glossary"];

/** Where a page is found from any other. @param {string} name */
export const addressOfPage = (name) => (name === OTHERS[0] ? "./" : `./${name}`);

/**
 * The page that an address opens: the one its path ends with, else the start page.
 *
 * @param {string} address absolute
 */
export function pageAt(address) {
  const last = new URL(address).pathname.split("/").at(-1) ?? "";
  const isPage = OTHERS.includes(last) || SCENES.some(({ name }) => name === last);
  return isPage ? last : OTHERS[0];
}

/** @param {string} name */
export const isScene = (name) => SCENES.some((scene) => scene.name === name);
