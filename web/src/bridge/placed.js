import { readable } from "../address/link-text.js";
import { ARRANGING } from "../embed/arranging.js";

/**
 * What is shown, without how the page is arranged.
 *
 * @param {URL} link
 */
export function placed({ search, hash }) {
  const query = new URLSearchParams(search);
  for (const name of ARRANGING) query.delete(name);
  return `?${readable(query)}${hash}`;
}
