import { element, svgElement } from "../../controls/element.js";
import { createSelectField } from "../../controls/select-field.js";
import { t } from "../../i18n/translate.js";
import { classMark } from "../class-mark.js";
import { MEANINGS } from "./drawn-samples.js";

/** So many classes can be drawn. */
const BRUSHES = 5;

/**
 * What a stroke leaves: a point of some class, or nothing where it erases.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {(meaning: import("./drawn-samples.js").Meaning) => void} options.onMeaning
 */
export function createBrushes({ wording, onMeaning }) {
  let chosen = 0;
  let erasing = false;
  /** @type {import("./drawn-samples.js").Meaning} */
  let meaning = "classes";

  const kind = createSelectField({
    wording,
    label: "samples.meaning",
    choices: MEANINGS.map((value) => ({ value })),
    name: (value) => t(`samples.meaning.${value}`),
    onChoose(value) {
      meaning = value === "values" ? "values" : "classes";
      kind.update(meaning);
      draw();
      onMeaning(meaning);
    },
  });
  const marks = Array.from({ length: BRUSHES }, (_, mark) => {
    const picture = svgElement(
      "svg",
      { class: "brush-picture", viewBox: "-8 -8 16 16", "aria-hidden": "true" },
      classMark(mark, 0, 0, 5),
    );
    const button = element("button", { type: "button", class: "brush" }, picture, String(mark + 1));
    wording.attribute(button, "aria-label", "samples.brush", { name: mark + 1 });
    button.addEventListener("click", () => choose(mark));
    return button;
  });
  const eraser = wording.text(
    element("button", { type: "button", class: "brush brush-eraser" }),
    "samples.erase",
  );
  eraser.addEventListener("click", () => {
    erasing = !erasing;
    draw();
  });
  const group = element("div", { class: "brushes", role: "group" }, ...marks, eraser);
  wording.attribute(group, "aria-label", "samples.brushes");
  draw();

  /** @param {number} mark */
  function choose(mark) {
    chosen = mark;
    erasing = false;
    draw();
  }

  function draw() {
    marks.forEach((button, mark) => {
      button.hidden = meaning === "values";
      button.setAttribute("aria-pressed", String(mark === chosen && !erasing));
    });
    eraser.setAttribute("aria-pressed", String(erasing));
  }

  return {
    root: element("div", { class: "brush-row" }, kind.root, group),
    count: BRUSHES,
    choose,
    erases: () => erasing,
    mark: () => (meaning === "values" ? 0 : chosen),
  };
}
