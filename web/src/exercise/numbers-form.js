import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { numbersIn, placesOf } from "./entered-numbers.js";

/**
 * A field for one number, or a grid of them for a vector or a matrix.
 *
 * @param {import("./wire.js").Question} question
 * @param {string[]} [draft]
 * @returns {import("./form.js").AnswerForm}
 */
export function createNumbersForm({ form: { shape = [] } }, draft) {
  const fields = placesOf(shape).map((place, at) => {
    const field = element("input", {
      class: "number-field exercise-number",
      type: "text",
      inputmode: "text",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      "aria-label": nameOf(place),
    });
    field.value = draft?.[at] ?? "";
    return field;
  });
  const cells = fields.map((field) => element("span", { class: "exercise-cell" }, field));
  const root = element("div", { class: "exercise-grid" }, ...cells);
  root.style.setProperty("--columns", String(shape.at(-1) ?? 1));
  if (shape.length > 0) root.setAttribute("data-shape", `(${shape.join(", ")})`);

  return {
    root,
    read() {
      const entered = numbersIn(
        fields.map(({ value }) => value),
        shape,
      );
      return "answer" in entered ? entered : { fault: entered.fault, field: fields[entered.at] };
    },
    draft: () => fields.map(({ value }) => value),
    judge({ verdict, places = [] }) {
      fields.forEach((field, at) => {
        field.readOnly = true;
        const isRight = verdict === "right";
        if (!isRight && !places.includes(at)) return;
        cells[at].classList.add(isRight ? "exercise-fits" : "exercise-differs");
        if (!isRight) field.setAttribute("aria-invalid", "true");
      });
    },
  };
}

/** @param {number[]} place */
function nameOf([row, column]) {
  if (row === undefined) return t("exercise.answer");
  if (column === undefined) return t("exercise.entry", { place: row });
  return t("exercise.cell", { row, column });
}
