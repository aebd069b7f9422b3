import { element, setText } from "../../controls/element.js";
import { nameOfTerm, otherNameOf, waysFrom } from "../../glossary/term-parts.js";
import { TERMS } from "../../glossary/terms.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";

export { words } from "./words.js";

/**
 * The glossary as a page: every term under its chapter, each with an address of its own, and a field
 * that finds one in either language.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const wording = createWording();
  const field = element("input", { type: "search", class: "number-field", id: "term-filter" });
  const count = element("p", { class: "terms-count", role: "status" });
  const entries = TERMS.map((term) => ({ term, root: element("div", { class: "term-entry" }) }));
  for (const { term, root } of entries) root.id = term.id;
  const chapters = [...new Set(TERMS.map(chapterOf))].map((chapter) => {
    const roots = entries.filter(({ term }) => chapterOf(term) === chapter).map(({ root }) => root);
    const title = wording.text(element("h3", {}), `chapter.${chapter}`);
    return { root: element("section", { class: "terms-chapter" }, title, ...roots), roots };
  });

  host.append(
    element(
      "main",
      { id: "text", class: "page glossary" },
      wording.text(element("h2", { class: "page-title" }), "scene.glossary"),
      wording.text(element("p", { class: "page-lead" }), "glossary.lead"),
      element(
        "div",
        { class: "terms-find" },
        wording.text(element("label", { for: field.id, class: "field-label" }), "glossary.filter"),
        field,
        count,
      ),
      ...chapters.map(({ root }) => root),
    ),
  );
  field.addEventListener("input", filter);
  wording.also(draw);
  addEventListener("hashchange", goToTerm);
  requestAnimationFrame(goToTerm);

  function draw() {
    for (const { term, root } of entries) {
      root.replaceChildren(
        element(
          "h4",
          { class: "term-name" },
          element("a", { href: `#${term.id}` }, nameOfTerm(term)),
          " ",
          otherNameOf(term),
        ),
        element("p", { class: "term-sentence" }, t(`glossary.term.${term.id}`)),
        ...waysFrom(term, (other) => element("a", { href: `#${other.id}` }, nameOfTerm(other))),
      );
    }
    filter();
  }

  function filter() {
    const wanted = field.value.trim().toLowerCase();
    let found = 0;
    for (const { term, root } of entries) {
      const text = `${term.en} ${term.zh} ${t(`glossary.term.${term.id}`)}`.toLowerCase();
      root.hidden = !text.includes(wanted);
      if (!root.hidden) found++;
    }
    for (const { root, roots } of chapters) root.hidden = roots.every(({ hidden }) => hidden);
    setText(count, t("glossary.found", { n: found }));
  }

  /** The terms are there later than the page: a browser has looked for the address in vain by then. */
  function goToTerm() {
    const entry = entries.find(({ term }) => `#${term.id}` === location.hash);
    for (const { root } of entries) root.classList.toggle("term-meant", root === entry?.root);
    if (!entry) return;
    field.value = "";
    filter();
    entry.root.scrollIntoView({ block: "center" });
    entry.root.querySelector("a")?.focus({ preventScroll: true });
  }

  return {};
}

/** @param {import("../../glossary/terms.js").Term} term */
const chapterOf = ({ section }) => section.charAt(0);
