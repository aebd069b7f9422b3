import { putBeside } from "../controls/beside.js";
import { element, setText } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { exactNumber, formatCount, formatNumber } from "../numbers/format.js";
import { createAskedNumbers } from "./asked-numbers.js";
import { parameterInWords } from "./item-words.js";
import { createParameterChooser } from "./parameter-chooser.js";
import { isPlainStep, isSetAt } from "./parameters.js";

/**
 * @typedef {import("./names.js").Parameter} Parameter
 * @typedef {import("./picture-state.js").PictureRun} PictureRun
 */

/** While a run plays, the numbers of an open card follow it this often, in milliseconds. */
const EVERY = 250;

/** Under a finger the field would bring up a keyboard over what is to be read. */
const coarse = matchMedia("(pointer: coarse)");

/**
 * The popover of a weight or bias: how the last update made it, and a field to set it.
 *
 * @param {HTMLElement} host
 * @param {object} callbacks
 * @param {(change: { parameter: Parameter & { value: number } }) => void} callbacks.onChange
 * @param {Parameters<typeof createAskedNumbers>[0]} callbacks.onAsk
 */
export function createParameterCard(host, { onChange, onAsk }) {
  const wording = createWording();
  const title = element("p", { class: "parameter-title" });
  const step = element("span", { class: "parameter-step" });
  const body = element("div", {});
  const field = createNumberField({}, (value) => {
    if (!opened) return;
    onChange({ parameter: { ...opened.parameter, value } });
    entered = value;
    draw();
  });
  const label = element("label", { class: "field-label", for: field.input.id });
  wording.text(label, "parameter.set");
  const asked = createAskedNumbers(onAsk, () => {
    if (opened) draw();
  });
  const chooser = createParameterChooser(wording, (parameter) => {
    if (!opened) return;
    opened = { ...opened, parameter };
    entered = null;
    field.restore();
    draw();
  });
  const pending = element("p", { class: "parameter-pending", hidden: true });
  const card = element(
    "div",
    { class: "parameter-card", role: "dialog", tabindex: -1, popover: "auto" },
    element("div", { class: "parameter-head" }, title, step),
    chooser.root,
    body,
    element("div", { class: "field parameter-field" }, label, field.input, field.fault, pending),
  );
  host.append(card);

  /** @type {PictureRun | null} */
  let run = null;
  /** @type {{ anchor: HTMLElement, parameter: Parameter } | null} */
  let opened = null;
  /** @type {number | null} what was set and does not hold yet */
  let entered = null;
  let drawnAt = -Infinity;
  let drawnStep = -1;

  card.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
    const anchor = opened?.anchor;
    anchor?.setAttribute("aria-expanded", "false");
    opened = null;
    if (document.activeElement === document.body) anchor?.focus({ preventScroll: true });
  });
  wording.also(() => {
    if (opened) draw();
  });

  function draw() {
    if (!opened || !run?.scenery || !run.snapshot) return;
    drawnAt = performance.now();
    drawnStep = run.step;
    const name = parameterInWords(run.scenery, opened.parameter);
    setText(title, name);
    card.setAttribute("aria-label", name);
    const { network } = run.scenery;
    const layer = network.layers[opened.parameter.layer - 1];
    chooser.root.hidden = network.whole;
    if (!network.whole && layer) chooser.update(opened.parameter, layer);
    const numbers = asked.of(run, opened.parameter);
    if (!numbers) {
      if (network.whole) card.hidePopover();
      return;
    }
    const shownStep = network.whole ? run.step : (asked.step() ?? run.step);
    setText(step, t("parameter.step", { step: formatCount(shownStep) }));
    const isSet = isSetAt(run.edits, opened.parameter, run.step);
    const isPlain = run.settings.optimizer.name === "gd" && !isSet;
    const rate = run.snapshot.learningRate;
    body.replaceChildren(
      ...updateOf(numbers, isPlain && isPlainStep(numbers, rate) ? rate : null, isSet),
    );
    field.update(numbers.after);
    pending.hidden = entered === null;
    if (entered !== null) {
      setText(pending, t("parameter.pending", { value: formatNumber(entered) }));
    }
  }

  return {
    /**
     * @param {Parameter} parameter
     * @param {HTMLElement} anchor
     */
    open(parameter, anchor) {
      if (card.matches(":popover-open")) card.hidePopover();
      opened = { parameter, anchor };
      entered = null;
      asked.forget();
      body.replaceChildren();
      field.restore();
      card.showPopover();
      anchor.setAttribute("aria-expanded", "true");
      draw();
      putBeside(card, anchor);
      if (coarse.matches) card.focus({ preventScroll: true });
      else {
        field.input.focus({ preventScroll: true });
        field.input.select();
      }
    },
    /**
     * @param {PictureRun} next
     * @param {boolean} playing
     */
    update(next, playing) {
      if (next.id !== run?.id && opened) card.hidePopover();
      const isSame = run?.snapshot === next.snapshot;
      run = next;
      if (!opened || isSame) return;
      if (run.step !== drawnStep) entered = null;
      if (!playing || performance.now() - drawnAt > EVERY) draw();
    },
  };
}

/**
 * before − η · gradient = after where the optimizer is plain gradient descent, and every digit.
 *
 * @param {import("./parameters.js").ParameterNumbers} numbers
 * @param {number | null} rate the learning rate, where that formula holds
 * @param {boolean} isSet whether it was set by hand after the update
 * @returns {HTMLElement[]}
 */
function updateOf({ before, gradient, after }, rate, isSet) {
  if (before === undefined || gradient === undefined) {
    return [table([["parameter.value", after, "parameter"]])];
  }
  const parts = table([
    ["parameter.before", before, "parameter"],
    ["parameter.gradient", gradient, "gradient"],
    [isSet ? "parameter.byHand" : "parameter.after", after, "parameter"],
  ]);
  return rate === null ? [parts] : [formula(before, rate, gradient, after), parts];
}

/**
 * @param {number} before
 * @param {number} rate
 * @param {number} gradient
 * @param {number} after
 */
function formula(before, rate, gradient, after) {
  const written = (/** @type {number} */ value) =>
    value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
  /** @type {[string, string, string][]} */
  const columns = [
    [t("parameter.before"), formatNumber(before), "role-parameter"],
    ["−", "−", ""],
    ["η", formatNumber(rate), ""],
    ["·", "·", ""],
    [t("parameter.gradient"), written(gradient), "role-gradient"],
    ["=", "=", ""],
    [t("parameter.after"), formatNumber(after), "role-parameter"],
  ];
  return element(
    "div",
    { class: "parameter-formula" },
    ...columns.map(([symbol, number, role]) =>
      element(
        "span",
        { class: `parameter-term ${role}`.trim() },
        element("span", {}, symbol),
        element("span", {}, number),
      ),
    ),
  );
}

/** @param {[string, number, string][]} rows key of the name, number, role */
function table(rows) {
  return element(
    "dl",
    { class: "parameter-digits" },
    ...rows.flatMap(([key, value, role]) => [
      element("dt", {}, t(key)),
      element("dd", { class: `role-${role}` }, exactNumber(value)),
    ]),
  );
}
