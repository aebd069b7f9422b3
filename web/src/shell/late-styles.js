import { element } from "../controls/element.js";

/** @type {Map<string, Promise<void>>} */
const fetched = new Map();

/**
 * Fetches styles that no page waits for, such as those of a dialog; each once. Without them a dialog is
 * plain, and still works.
 *
 * @param {...string} names of the files
 */
export async function fetchStyles(...names) {
  await Promise.all(
    names.map((name) => {
      const styles = fetched.get(name) ?? fetchSheet(name);
      fetched.set(name, styles);
      return styles;
    }),
  );
}

/**
 * @param {string} name
 * @returns {Promise<void>}
 */
function fetchSheet(name) {
  const link = element("link", { rel: "stylesheet", href: `./styles/${name}.css` });
  const settled = new Promise((resolve) => {
    link.onload = link.onerror = () => resolve(undefined);
  });
  document.head.append(link);
  return /** @type {Promise<void>} */ (settled);
}
