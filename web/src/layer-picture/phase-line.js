import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { momentInWords } from "./operation-words.js";

const PHASES = /** @type {const} */ (["forward", "seed", "backward", "update"]);

/**
 * The phases of an iteration with the one that the run stands in, and what was done last.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 */
export function createPhaseLine(host, wording) {
  const items = PHASES.map((phase) => {
    const word = wording.text(element("span", {}), `layers.phase.${phase}`);
    return element("li", { class: `layer-phase layer-phase-${phase}` }, word);
  });
  const list = element("ol", { class: "layer-phases" }, ...items);
  const place = element("span", { class: "layer-place" });
  const moment = element("p", { class: "layer-moment" });
  host.classList.add("layer-phase-line");
  host.append(element("div", { class: "layer-phase-head" }, place, list), moment);
  /** @type {{ graph: import("../protocol/backprop-frames.js").Graph,
   *   snapshot: import("../protocol/backprop-frames.js").BackpropSnapshot, iterations: number } | null} */
  let shown = null;

  function draw() {
    if (!shown) return;
    const { graph, snapshot, iterations } = shown;
    const phase = snapshot.at > 0 ? snapshot.operation?.phase : undefined;
    PHASES.forEach((each, index) => {
      if (each === phase) items[index].setAttribute("aria-current", "step");
      else items[index].removeAttribute("aria-current");
      items[index].hidden = !graph.plan.some(([planned]) => planned === each);
    });
    const words = {
      iteration: snapshot.iteration,
      iterations,
      at: snapshot.at,
      of: graph.plan.length,
    };
    setText(place, t(iterations > 1 ? "layers.place" : "layers.placeOnce", words));
    setText(moment, momentInWords(graph, snapshot));
  }

  wording.also(draw);

  return {
    /**
     * @param {import("../protocol/backprop-frames.js").Graph} graph
     * @param {import("../protocol/backprop-frames.js").BackpropSnapshot} snapshot
     * @param {number} iterations
     */
    update(graph, snapshot, iterations) {
      shown = { graph, snapshot, iterations };
      draw();
    },
  };
}
