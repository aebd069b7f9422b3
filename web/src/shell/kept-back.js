const sheet = new CSSStyleSheet();

document.adoptedStyleSheets.push(sheet);

/** The rules in force: to write them again, even the same, would have the whole page styled anew. */
let held = "";

/**
 * Hides the parts of a scene that would answer a question before its reader has made a guess; their places
 * stay as they are.
 *
 * @param {string | null} parts a selector of them; null shows all again
 * @param {{ parts: string, words: string }} [blanks] those of them that leave room enough to say in it why
 *   it is blank
 */
export function keepBack(parts, blanks) {
  const hiding = parts === null ? "" : `:is(${parts}) { visibility: hidden !important; }`;
  const saying = parts !== null && blanks ? sayingIn(blanks) : "";
  const rules = hiding + saying;
  if (rules === held) return;
  held = rules;
  sheet.replaceSync(rules);
}

/**
 * The words lie over the blank and take no room of it, so nothing moves when they go.
 *
 * @param {{ parts: string, words: string }} blanks
 */
const sayingIn = ({ parts, words }) => `
  :where(${parts}) { position: relative; }
  :is(${parts})::after {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    width: max-content;
    max-width: 100%;
    padding: 2px 8px;
    border-left: 2px solid var(--line-2);
    color: var(--ink-2);
    font: 400 var(--size-caption) / 1.5 var(--font-text, inherit);
    text-align: left;
    white-space: normal;
    visibility: visible;
    content: ${JSON.stringify(words)};
  }`;
