import { t } from "../../i18n/translate.js";
import { factorCells } from "../../layer-picture/cell-origin.js";
import { nodeName } from "../../layer-picture/node-words.js";
import { questionAbout } from "../../layer-picture/cell-question.js";
import { cellName, gradientName } from "../../tensor/tensor-words.js";

/**
 * @typedef {import("../../backprop/kind.js").State} State
 * @typedef {import("../../backprop/kind.js").Run} Run
 * @typedef {import("../../layer-picture/node-view.js").Place} Place
 * @typedef {import("../../protocol/backprop-frames.js").Opened} Opened
 */

/** @type {Map<string, Set<string>>} */
const NONE = new Map();

/**
 * Opens one number of the picture: asks how it came about, lights what made it, and shows its terms. An
 * open number stays open while the run moves, with the numbers of the step that is shown.
 *
 * @param {object} parts
 * @param {(question: import("../../protocol/backprop-frames.js").Question) => Promise<any>} parts.ask
 * @param {ReturnType<typeof import("../../layer-picture/cell-panel.js").createCellPanel>} parts.panel
 * @param {ReturnType<typeof import("../../layer-picture/chain-view.js").createChainView>} parts.chain
 * @param {(words: string | null) => void} parts.say
 */
export function createCellOpening({ ask, panel, chain, say }) {
  /** @type {Place | null} */
  let opened = null;
  /** @type {HTMLElement | null} */
  let anchor = null;
  /** @type {Run | null} */
  let run = null;
  let asked = "";
  let isNew = false;

  /** @param {Place} place */
  function isKnown({ node, of }) {
    const { snapshot } = run ?? {};
    const tensor = of === "value" ? snapshot?.values[node] : snapshot?.gradients[node];
    return tensor !== null && tensor !== undefined;
  }

  async function follow() {
    const graph = run?.scenery?.graph;
    if (!opened || !run || !graph) return;
    const place = opened;
    const key = JSON.stringify([run.id, run.step, run.edits.length, place]);
    if (key === asked) return;
    asked = key;
    if (!isKnown(place)) {
      panel.clear();
      chain.light(NONE, place);
      return;
    }
    await show(questionAbout(graph, place, run.settings.zeroGrad !== false), place);
  }

  /**
   * @param {import("../../protocol/backprop-frames.js").OpenQuestion} question
   * @param {Place} place that is marked as open
   */
  async function show(question, place) {
    const key = asked;
    const graph = run?.scenery?.graph;
    const snapshot = run?.snapshot;
    if (!graph || !snapshot) return;
    try {
      /** @type {Opened} */
      const answer = await ask(question);
      if (asked !== key) return;
      panel.show(graph, answer, snapshot, place);
      chain.light(factorCells(graph, answer), place);
      if (anchor && isNew) panel.uncover(anchor);
      isNew = false;
    } catch {
      if (asked === key) panel.clear();
    }
  }

  function close() {
    const place = opened;
    opened = null;
    asked = "";
    panel.clear();
    chain.light(NONE, null);
    if (place) (chain.elementOf(place) ?? anchor)?.focus({ preventScroll: true });
  }

  return {
    close,
    /**
     * What an operation has sent to the open number, one of several.
     *
     * @param {import("../../protocol/backprop-frames.js").OpenQuestion} question
     */
    follow(question) {
      if (opened) show(question, opened);
    },
    /**
     * @param {Place} place
     * @param {HTMLElement} from
     */
    open(place, from) {
      anchor = from;
      const graph = run?.scenery?.graph;
      if (!graph) return;
      if (!isKnown(place)) {
        const name = nodeName(graph, place.node);
        const tensor = place.of === "value" ? name : gradientName(name);
        say(t("layers.cell.notYet", { name: cellName(tensor, place.cell) }));
        return;
      }
      opened = place;
      isNew = true;
      follow();
    },
    /** @param {State} state */
    update({ runs, active, playing, connection }) {
      const next = runs[active] ?? null;
      if (run && next?.scenery?.graph !== run.scenery?.graph && opened) {
        run = next;
        opened = null;
        asked = "";
        panel.clear();
      }
      run = next;
      if (!playing && connection === "open" && next?.seeking === null) follow();
    },
  };
}
