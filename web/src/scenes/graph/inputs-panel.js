import { element, setText } from "../../controls/element.js";
import { createNumberField } from "../../controls/number-field.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { valueText } from "../../graph/value-text.js";
import { sliderRange } from "./slider-range.js";

/**
 * @typedef {import("../../backprop/kind.js").State} State
 * @typedef {import("../../protocol/backprop-frames.js").GraphNode} GraphNode
 *
 * @typedef {object} InputCallbacks
 * @property {(name: string, value: number) => void} onSet
 * @property {(name: string, isParameter: boolean) => void} onParameter
 * @property {(id: number | null) => void} onPaths shows the ways from an input to the output
 */

/** Places of a slider. */
const PLACES = 200;

/**
 * Every input with its value as a field and a slider, its derivative, whether the update changes it, and
 * a button that shows its paths.
 *
 * @param {HTMLElement} host
 * @param {InputCallbacks} callbacks
 */
export function createInputsPanel(host, callbacks) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "panel-title" }), "inputs.title");
  const list = element("div", { class: "input-rows" });
  host.classList.add("inputs-panel");
  host.append(title, list);

  /** @type {ReturnType<typeof createRow>[]} */
  let rows = [];
  /** @type {import("../../backprop/kind.js").Scenery | null} */
  let scenery = null;
  /** @type {unknown} */
  let shown = null;

  /** @param {number | null} id whose paths are shown */
  function mark(id) {
    for (const row of rows) row.mark(row.id === id);
  }

  return {
    mark,
    /** @param {State} state */
    update(state) {
      const run = state.runs[state.active];
      if (!run?.scenery || !run.snapshot) return;
      if (run.scenery !== scenery) {
        scenery = run.scenery;
        const { graph, names } = scenery;
        rows = graph.nodes
          .filter(({ kind }) => kind === "input" || kind === "parameter")
          .map((node) => createRow(node, `∂${names[graph.output]}/∂${node.label}`, callbacks));
        list.replaceChildren(...rows.map(({ root }) => root));
        mark(null);
        shown = null;
      }
      if (state.notice) for (const row of rows) row.refuse();
      if (run.snapshot === shown) return;
      shown = run.snapshot;
      for (const row of rows) {
        row.update(run.snapshot.values[row.id], run.snapshot.gradients[row.id]);
      }
    },
  };
}

/**
 * @param {GraphNode} node
 * @param {string} derivativeName
 * @param {InputCallbacks} callbacks
 */
function createRow({ id, label, kind }, derivativeName, { onSet, onParameter, onPaths }) {
  const wording = createWording();
  const isParameter = kind === "parameter";
  const field = createNumberField({}, (value) => onSet(label, value));
  const name = element("label", { class: `input-name role-${isParameter ? "parameter" : "data"}` });
  name.htmlFor = field.input.id;
  name.textContent = label;
  const slider = element("input", { type: "range", class: "input-range", min: 0, max: PLACES });
  wording.attribute(slider, "aria-label", "inputs.slide", { name: label });
  const derivative = element("output", { class: "input-derivative role-gradient" });
  const learns = element("input", { type: "checkbox", class: "checkbox" });
  learns.checked = isParameter;
  const learnsLabel = element(
    "label",
    { class: "input-learns" },
    learns,
    wording.text(element("span", {}), "inputs.learns"),
  );
  const paths = element("button", { type: "button", class: "button input-paths" });
  wording.text(paths, "inputs.paths");
  wording.attribute(paths, "aria-label", "inputs.pathsOf", { name: label });
  paths.setAttribute("aria-pressed", "false");
  const root = element(
    "div",
    { class: "input-row", role: "group", "aria-label": label },
    name,
    field.input,
    slider,
    element("div", { class: "input-more" }, derivative, learnsLabel, paths),
    field.fault,
  );
  let range = sliderRange(0);
  /** @type {number | null} */
  let value = null;
  let isHeld = false;

  slider.addEventListener("pointerdown", () => {
    isHeld = true;
  });
  for (const end of ["pointerup", "pointercancel", "blur"]) {
    slider.addEventListener(end, () => {
      isHeld = false;
    });
  }
  slider.addEventListener("input", () => {
    const next = range.at(slider.valueAsNumber / PLACES);
    field.update(next);
    onSet(label, next);
  });
  learns.addEventListener("change", () => onParameter(label, learns.checked));
  paths.addEventListener("click", () =>
    onPaths(paths.getAttribute("aria-pressed") === "true" ? null : id),
  );

  return {
    id,
    root,
    refuse: field.refuse,
    /** @param {boolean} isOpen */
    mark: (isOpen) => paths.setAttribute("aria-pressed", String(isOpen)),
    /**
     * @param {import("../../protocol/backprop-frames.js").Value | null} next
     * @param {import("../../protocol/backprop-frames.js").Value | null} gradient
     */
    update(next, gradient) {
      const text = valueText(gradient);
      setText(derivative, text === "" ? "" : `${derivativeName} = ${text}`);
      if (typeof next !== "number" || next === value) return;
      value = next;
      field.update(next);
      if (isHeld) return;
      if (document.activeElement !== slider || !range.holds(next)) range = sliderRange(next);
      slider.value = String(Math.round(range.shareOf(next) * PLACES));
      slider.setAttribute(
        "aria-valuetext",
        t("inputs.valued", { name: label, value: valueText(next) }),
      );
    },
  };
}
