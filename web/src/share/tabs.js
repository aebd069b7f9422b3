import { element } from "../controls/element.js";

/** Where a key leads from a place among several. @type {Record<string, (at: number, count: number) => number>} */
const KEYS = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Tabs, each with its panel; the arrow keys, Home and End lead from one to the other.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {{ name: string, panel: { root: HTMLElement, show: () => void, leave: () => void } }[]} pages
 */
export function createTabs(wording, pages) {
  const tabs = pages.map(({ name, panel }) => {
    const tab = wording.text(
      element("button", {
        type: "button",
        role: "tab",
        class: "share-tab",
        id: `share-tab-${name}`,
        "aria-controls": `share-panel-${name}`,
      }),
      `share.tab.${name}`,
    );
    panel.root.id = `share-panel-${name}`;
    panel.root.setAttribute("role", "tabpanel");
    panel.root.setAttribute("aria-labelledby", tab.id);
    tab.addEventListener("click", () => choose(tab));
    return tab;
  });
  const list = element("div", { class: "share-tabs", role: "tablist" }, ...tabs);
  list.addEventListener("keydown", (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    if (at < 0 || !Object.hasOwn(KEYS, event.key)) return;
    const next = KEYS[event.key](at, tabs.length);
    event.preventDefault();
    choose(tabs[next]);
    tabs[next].focus();
  });
  let chosen = tabs[0];

  /** @param {HTMLButtonElement} tab */
  function choose(tab) {
    const former = chosen;
    chosen = tab;
    mark();
    if (former !== tab) pages[tabs.indexOf(former)].panel.leave();
    pages[tabs.indexOf(tab)].panel.show();
  }

  function mark() {
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      pages[index].panel.root.hidden = tab !== chosen;
    });
  }

  mark();
  return {
    list,
    /** Shows the chosen page anew. */
    show: () => choose(chosen),
    leave: () => pages[tabs.indexOf(chosen)].panel.leave(),
  };
}
