import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { topRow } from "../table/rows.js";
import { entryAt } from "./moment.js";
import { phaseName, stepWords } from "./step-words.js";

/**
 * @typedef {import("../backprop/kind.js").State} State
 * @typedef {import("../backprop/kind.js").Run} Run
 */

/** As many steps as are written out at once; the one shown is always among them. */
const ROWS = 40;

/**
 * All steps of the iteration in words: the same as the picture shows. The current one is lit; a click or
 * an arrow goes to another.
 *
 * @param {HTMLElement} host
 * @param {{ onSeek: (step: number) => void, onForward: (steps: number) => void }} callbacks
 */
export function createStepList(host, { onSeek, onForward }) {
  const wording = createWording();
  const list = element("ol", { class: "step-list" });
  wording.attribute(list, "aria-label", "graph.steps");
  host.append(list);

  /** @type {{ root: HTMLElement, button: HTMLButtonElement, phase: HTMLElement, words: HTMLElement }[]} */
  const rows = [];
  let top = 0;
  /** @type {Run | null} */
  let run = null;
  /** @type {import("../protocol/backprop-frames.js").BackpropSnapshot | null} */
  let shown = null;
  /** @type {import("../backprop/kind.js").Scenery | null} */
  let scenery = null;
  wording.also(() => draw());

  list.addEventListener("click", ({ target }) => {
    const index = rows.findIndex(({ root }) => target instanceof Node && root.contains(target));
    if (index >= 0) go(top + index);
  });
  list.addEventListener("keydown", (event) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!way || !run?.snapshot || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(run.snapshot.at + way);
  });

  /** @param {number} at an entry of the iteration that is shown */
  function go(at) {
    if (!run?.snapshot || !scenery || at < 0 || at > scenery.graph.plan.length) return;
    const way = at - run.snapshot.at;
    if (way < 0) onSeek(run.step + way);
    else if (way > 0) onForward(way);
  }

  /** @param {number} count */
  function grow(count) {
    while (rows.length < count) {
      const phase = element("span", { class: "step-phase" });
      const words = element("span", { class: "step-words" });
      const button = element("button", { type: "button", class: "step-entry" }, phase, " ", words);
      const root = element("li", {}, button);
      rows.push({ root, button, phase, words });
      list.append(root);
    }
    for (const { root } of rows.splice(count)) root.remove();
  }

  function draw() {
    if (!scenery || !shown) return;
    const { graph, names } = scenery;
    const length = graph.plan.length + 1;
    grow(Math.min(ROWS, length));
    top = topRow(top, shown.at, length - 1, rows.length);
    const held = list.contains(document.activeElement);
    rows.forEach(({ button, phase, words }, index) => {
      const at = top + index;
      const { phase: phaseOf } = entryAt(graph, at);
      const isCurrent = at === shown?.at;
      setText(phase, phaseName(phaseOf));
      setText(words, stepWords(graph, names, at, shown));
      button.dataset.phase = phaseOf;
      button.classList.toggle("step-done", at <= (shown?.at ?? 0));
      button.tabIndex = isCurrent ? 0 : -1;
      if (isCurrent) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
      if (isCurrent && held) button.focus({ preventScroll: true });
    });
    list.start = top;
  }

  return {
    /** @param {State} state */
    update(state) {
      const next = state.runs[state.active];
      run = next ?? null;
      if (!next?.scenery || !next.snapshot) return;
      if (next.snapshot === shown && next.scenery === scenery) return;
      if (next.scenery !== scenery) top = 0;
      ({ scenery, snapshot: shown } = next);
      draw();
    },
  };
}
