import { element, setText } from "../../controls/element.js";
import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { faultSentence } from "./sentences.js";

/**
 * The first faults of a text, how many there are, and the choice to leave their rows out.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {() => void} options.onLeaveOut the choice has changed
 */
export function createFaultList({ wording, onLeaveOut }) {
  /** @type {import("../csv/own-samples.js").Import | null} */
  let shown = null;
  const heading = element("p", { class: "faults-heading", id: "own-faults" });
  const list = element("ul", { class: "faults" });
  const rest = element("p", { class: "field-note" });
  const box = element("input", { type: "checkbox", class: "checkbox" });
  const words = element("span", {});
  const root = element(
    "div",
    { class: "faults-part", hidden: true },
    heading,
    list,
    rest,
    element("label", { class: "checkbox-label" }, box, words),
  );
  box.addEventListener("change", onLeaveOut);
  wording.also(draw);

  function draw() {
    root.hidden = !shown || shown.faultCount === 0;
    if (!shown || root.hidden) return;
    const { faults, faultCount, faultyRows, soundRows } = shown;
    const parameters = { faults: formatCount(faultCount), rows: formatCount(faultyRows) };
    setText(heading, t(faultCount === 1 ? "samples.oneFault" : "samples.faults", parameters));
    list.replaceChildren(...faults.map((fault) => element("li", {}, faultSentence(fault))));
    const more = faultCount - faults.length;
    rest.hidden = more === 0;
    setText(rest, t("samples.moreFaults", { n: formatCount(more) }));
    setText(
      words,
      t(faultyRows === 1 ? "samples.leaveOutOne" : "samples.leaveOut", {
        rows: formatCount(faultyRows),
        rest: formatCount(soundRows),
      }),
    );
  }

  return {
    root,
    leavesOut: () => box.checked,
    /** @param {import("../csv/own-samples.js").Import} found */
    update(found) {
      if (found.faultyRows !== shown?.faultyRows) box.checked = false;
      shown = found;
      draw();
    },
  };
}
