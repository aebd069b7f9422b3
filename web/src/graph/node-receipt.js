import { putBeside } from "../controls/beside.js";
import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { subscribe } from "../i18n/translate.js";
import { receiptParts } from "./receipt-parts.js";
import { titleOf } from "./node-words.js";

/**
 * @typedef {import("../backprop/kind.js").State} State
 * @typedef {import("../backprop/kind.js").Run} Run
 */

/**
 * The popover of a node: its formula with the numbers filled in, what it sends back to each operand, and
 * what it has been sent. One at a time; Escape closes it and gives the focus back.
 *
 * @param {HTMLElement} host
 */
export function createNodeReceipt(host) {
  const card = element("div", {
    class: "receipt node-receipt",
    role: "dialog",
    tabindex: -1,
    popover: "auto",
  });
  host.append(card);

  /** @type {{ id: number, anchor: SVGElement, run: Run } | null} */
  let opened = null;
  card.addEventListener("beforetoggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
    opened?.anchor.setAttribute("aria-expanded", "false");
    if (card.contains(document.activeElement)) opened?.anchor.focus({ preventScroll: true });
    opened = null;
  });
  subscribe(() => {
    if (opened) draw();
  });

  function draw() {
    if (!opened) return;
    const { id, run, anchor } = opened;
    const { scenery } = run;
    if (!scenery) return;
    const title = titleOf(scenery.names, scenery.graph.nodes[id]);
    card.setAttribute("aria-label", title);
    const heading = element(
      "p",
      { class: "receipt-title" },
      element("span", {}, title),
      element(
        "span",
        { class: "receipt-step" },
        t("graph.receipt.step", {
          iteration: run.snapshot?.iteration ?? 1,
          at: run.snapshot?.at ?? 0,
        }),
      ),
    );
    card.replaceChildren(heading, ...receiptParts(run, id));
    for (const line of card.querySelectorAll(".receipt-line")) {
      if (line.scrollWidth > line.clientWidth) line.setAttribute("tabindex", "0");
    }
    putBeside(card, anchor);
  }

  return {
    /**
     * Opens the receipt of a node at the step shown; it keeps the numbers of that step.
     *
     * @param {number} id
     * @param {SVGElement} anchor
     * @param {State} state
     */
    open(id, anchor, state) {
      const run = state.runs[state.active];
      if (!run?.scenery || !run.snapshot) return;
      if (card.matches(":popover-open")) card.hidePopover();
      opened = { id, anchor, run };
      card.showPopover();
      anchor.setAttribute("aria-expanded", "true");
      draw();
      card.focus({ preventScroll: true });
    },
  };
}
