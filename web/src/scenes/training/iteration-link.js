import { element, setText } from "../../controls/element.js";
import { unhurried } from "../../controls/unhurried.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { layersLink } from "../layers/training-link.js";

/** @typedef {import("./kind.js").State} State */

/**
 * The way from a point of the loss curve into its iteration: to the layers with the numbers that they
 * had there. The address that is left behind leads back to the whole run.
 *
 * @param {() => State} state
 * @param {(step: number) => void} leave keeps the address of a step for the way back
 */
export function createIterationLink(state, leave) {
  const wording = createWording();
  const link = element("a", { class: "button iteration-link", href: "./layers" });
  const fault = element("p", { class: "fault", role: "alert", hidden: true });
  wording.text(fault, "training.insideTooLong");
  const root = element("div", { class: "iteration-inside" }, link, fault);
  let iteration = 0;
  wording.also(say);

  function say() {
    setText(link, t("training.inside", { iteration: formatCount(Math.max(1, iteration)) }));
  }

  /** The link holds the whole training, so it is written only when it is about to be followed. */
  function aim() {
    const { runs, active, pace } = state();
    const run = runs[active];
    const href = run && iteration > 0 ? layersLink(run.spec, iteration, run.newest, pace) : null;
    fault.hidden = href !== null || !run;
    if (href !== null) link.href = href;
    return run && href !== null ? run : null;
  }

  for (const type of ["pointerenter", "pointerdown", "focus"]) link.addEventListener(type, aim);
  link.addEventListener("click", (event) => {
    const run = aim();
    if (run) leave(run.newest);
    else event.preventDefault();
  });

  const follow = unhurried((/** @type {State} */ { runs, active, cursor }) => {
    const next = Math.max(0, cursor);
    root.hidden = !runs[active] || next === 0;
    if (next === iteration) return;
    iteration = next;
    say();
  });

  return { root, update: follow };
}
