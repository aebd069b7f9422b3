import { element } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { CHAPTERS, SCENES, addressOfPage } from "./scenes.js";

/** @typedef {ReturnType<typeof import("../i18n/wording.js").createWording>} Wording */

/**
 * The scenes by the chapters of the article, the mistakes and the glossary: one row where there is room
 * for it, else a button that opens them as a list. It is one list of links in both cases.
 *
 * @param {Wording} wording
 * @param {string} current page
 */
export function createSceneMenu(wording, current) {
  const chapters = CHAPTERS.map((chapter) => {
    const id = `chapter-${chapter}`;
    const links = SCENES.filter((scene) => scene.chapter === chapter);
    return element(
      "li",
      { class: "scene-chapter" },
      element(
        "span",
        { class: "chapter-name", id },
        `${chapter} `,
        wording.text(element("span", { class: "chapter-words" }), `chapter.${chapter}`),
      ),
      element(
        "ul",
        { class: "scene-links", "aria-labelledby": id },
        ...links.map(({ name }) => element("li", {}, linkTo(name))),
      ),
    );
  });
  const list = element(
    "ul",
    { class: "scene-list", id: "scene-list" },
    ...chapters,
    element(
      "li",
      { class: "scene-chapter scene-others" },
      element(
        "ul",
        { class: "scene-links" },
        ...["mistakes", "glossary"].map((name) => element("li", {}, linkTo(name))),
      ),
    ),
  );
  const button = element(
    "button",
    {
      type: "button",
      class: "button scenes-button",
      "aria-expanded": "false",
      "aria-controls": list.id,
    },
    wording.text(element("span", {}), current === "start" ? "app.scenes" : `scene.${current}`),
    icon("unfold"),
  );
  const nav = element("nav", { class: "scenes" }, button, list);
  wording.attribute(nav, "aria-label", "app.scenes");

  /** @param {string} name */
  function linkTo(name) {
    const link = element("a", { href: addressOfPage(name), class: "scene-link" });
    if (name === current) link.setAttribute("aria-current", "page");
    return wording.text(link, `scene.${name}`);
  }

  /** @param {boolean} isOpen */
  function show(isOpen) {
    button.setAttribute("aria-expanded", String(isOpen));
    nav.classList.toggle("scenes-open", isOpen);
  }

  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  button.addEventListener("click", () => show(!isOpen()));
  nav.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.stopPropagation();
    show(false);
    button.focus();
  });
  for (const type of ["pointerdown", "focusin"]) {
    document.addEventListener(type, ({ target }) => {
      if (isOpen() && target instanceof Node && !nav.contains(target)) show(false);
    });
  }

  return nav;
}
