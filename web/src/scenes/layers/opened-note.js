import { element, setText } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { isWhole, valuesOf } from "../../tensor/tensor.js";
import { closedGradient, withParametersOf } from "./closed-layer.js";

/**
 * @typedef {import("../../backprop/kind.js").Run} Run
 * @typedef {import("../../protocol/backprop-frames.js").Value} Value
 */

/**
 * Whether the opened last layer sends back what the closed one does, to the bit.
 *
 * @param {HTMLElement} host
 */
export function createOpenedNote(host) {
  const wording = createWording();
  const words = element("p", { class: "layers-opened" });
  host.append(words);
  host.hidden = true;
  let asked = "";
  /** @type {{ name: string, opened: Value, closed: Value } | null} */
  let shown = null;
  wording.also(say);

  function say() {
    setText(words, shown ? comparedInWords(shown) : "");
  }

  /** @param {Run} run */
  async function compare(run) {
    const { settings, scenery, snapshot } = run;
    const graph = scenery?.graph;
    if (!graph || !snapshot) return;
    const scores = scoresOf(graph);
    const opened = snapshot.gradients[scores];
    const isUpdating = snapshot.operation?.phase === "update";
    if (opened === null || (isUpdating && snapshot.iteration > 1)) return;
    const key = `${run.id} ${snapshot.iteration} ${JSON.stringify(run.edits.at(-1))}`;
    if (key === asked) return;
    asked = key;
    const isFirst = snapshot.iteration === 1;
    try {
      const closed = await closedGradient(
        isFirst ? settings : withParametersOf(settings, graph, snapshot),
      );
      if (asked !== key) return;
      shown = { name: `d${graph.nodes[scores].label}`, opened, closed };
    } catch {
      shown = null;
    }
    say();
  }

  return {
    /** @param {import("../../backprop/kind.js").State} state */
    update({ runs, active, playing }) {
      const run = runs[active];
      const isOpened = Boolean(run?.settings.opened);
      host.hidden = !isOpened;
      if (!isOpened) {
        shown = null;
        asked = "";
        say();
      } else if (run && !playing && run.seeking === null) compare(run);
    },
  };
}

/**
 * The node of the scores: what the last Affine has made.
 *
 * @param {import("../../protocol/backprop-frames.js").Graph} graph
 */
const scoresOf = ({ nodes }) => nodes.findLastIndex(({ op }) => op === "affine");

/** @param {{ name: string, opened: Value, closed: Value }} both */
export function comparedInWords({ name, opened, closed }) {
  if (!isWhole(opened) || !isWhole(closed)) return "";
  const numbers = valuesOf(closed);
  const differences = valuesOf(opened).map((value, index) => Math.abs(value - numbers[index]));
  const others = differences.filter((difference) => difference > 0).length;
  if (others === 0) return t("layers.opened.equal", { name });
  const difference = formatNumber(Number(Math.max(...differences).toPrecision(2)));
  return t("layers.opened.differs", { name, difference, others, all: numbers.length });
}
