import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { createBugZoo } from "./bug-zoo.js";
import { checkTable } from "./check-table.js";
import { createCompareForm } from "./compare-form.js";
import { signatureOf } from "./signature.js";
import { slopeText } from "./slope-text.js";

/**
 * @typedef {import("../backprop/kind.js").State} State
 * @typedef {import("../backprop/kind.js").Run} Run
 * @typedef {import("../protocol/backprop-frames.js").Checked} Checked
 * @typedef {import("../protocol/backprop-frames.js").Question} Question
 * @typedef {import("../protocol/frames.js").Change} Change
 */

/**
 * The console of the gradient check: backpropagation against difference quotients, mistakes to be
 * planted, and the comparison with an implementation of one's own.
 *
 * @param {HTMLElement} host
 * @param {{ ask: (question: Question) => Promise<any>, onChange: (change: Change) => void }} callbacks
 */
export function createGradientCheck(host, { ask, onChange }) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "check-title" }), "check.title");
  const button = wording.text(element("button", { type: "button", class: "button" }), "check.run");
  const said = element("p", { class: "check-said", role: "status" });
  const old = wording.text(element("p", { class: "check-old", hidden: true }), "check.old");
  const place = element("div", { class: "check-place" });
  const zoo = createBugZoo(wording, { onPlant: plant, onGuess: draw });
  const form = createCompareForm(wording, (gradients) => ask({ type: "compare", gradients }));
  const compareTitle = wording.text(element("summary", {}), "check.compare");
  host.classList.add("gradient-check");
  host.setAttribute("role", "region");
  wording.attribute(host, "aria-label", "check.title");
  host.append(
    element("div", { class: "check-head" }, title, button),
    wording.text(element("p", { class: "check-explain" }), "check.explain"),
    said,
    old,
    place,
    zoo.root,
    element("details", { class: "check-own" }, compareTitle, form.root),
  );
  /** @type {Run | null} */
  let run = null;
  /** @type {{ of: string, graph: import("../protocol/backprop-frames.js").Graph, checked: Checked } | null} */
  let shown = null;
  /** Why there is none: a code. @type {string | null} */
  let refused = null;
  /** Whether the check is to follow what changes. */
  let follows = false;
  let asked = "";
  /** @type {number | null} */
  let open = null;
  button.addEventListener("click", () => {
    follows = true;
    check();
  });
  wording.also(draw);

  /** @param {string} bug */
  function plant(bug) {
    follows = true;
    onChange({ bug });
  }

  async function check() {
    const graph = run?.scenery?.graph;
    if (!run || !graph) return;
    const of = keyOf(run);
    asked = of;
    try {
      const checked = await ask({ type: "check" });
      if (asked !== of) return;
      shown = { of, graph, checked };
      refused = null;
    } catch (reason) {
      if (asked !== of) return;
      shown = null;
      refused = String(/** @type {Error} */ (reason).cause);
    }
    draw();
  }

  /** Marks a check of numbers that are not in force any more. */
  function mark() {
    const isStale = shown !== null && run !== null && shown.of !== keyOf(run);
    place.classList.toggle("check-stale", isStale);
    old.hidden = !isStale;
  }

  function draw() {
    mark();
    if (!shown) {
      place.replaceChildren();
      setText(said, refused === null ? "" : refusalInWords(refused));
      return;
    }
    const { graph, checked } = shown;
    place.replaceChildren(
      checkTable(graph, checked, open, (node) => {
        const from = open ?? node;
        open = node;
        draw();
        /** @type {HTMLElement | null} */ (place.querySelector(`[data-node="${from}"]`))?.focus();
      }),
    );
    setText(said, verdictInWords());
  }

  function verdictInWords() {
    if (!shown) return "";
    const { graph, checked } = shown;
    const h = formatNumber(checked.h);
    const wrong = checked.leaves.filter(({ verdict }) => verdict === "differs");
    const listed = (/** @type {Checked["leaves"]} */ leaves) =>
      leaves.map(({ node }) => graph.nodes[node].label).join(", ");
    if (wrong.length === 0) {
      const undecided = checked.leaves.filter(({ verdict }) => verdict !== "agrees");
      return undecided.length === 0
        ? t("check.agreed", { count: formatCount(checked.leaves.length), h })
        : t("check.undecided", { names: listed(undecided), h });
    }
    const differs = t("check.differed", { names: listed(wrong), h });
    if (zoo.isHidden()) return differs;
    const { n: samples = 1 } = checked;
    const [first] = wrong;
    const signature = t(`check.signature.${signatureOf(first, samples)}`, {
      name: graph.nodes[first.node].label,
      slope: slopeText(first.slope ?? NaN),
      cosine: (first.cosine ?? NaN).toFixed(3).replace("-", "−"),
      n: samples,
    });
    return `${differs} ${signature}`;
  }

  return {
    /** @param {State} state */
    update({ runs, active, playing, connection }) {
      const next = runs[active] ?? null;
      run = next;
      if (!next?.scenery || next.step < 0) return;
      const { graph } = next.scenery;
      zoo.update(
        (graph.bugs ?? []).filter((bug) => bug !== "none"),
        next.settings.bug ?? "none",
      );
      form.update(graph);
      const of = keyOf(next);
      if (shown && shown.graph !== graph) {
        shown = null;
        refused = null;
        open = null;
        draw();
      }
      mark();
      if (follows && !playing && connection === "open" && asked !== of && next.seeking === null)
        check();
    },
  };
}

/**
 * What a check is of: the run, its numbers and its iteration.
 *
 * @param {Run} run
 */
const keyOf = ({ id, edits, snapshot }) =>
  `${id} ${snapshot?.iteration} ${edits.length} ${JSON.stringify(edits.at(-1))}`;

/** @param {string} code */
const refusalInWords = (code) => t(code === "tooMuchWork" ? "check.tooMuchWork" : "check.refused");
