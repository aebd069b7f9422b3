const sheet = new CSSStyleSheet();

document.adoptedStyleSheets.push(sheet);

/**
 * Hides the parts of a scene that would answer a question before its reader has made a guess; their places
 * stay as they are.
 *
 * @param {string | null} parts a selector of them; null shows all again
 */
export function keepBack(parts) {
  sheet.replaceSync(parts === null ? "" : `:is(${parts}) { visibility: hidden !important; }`);
}
