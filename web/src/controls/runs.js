import { createWording } from "../i18n/wording.js";
import { nameOf, t } from "../i18n/translate.js";
import { element, setText, svgElement } from "./element.js";
import { icon } from "./icons.js";
import { dashPattern } from "../stage/line-style.js";

/** @typedef {import("../state/state.js").State} State */

/**
 * @typedef {object} RunsCallbacks
 * @property {(id: string) => void} onActivate
 * @property {(id: string) => void} onRemove
 * @property {() => void} onFork
 * @property {() => void} onCompare
 *
 * @typedef {object} RunsWording
 * @property {(runs: any[]) => string[]} differences what tells each run from the others
 * @property {string} compareTitle key of what is compared
 */

/**
 * The runs side by side: name, line and what differs; and the two ways to more of them.
 *
 * @param {HTMLElement} host
 * @param {RunsCallbacks} callbacks
 * @param {RunsWording} words
 */
export function createRuns(host, callbacks, { differences, compareTitle }) {
  const wording = createWording();
  const list = element("ul", { class: "run-chips" });
  wording.attribute(list, "aria-label", "runs.label");
  const fork = action("fork", "runs.fork", "runs.forkTitle", () => callbacks.onFork());
  const compare = action("compare", "runs.compare", compareTitle, () => callbacks.onCompare());
  host.classList.add("runs");
  host.append(list, element("div", { class: "run-actions" }, fork, compare));

  /** @type {ReturnType<typeof createChip>[]} */
  const chips = [];
  let shown = "";
  /** @type {State | null} */
  let last = null;
  wording.also(() => {
    shown = "";
    if (last) draw(last);
  });

  /**
   * @param {import("./icons.js").IconName} name
   * @param {string} label
   * @param {string} title
   * @param {() => void} act
   */
  function action(name, label, title, act) {
    const text = wording.text(element("span", { class: "run-action-word" }), label);
    const button = element(
      "button",
      { type: "button", class: "button-icon run-action" },
      icon(name),
      text,
    );
    wording.attribute(button, "title", title);
    button.addEventListener("click", act);
    return button;
  }

  /** @param {State} state */
  function draw(state) {
    const words = differences(state.runs);
    const key = JSON.stringify([state.active, state.runs.map((run) => [run.id, run.name]), words]);
    if (key === shown) return;
    shown = key;
    const held = list.contains(document.activeElement);
    while (chips.length < state.runs.length) {
      const chip = createChip(callbacks);
      chips.push(chip);
      list.append(chip.root);
    }
    for (const chip of chips.splice(state.runs.length)) chip.root.remove();
    chips.forEach((chip, index) =>
      chip.show(state.runs[index], words[index], index === state.active, state.runs.length > 1),
    );
    const focused = document.activeElement;
    if (held && (!list.contains(focused) || focused?.matches("[hidden]"))) {
      chips[state.active]?.choose.focus();
    }
  }

  return {
    /** @param {State} state */
    update(state) {
      const same =
        last?.active === state.active &&
        last.runs.length === state.runs.length &&
        last.runs.every((run, index) => {
          const next = state.runs[index];
          return run.id === next.id && run.settings === next.settings && run.kept === next.kept;
        });
      last = state;
      if (!same) draw(state);
    },
  };
}

/** @param {Pick<RunsCallbacks, "onActivate" | "onRemove">} callbacks */
function createChip({ onActivate, onRemove }) {
  const stroke = svgElement("line", { x1: 1, y1: 4, x2: 23, y2: 4 });
  const sample = svgElement(
    "svg",
    { class: "run-line", viewBox: "0 0 24 8", "aria-hidden": "true" },
    stroke,
  );
  const name = element("span", { class: "run-name" });
  const what = element("span", { class: "run-what" });
  const more = element("span", { class: "visually-hidden" });
  const choose = element(
    "button",
    { type: "button", class: "run-choose" },
    sample,
    name,
    " ",
    what,
    " ",
    more,
  );
  const remove = element("button", { type: "button", class: "run-remove" }, icon("close"));
  const root = element("li", { class: "run-chip" }, choose, remove);
  let id = "";
  choose.addEventListener("click", () => onActivate(id));
  // The second click of a double-click is for the run that has gone, not for the one in its place.
  remove.addEventListener("click", ({ detail }) => {
    if (detail < 2) onRemove(id);
  });

  return {
    root,
    choose,
    /**
     * @param {import("../state/state.js").Run} run
     * @param {string} words what differs
     * @param {boolean} active
     * @param {boolean} removable
     */
    show(run, words, active, removable) {
      id = run.id;
      stroke.setAttribute("stroke-dasharray", dashPattern(run.style).join(" ") || "none");
      setText(name, run.name);
      setText(what, words);
      choose.title = words;
      const line = nameOf("style", run.style);
      setText(more, t(active ? "runs.active" : "runs.activate", { line }));
      choose.setAttribute("aria-pressed", String(active));
      root.classList.toggle("run-active", active);
      remove.hidden = !removable;
      remove.setAttribute("aria-label", t("runs.remove", { name: run.name }));
    },
  };
}
