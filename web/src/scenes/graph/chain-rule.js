import { onDemand } from "../../controls/on-demand.js";

/**
 * @typedef {import("../../backprop/kind.js").State} State
 * @typedef {import("../../protocol/backprop-frames.js").Paths} Paths
 */

/**
 * Asks for the paths of an input, and keeps picture and panel true to the step shown.
 *
 * @param {HTMLElement} host of the panel
 * @param {object} parts
 * @param {(question: import("../../protocol/backprop-frames.js").Question) => Promise<Paths>} parts.ask
 * @param {(marks: Map<number, string>) => void} parts.mark lights lines of the picture
 * @param {(id: number | null) => void} parts.opened tells whose paths are shown
 */
export function createChainRule(host, { ask, mark, opened }) {
  const panel = onDemand(async () => {
    const { createPathsPanel } = await import("./paths-panel.js");
    return createPathsPanel(host, { onPoint: point, onClose: () => choose(null) });
  });
  /** @type {number | null} */
  let from = null;
  /** @type {import("../../backprop/kind.js").Run | null} */
  let run = null;
  /** @type {import("../../backprop/kind.js").Scenery | null} in which the input was chosen */
  let within = null;
  /** @type {unknown} */
  let asked = null;
  /** @type {Paths | null} */
  let answer = null;

  /** @param {number | null} id */
  async function choose(id) {
    from = id;
    within = run?.scenery ?? null;
    opened(id);
    asked = null;
    if (id !== null) {
      await panel.view();
      refresh();
      return;
    }
    answer = null;
    mark(new Map());
    (await panel.view()).show(null);
  }

  async function refresh() {
    if (from === null || !run?.snapshot || !run.scenery || asked === run.snapshot) return;
    const { snapshot, scenery } = run;
    asked = snapshot;
    const paths = await ask({ type: "paths", from }).catch(() => null);
    if (!paths || asked !== snapshot || paths.from !== from) return;
    answer = paths;
    (await panel.view()).show({ paths, scenery });
    point(null);
  }

  /** @param {number | null} chosen one path alone, or all */
  function point(chosen) {
    const paths = answer?.paths.filter((_, index) => chosen === null || index === chosen) ?? [];
    mark(new Map(paths.flatMap(({ edges }) => edges.map((edge) => [edge, "lit"]))));
  }

  return {
    choose,
    /** @param {State} state */
    update(state) {
      run = state.runs[state.active] ?? null;
      if (from === null || !run?.scenery) return;
      if (run.scenery !== within) choose(null);
      else if (!state.playing) refresh();
    },
  };
}
