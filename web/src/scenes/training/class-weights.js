import { element, setText } from "../../controls/element.js";
import { createNumberField } from "../../controls/number-field.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { LIMITS } from "./choices.js";

/**
 * One weight for each class: how much its samples count in the loss.
 *
 * @param {(weights: number[]) => void} onEnter
 */
export function createClassWeights(onEnter) {
  const wording = createWording();
  /** @type {number[]} */
  let weights = [];
  /** @type {{ root: HTMLElement, name: HTMLElement, field: ReturnType<typeof createNumberField> }[]} */
  let parts = [];
  const row = element("span", { class: "class-weights" });
  const root = element(
    "div",
    { class: "field class-weights-field", role: "group", hidden: true },
    wording.text(
      element("span", { class: "field-label", "aria-hidden": "true" }),
      "training.setting.classWeights",
    ),
    row,
  );
  wording.attribute(root, "aria-label", "training.setting.classWeights");

  /** @param {number} index */
  function createPart(index) {
    const field = createNumberField(LIMITS.classWeight, (value) =>
      onEnter(weights.with(index, value)),
    );
    const name = element("span", { class: "class-name", "aria-hidden": "true" });
    return {
      root: element("span", { class: "class-weight" }, name, field.input, field.fault),
      name,
      field,
    };
  }

  return {
    root,
    /**
     * @param {string[]} classes their names, none in a regression
     * @param {number[]} [inForce] all 1 where there are none
     */
    update(classes, inForce) {
      root.hidden = classes.length === 0;
      weights = inForce ?? classes.map(() => 1);
      if (parts.length !== classes.length) {
        parts = classes.map((_, index) => createPart(index));
        row.replaceChildren(...parts.map((part) => part.root));
      }
      parts.forEach(({ name, field }, index) => {
        setText(name, classes[index]);
        const label = t("training.setting.classWeightOf", { name: classes[index] });
        if (field.input.getAttribute("aria-label") !== label) {
          field.input.setAttribute("aria-label", label);
        }
        field.update(weights[index]);
      });
    },
    refuse() {
      for (const { field } of parts) field.refuse();
    },
  };
}
