import { element, setText } from "../controls/element.js";
import { t, knows } from "../i18n/translate.js";
import { exactNumber, formatNumber } from "../numbers/format.js";
import { cellName } from "../tensor/tensor-words.js";
import { underLeafNames } from "./gradient-names.js";
import { readGradients } from "./pasted-gradients.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").Compared} Compared
 * @typedef {import("../protocol/backprop-frames.js").NestedNumbers} NestedNumbers
 */

let created = 0;

/**
 * A field for gradients of the learner's own code, and what is wrong with them.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(gradients: Record<string, NestedNumbers>) => Promise<Compared>} compare
 */
export function createCompareForm(wording, compare) {
  const id = `compare-${++created}`;
  const area = element("textarea", {
    id,
    class: "check-paste",
    rows: 6,
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    "aria-describedby": `${id}-result`,
  });
  const label = wording.text(element("label", { for: id }), "check.paste");
  const button = wording.text(
    element("button", { type: "button", class: "button" }),
    "check.compareButton",
  );
  const result = element("p", { id: `${id}-result`, class: "check-result", role: "status" });
  const root = element("div", { class: "check-compare" }, label, area, button, result);
  /** @type {Graph | null} */
  let graph = null;
  /** @type {() => string} */
  let say = () => "";
  wording.also(() => setText(result, say()));
  button.addEventListener("click", ask);

  /**
   * @param {() => string} next
   * @param {boolean} [isFault]
   */
  function tell(next, isFault = false) {
    say = next;
    setText(result, say());
    result.classList.toggle("fault", isFault);
    if (isFault) area.setAttribute("aria-invalid", "true");
    else area.removeAttribute("aria-invalid");
  }

  async function ask() {
    const shown = graph;
    if (!shown) return;
    const read = readGradients(area.value);
    if ("fault" in read) {
      const { code, ...place } = read.fault;
      tell(() => t(`check.fault.${code}`, place), true);
      return;
    }
    const leaves = shown.nodes.filter(({ kind }) => kind === "input" || kind === "parameter");
    const names = leaves.filter(({ onWay }) => onWay).map((leaf) => leaf.label);
    const { named, unknown } = underLeafNames(read.gradients, names);
    if (unknown.length > 0) {
      tell(
        () => t("check.fault.unknown", { names: unknown.join(", "), leaves: names.join(", ") }),
        true,
      );
      return;
    }
    try {
      const compared = await compare(named);
      tell(() => comparedInWords(shown, compared));
    } catch (reason) {
      const { cause } = /** @type {Error} */ (reason);
      const key = cause === "tooMuchWork" ? "check.fault.tooMuchWork" : "check.fault.refused";
      tell(() => t(key), true);
    }
  }

  return {
    root,
    /** @param {Graph} next */
    update(next) {
      if (next === graph) return;
      if (graph) tell(() => "");
      graph = next;
      const [leaf] = next.nodes.filter(({ kind }) => kind === "parameter");
      const { label: name = "W1", shape = [] } = leaf ?? {};
      area.placeholder = `${name} = ${shape.length > 1 ? "[[ 0.1 -0.2]\n      [ 1.   2. ]]" : "[ 0.1 -0.2]"}`;
    },
  };
}

/**
 * @param {Graph} graph
 * @param {Compared} compared
 */
export function comparedInWords(graph, { agrees, first, mistake, factor, compared, missing }) {
  const list = (/** @type {string[]} */ names) => names.join(", ");
  const rest = missing.length > 0 ? t("check.missing", { names: list(missing) }) : "";
  if (agrees || !first) return `${t("check.allRight", { names: list(compared) })} ${rest}`.trim();
  const wrong = t("check.firstWrong", {
    name: cellName(`d${graph.nodes[first.node].label}`, first.cell),
    yours: exactNumber(first.yours),
    right: exactNumber(first.right),
  });
  const key = `check.mistake.${mistake}`;
  const likely =
    mistake && knows(key) ? t(key, { ratio: formatNumber(factor ?? NaN) }) : t("check.noMistake");
  return `${wrong} ${likely}`;
}
