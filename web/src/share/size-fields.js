import { element } from "../controls/element.js";
import { createSelectField } from "../controls/select-field.js";
import { t } from "../i18n/translate.js";
import { LARGEST, SIZES, SMALLEST, lengthIn } from "./sizes.js";

/** A size that is none of those offered. */
const OWN = "own";

/**
 * @typedef {{ width: string, height: string }} FrameSize
 */

/**
 * How large a frame is: one of a few sizes, or two numbers of one's own.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(size: FrameSize) => void} onChange
 */
export function createSizeFields(wording, onChange) {
  /** @type {FrameSize} */
  let shown = SIZES[0];
  const preset = createSelectField({
    wording,
    label: "share.size",
    choices: [...SIZES.map(({ name }) => ({ value: name })), { value: OWN }],
    name: (value) => t(`share.size.${value}`),
    onChoose(value) {
      const size = SIZES.find(({ name }) => name === value);
      if (size) onChange({ width: size.width, height: size.height });
      else width.field.focus();
    },
  });
  const width = length("width", SMALLEST.width);
  const height = length("height", SMALLEST.height);

  /**
   * @param {"width" | "height"} name
   * @param {number} least
   */
  function length(name, least) {
    const field = element("input", { class: "number-field", type: "text", inputmode: "numeric" });
    const caption = wording.text(
      element("span", { class: "field-label" }),
      `share.size.of.${name}`,
    );
    field.addEventListener("change", () => {
      const typed = lengthIn(field.value, least);
      if (typed === null) {
        field.setCustomValidity(t("share.size.limits", { least, most: LARGEST }));
        field.reportValidity();
        return;
      }
      field.setCustomValidity("");
      onChange({ ...shown, [name]: typed });
    });
    return {
      root: element("label", { class: "field" }, caption, field),
      field,
      /** @param {string} value */
      update(value) {
        field.setCustomValidity("");
        field.value = value;
      },
    };
  }

  return {
    roots: [preset.root, element("div", { class: "share-lengths" }, width.root, height.root)],
    /** @param {FrameSize} size */
    update(size) {
      shown = size;
      const known = SIZES.find((one) => one.width === size.width && one.height === size.height);
      preset.update(known?.name ?? OWN);
      width.update(size.width);
      height.update(size.height);
    },
  };
}
