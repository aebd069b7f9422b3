import { element, setText } from "../../controls/element.js";
import { icon } from "../../controls/icons.js";
import { createSelectField } from "../../controls/select-field.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import {
  MEANINGS,
  MOST_COLUMNS,
  MOST_ROWS,
  isOneHot,
  withColumns,
  withOtherTargets,
  withRows,
} from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

const TARGETS = /** @type {const} */ (["rows", "labels"]);

/** Keys of the names of a count and of its buttons. */
const COLUMNS = {
  name: "loss.columns",
  minus: "loss.columns.fewer",
  plus: "loss.columns.more",
};
const ROWS = { name: "loss.rows", minus: "loss.rows.fewer", plus: "loss.rows.more" };

/**
 * What the predictions are, how targets are written, and how many elements and rows there are.
 *
 * @param {HTMLElement} host
 * @param {{ onChange: (change: Partial<Settings>) => void }} callbacks
 */
export function createShapeControls(host, { onChange }) {
  const wording = createWording();
  /** @type {Settings | null} */
  let settings = null;
  const meaning = createSelectField({
    wording,
    label: "loss.as",
    choices: MEANINGS.map((value) => ({ value })),
    name: (value) => t(`loss.as.${value}`),
    onChoose(value) {
      onChange(meant(/** @type {Settings} */ (settings), /** @type {Settings["as"]} */ (value)));
    },
  });
  const targets = createSelectField({
    wording,
    label: "loss.targets",
    choices: TARGETS.map((value) => ({ value })),
    name: (value) => t(`loss.targets.${value}`),
    onChoose(value) {
      if (settings && (value === "labels") !== (settings.labels !== null)) {
        onChange(withOtherTargets(settings));
      }
    },
  });
  const columns = createCount(COLUMNS, MOST_COLUMNS, (count) => {
    if (settings) onChange(withColumns(settings, count));
  });
  const rows = createCount(ROWS, MOST_ROWS, (count) => {
    if (settings) onChange(withRows(settings, count));
  });
  host.append(meaning.root, targets.root, columns.root, rows.root);

  return {
    /** @param {{ settings: Settings }} state */
    update(state) {
      if (state.settings === settings) return;
      settings = state.settings;
      meaning.update(settings.as);
      targets.update(settings.labels ? "labels" : "rows");
      const choice = targets.root.querySelector("select");
      if (choice) choice.disabled = !settings.labels && !isOneHot(settings);
      columns.update(settings.y[0].length, settings.labels ? 2 : 1);
      rows.update(settings.y.length, 1);
    },
  };
}

/**
 * Probabilities lie between 0 and 1; what does not is brought there.
 *
 * @param {Settings} settings
 * @param {Settings["as"]} as
 * @returns {Partial<Settings>}
 */
function meant({ y }, as) {
  if (as !== "probabilities") return { as };
  return { as, y: y.map((row) => row.map((value) => Math.min(1, Math.max(0, value)))) };
}

/**
 * A count with a button for one less and one for one more.
 *
 * @param {typeof COLUMNS} keys
 * @param {number} most
 * @param {(count: number) => void} onCount
 */
function createCount(keys, most, onCount) {
  const wording = createWording();
  let shown = 1;
  const value = element("output", { class: "count-value" });
  const [less, more] = /** @type {const} */ (["minus", "plus"]).map((name) => {
    const button = element("button", { type: "button", class: "button-icon" }, icon(name));
    wording.attribute(button, "aria-label", keys[name]);
    wording.attribute(button, "title", keys[name]);
    button.addEventListener("click", () => onCount(shown + (name === "plus" ? 1 : -1)));
    return button;
  });
  const name = wording.text(element("span", { class: "field-label" }), keys.name);
  const root = element("div", { class: "field count", role: "group" }, name, less, value, more);
  wording.attribute(root, "aria-label", keys.name);

  return {
    root,
    /**
     * @param {number} count
     * @param {number} least
     */
    update(count, least) {
      shown = count;
      setText(value, String(count));
      less.disabled = count <= least;
      more.disabled = count >= most;
    },
  };
}
