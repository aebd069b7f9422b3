/** @type {Map<string, Promise<void>>} by the name of the stylesheet */
const fetched = new Map();

/**
 * Fetches the stylesheet of what is opened only now; a second time it is there already. Where it
 * cannot be fetched, what is opened does without.
 *
 * @param {string} name
 * @returns {Promise<void>} done when it applies
 */
export function fetchStyles(name) {
  const known = fetched.get(name) ?? link(name);
  fetched.set(name, known);
  return known;
}

/** @param {string} name */
function link(name) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = `./styles/${name}.css`;
  return /** @type {Promise<void>} */ (
    new Promise((done) => {
      sheet.addEventListener("load", () => done());
      sheet.addEventListener("error", () => {
        fetched.delete(name);
        sheet.remove();
        done();
      });
      document.head.append(sheet);
    })
  );
}
