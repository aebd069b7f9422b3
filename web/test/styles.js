/**
 * Gives the page of a test what a scene is drawn with.
 *
 * @param {...string} names of files of `src/styles`, in their order
 */
export async function loadStyles(...names) {
  const sheets = names.map((name) => new URL(`../src/styles/${name}.css`, import.meta.url));
  await Promise.all(sheets.map(loadSheet));
}

/**
 * @param {URL} address
 * @returns {Promise<void>}
 */
function loadSheet(address) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address.href;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`No styles at ${address.href}.`)));
    document.body.append(link);
  });
}
