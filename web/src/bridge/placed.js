import { readable } from "../address/link-text.js";

/** What an address says of the page, and not of what is shown in it. */
export const ARRANGING = [
  "lang",
  "theme",
  "controls",
  "autoplay",
  "hide",
  "lock",
  "panels",
  "preset",
  "exercise",
  "lesson",
];

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
