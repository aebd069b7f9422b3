import { element, setText } from "../controls/element.js";
import { fetchWords, t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { fetchStyles } from "../shell/late-styles.js";
import { addressOfPage } from "../shell/scenes.js";
import { nameOfTerm, otherNameOf, waysFrom } from "./term-parts.js";
import { termOf } from "./terms.js";
import { words } from "./words.js";

/** What one term means, over the page it was met on; from it to the others that explain it. */
export async function createTermDialog() {
  await Promise.all([fetchWords(words), fetchStyles("dialog", "glossary")]);
  const wording = createWording();
  const title = element("h2", { id: "term-title", class: "dialog-title", tabindex: -1 });
  const content = element("div", { class: "term-content" });
  const all = wording.text(element("a", { class: "button term-all" }), "glossary.all");
  const close = wording.text(
    element("button", { type: "button", class: "button button-filled" }),
    "glossary.close",
  );
  const dialog = element(
    "dialog",
    { class: "dialog term-dialog", "aria-labelledby": title.id },
    title,
    content,
    element("div", { class: "dialog-actions" }, all, close),
  );
  /** @type {import("./terms.js").Term | null} */
  let shown = null;

  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  wording.also(draw);

  function draw() {
    if (!shown) return;
    title.replaceChildren(nameOfTerm(shown), " ", otherNameOf(shown));
    const sentence = element("p", { class: "term-sentence" });
    setText(sentence, t(`glossary.term.${shown.id}`));
    const section = element("p", { class: "lesson-section" });
    setText(section, t("glossary.section", { section: shown.section }));
    content.replaceChildren(sentence, ...waysFrom(shown, linkTo), section);
    all.setAttribute("href", `${addressOfPage("glossary")}#${shown.id}`);
  }

  /** @param {import("./terms.js").Term} term */
  function linkTo(term) {
    const button = element("button", { type: "button", class: "term" }, nameOfTerm(term));
    button.addEventListener("click", () => {
      shown = term;
      draw();
      title.focus();
    });
    return button;
  }

  return {
    /** @param {string} id */
    open(id) {
      const term = termOf(id);
      if (!term) throw new Error(`The glossary has no term ${id}.`);
      shown = term;
      draw();
      if (!dialog.open) dialog.showModal();
      title.focus();
    },
  };
}
