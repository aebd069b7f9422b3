import { element, setText } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("../../backprop/kind.js").State} State
 * @typedef {import("../../protocol/backprop-frames.js").Paths} Paths
 *
 * @typedef {object} MistakeCallbacks
 * @property {(change: import("../../protocol/frames.js").Change) => void} onChange
 * @property {(question: import("../../protocol/backprop-frames.js").Question) => Promise<Paths>} onAsk
 */

/** The two switches, with the setting that each turns off. */
const SWITCHES = /** @type {const} */ (["accumulate", "zeroGrad"]);

/**
 * Two mistakes to be made on purpose, "=" instead of "+=" and a forgotten zero_grad; what goes wrong is
 * shown beside the right number, the sum over all paths.
 *
 * @param {HTMLElement} host
 * @param {MistakeCallbacks} callbacks
 */
export function createMistakes(host, { onChange, onAsk }) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "panel-title" }), "mistakes.title");
  const switches = SWITCHES.map((name) => {
    const box = element("input", { type: "checkbox", class: "checkbox", role: "switch" });
    box.addEventListener("change", () => onChange(changeOf(name, box.checked)));
    const words = wording.text(element("span", {}), `mistakes.switch.${name}`);
    return { name, box, root: element("label", { class: "mistake" }, box, words) };
  });
  const remark = element("p", { class: "mistake-remark" });
  const wrong = element("ul", { class: "mistake-list" });
  host.classList.add("mistakes");
  host.append(title, ...switches.map(({ root }) => root), remark, wrong);

  /** @type {any} */
  let settings = null;
  /** @type {unknown} */
  let asked = null;
  /** @type {{ name: string, paths: Paths }[]} */
  let found = [];
  wording.also(draw);

  /**
   * Forgetting zero_grad shows from the second iteration on.
   *
   * @param {"accumulate" | "zeroGrad"} name
   * @param {boolean} isMade
   */
  function changeOf(name, isMade) {
    const change = { [name]: !isMade };
    return name === "zeroGrad" && isMade && settings?.iterations < 2
      ? { ...change, iterations: 2 }
      : change;
  }

  function draw() {
    if (!settings) return;
    for (const { name, box } of switches) box.checked = !settings[name];
    const made = SWITCHES.filter((name) => !settings[name]);
    setText(remark, made.map((name) => t(`mistakes.why.${name}`)).join(" "));
    remark.hidden = made.length === 0;
    wrong.replaceChildren(
      ...found.map(({ name, paths }) =>
        element(
          "li",
          {},
          t("mistakes.wrong", {
            name,
            wrong: formatNumber(paths.gradient),
            right: formatNumber(paths.sum),
          }),
        ),
      ),
    );
    wrong.hidden = found.length === 0;
  }

  /** @param {import("../../backprop/kind.js").Run} run that stands at the end of an iteration */
  async function compare({ scenery, snapshot }) {
    if (!scenery || !snapshot) return;
    const { graph, names } = scenery;
    const inputs = graph.nodes.filter(({ kind, onWay }) => isInput(kind) && onWay);
    const answers = await Promise.all(
      inputs.map(({ id }) => onAsk({ type: "paths", from: id }).catch(() => null)),
    );
    if (asked !== snapshot) return;
    found = inputs.flatMap(({ label }, index) => {
      const paths = answers[index];
      const isWrong = paths && !isNear(paths.gradient, paths.sum);
      return isWrong ? [{ name: `∂${names[graph.output]}/∂${label}`, paths }] : [];
    });
    draw();
  }

  return {
    /** @param {State} state */
    update(state) {
      const run = state.runs[state.active];
      if (!run?.scenery || !run.snapshot) return;
      if (run.settings !== settings) {
        settings = run.settings;
        draw();
      }
      const isMade = SWITCHES.some((name) => !settings[name]);
      const isReady = isMade && !state.playing && backwardIsDone(run);
      if (asked === (isReady ? run.snapshot : null)) return;
      asked = isReady ? run.snapshot : null;
      if (found.length > 0) {
        found = [];
        draw();
      }
      if (isReady) compare(run);
    },
  };
}

/** @param {string} kind */
const isInput = (kind) => kind === "input" || kind === "parameter";

/** @param {import("../../backprop/kind.js").Run} run */
function backwardIsDone({ scenery, snapshot }) {
  const rest = scenery?.graph.plan.slice(snapshot?.at) ?? [];
  return !!snapshot && snapshot.at > 0 && rest.every(([phase]) => phase === "update");
}

/** Sums in another order differ in their last digits. @param {number} one @param {number} other */
const isNear = (one, other) =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-300);
