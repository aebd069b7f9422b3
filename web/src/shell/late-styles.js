import { element } from "../controls/element.js";

/**
 * Fetches styles that no page waits for, such as those of a dialog. Without them a dialog is plain, and
 * still works.
 *
 * @param {...string} names of the files
 */
export async function fetchStyles(...names) {
  await Promise.all(names.map((name) => fetchSheet(`./styles/${name}.css`)));
}

/** @param {string} href @returns {Promise<unknown>} */
async function fetchSheet(href) {
  if (document.querySelector(`link[href="${href}"]`)) return null;
  const link = element("link", { rel: "stylesheet", href });
  const settled = new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
  document.head.append(link);
  return settled;
}
