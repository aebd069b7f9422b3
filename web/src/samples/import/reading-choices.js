import { element, setText } from "../../controls/element.js";
import { createSelectField } from "../../controls/select-field.js";
import { t } from "../../i18n/translate.js";
import { DELIMITERS } from "../csv/delimiter.js";

/** @type {Record<string, string>} */
const DELIMITER_NAMES = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

/**
 * How a text is understood, each part of which the reader can correct.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {(change: import("../csv/reading.js").Corrections) => void} options.onCorrect
 */
export function createReadingChoices({ wording, onCorrect }) {
  const delimiter = createSelectField({
    wording,
    label: "samples.delimiter",
    choices: DELIMITERS.map((value) => ({ value })),
    name: (value) => t(`samples.delimiter.${DELIMITER_NAMES[value]}`),
    onChoose: (value) => onCorrect({ delimiter: value }),
  });
  const decimal = createSelectField({
    wording,
    label: "samples.decimal",
    choices: [{ value: "." }, { value: "," }],
    name: (value) => t(`samples.decimal.${value === "." ? "point" : "comma"}`),
    onChoose: (value) => onCorrect({ decimal: value === "," ? "," : "." }),
  });
  const header = createSelectField({
    wording,
    label: "samples.header",
    choices: [{ value: "names" }, { value: "values" }],
    name: (value) => t(`samples.header.${value}`),
    onChoose: (value) => onCorrect({ header: value === "names" }),
  });
  const task = createSelectField({
    wording,
    label: "samples.task",
    choices: [{ value: "classification" }, { value: "regression" }],
    name: (value) => t(`samples.task.${value}`),
    onChoose: (value) =>
      onCorrect({ task: value === "regression" ? "regression" : "classification" }),
  });
  const label = element("select", { class: "select" });
  label.addEventListener("change", () => onCorrect({ label: Number(label.value) }));
  const caption = wording.text(element("span", { class: "field-label" }), "samples.labelColumn");

  return {
    root: element(
      "div",
      { class: "samples-fields own-choices" },
      delimiter.root,
      decimal.root,
      header.root,
      element("label", { class: "field" }, caption, label),
      task.root,
    ),
    /** @param {import("../csv/reading.js").Reading} reading */
    update(reading) {
      delimiter.update(reading.delimiter);
      decimal.update(reading.decimal);
      header.update(reading.header ? "names" : "values");
      task.update(reading.task);
      reading.columns.forEach(({ name }, place) => {
        const option = label.options[place] ?? label.appendChild(element("option", {}));
        option.value = String(place);
        setText(option, name);
      });
      label.length = reading.columns.length;
      label.value = String(reading.label);
    },
  };
}
