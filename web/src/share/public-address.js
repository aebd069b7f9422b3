/**
 * Where the playground is found from elsewhere: the address that its operator has told, else the one in
 * the address bar.
 *
 * @param {Document} [page]
 * @returns {string} absolute, with a slash at its end
 */
export function publicBase(page = document) {
  /** @type {HTMLMetaElement | null} */
  const told = page.querySelector('meta[name="public-url"]');
  return told?.content || new URL("./", page.baseURI).href;
}

/**
 * A link to a page at its address for everybody.
 *
 * @param {string} link at the address in the address bar
 * @param {string} name of the page
 * @param {string} base
 */
export function publicLink(link, name, base) {
  const { search, hash } = new URL(link);
  return `${base}${name}${search}${hash}`;
}

/**
 * Whether an address leads to this computer alone.
 *
 * @param {string} address absolute
 */
export function isOfThisComputer(address) {
  const { hostname } = new URL(address);
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
