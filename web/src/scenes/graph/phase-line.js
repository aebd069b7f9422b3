import { element, setText } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { nodeWords } from "../../graph/node-words.js";
import { entryAt } from "../../graph/moment.js";
import { phaseName, stepWords } from "../../graph/step-words.js";

/**
 * One line under the picture: iteration and phase, and what this step does; or what is known of the node
 * that is pointed at.
 *
 * @param {HTMLElement} host
 */
export function createPhaseLine(host) {
  const wording = createWording();
  const iteration = element("span", { class: "phase-iteration" });
  const phase = element("span", { class: "phase-name" });
  const words = element("span", { class: "phase-words" });
  host.classList.add("phase-line");
  host.setAttribute("role", "group");
  wording.attribute(host, "aria-label", "expression.phaseLine");
  host.append(iteration, phase, words);

  /** @type {import("../../backprop/kind.js").Run | null} */
  let run = null;
  /** @type {number | null} */
  let pointed = null;
  wording.also(draw);

  function draw() {
    if (!run?.scenery || !run.snapshot) return;
    const { graph, names } = run.scenery;
    const { snapshot, settings } = run;
    const { phase: now } = entryAt(graph, snapshot.at);
    setText(
      iteration,
      settings.iterations > 1
        ? t("expression.iteration", {
            iteration: formatCount(snapshot.iteration),
            of: formatCount(settings.iterations),
          })
        : t("expression.step", { at: snapshot.at, of: graph.plan.length }),
    );
    setText(phase, phaseName(now));
    host.dataset.phase = now;
    host.classList.toggle("phase-pointed", pointed !== null);
    const node = pointed === null ? undefined : graph.nodes[pointed];
    setText(
      words,
      node
        ? nodeWords(names, graph, node, snapshot)
        : stepWords(graph, names, snapshot.at, snapshot),
    );
    words.title = words.textContent ?? "";
  }

  return {
    /** @param {number | null} id */
    point(id) {
      if (id === pointed) return;
      pointed = id;
      draw();
    },
    /** @param {import("../../backprop/kind.js").State} state */
    update(state) {
      const next = state.runs[state.active];
      if (!next || (next.snapshot === run?.snapshot && next.settings === run?.settings)) return;
      run = next;
      draw();
    },
  };
}
