import { element } from "../../controls/element.js";
import { askServer } from "../../figures/api.js";
import { createLatest } from "../../figures/latest.js";
import { createRefusalNotice } from "../../controls/notice.js";
import { createWording } from "../../i18n/wording.js";
import { createCase } from "../../mistakes/case-view.js";
import { CASES, chapterOf } from "../../mistakes/cases.js";

export { words } from "./words.js";

/** A case asks for its numbers a little before it comes into view. */
const AHEAD = "300px 0px";

/**
 * Mistakes worth seeing: every one under its chapter with an address of its own, the wrong version beside
 * the right one.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const wording = createWording();
  const cases = CASES.map((example) => ({ example, view: createCase(example) }));
  const chapters = [...new Set(CASES.map(chapterOf))].map((chapter) => {
    const own = cases.filter(({ example }) => chapterOf(example) === chapter);
    const heading = wording.text(element("h3", {}), `chapter.${chapter}`);
    const items = own.map(({ example: { id } }) => {
      const link = element("a", { href: `#${id}` });
      return element("li", {}, wording.text(link, `mistakes.title.${id}`));
    });
    const name = element("span", { class: "mistakes-chapter-name", id: `index-${chapter}` });
    return {
      entry: element(
        "li",
        {},
        wording.text(name, `chapter.${chapter}`),
        element("ul", { "aria-labelledby": name.id }, ...items),
      ),
      section: element("div", { class: "mistakes-chapter" }, heading, ...own.map(rootOf)),
    };
  });
  const fault = element("div", { class: "fault", hidden: true });
  const notice = createRefusalNotice(fault);

  host.append(
    element(
      "main",
      { id: "text", class: "page mistakes" },
      wording.text(element("h2", { class: "page-title" }), "mistakes.heading"),
      wording.text(element("p", { class: "page-lead" }), "mistakes.intro"),
      wording.attribute(
        element(
          "nav",
          { class: "mistakes-index" },
          element("ul", {}, ...chapters.map(({ entry }) => entry)),
        ),
        "aria-label",
        "mistakes.index",
      ),
      fault,
      ...chapters.map(({ section }) => section),
    ),
  );

  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        cases.find(({ view }) => view.root === target)?.view.want();
      }
    },
    { rootMargin: AHEAD },
  );
  for (const { view } of cases) seen.observe(view.root);

  createLatest({
    ask: (wanted, signal) => askServer("mistakes", wanted, signal),
    onAnswer(_, { mistakes }) {
      for (const { id, inputs } of mistakes) {
        cases.find(({ view }) => view.id === id)?.view.take(inputs);
      }
      goToCase();
    },
    onRefused: (_, refusal) => notice.update({ notice: refusal }),
    onLost() {},
  }).want({});

  addEventListener("hashchange", goToCase);

  /** The cases have their height later than the page: a browser has looked for the address in vain. */
  function goToCase() {
    const meant = cases.find(({ view }) => `#${view.id}` === location.hash)?.view;
    for (const { view } of cases) view.root.classList.toggle("mistake-meant", view === meant);
    if (!meant) return;
    meant.root.scrollIntoView();
    meant.title.focus({ preventScroll: true });
  }

  return {};
}

/** @param {{ view: { root: HTMLElement } }} one */
const rootOf = ({ view }) => view.root;
