import { controlName, element } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatNumber } from "../numbers/format.js";

/**
 * A number with a slider and a field. The slider asks while it is drawn; the field reaches values between
 * and beyond its places.
 *
 * @param {object} options
 * @param {string} options.label key of the name
 * @param {string} [options.sign] how the quantity is written, before the field
 * @param {import("./slider-scale.js").SliderScale} options.scale
 * @param {import("../controls/entry.js").Limits} options.limits
 * @param {(value: number) => void} options.onChange
 */
export function createSliderField({ label, sign, scale, limits, onChange }) {
  const wording = createWording();
  const field = createNumberField(limits, onChange);
  const slider = element("input", {
    type: "range",
    class: "slider-range",
    min: 0,
    max: scale.last,
  });
  const caption = element("label", { class: "bar-label", for: field.input.id });
  if (sign) caption.append(sign);
  else wording.text(caption, label);
  if (sign) wording.attribute(field.input, "aria-label", label);
  wording.attribute(slider, "aria-label", "figure.slide", {});
  wording.also(() => slider.setAttribute("aria-label", t("figure.slide", { name: t(label) })));
  const root = element(
    "div",
    { class: "slider-field", "data-control": controlName(label) },
    caption,
    slider,
    field.input,
    field.fault,
  );
  let current = scale;
  let isHeld = false;
  /** @type {number | null} */
  let shown = null;

  slider.addEventListener("pointerdown", () => {
    isHeld = true;
  });
  for (const end of ["pointerup", "pointercancel", "blur"]) {
    slider.addEventListener(end, () => {
      isHeld = false;
    });
  }
  slider.addEventListener("input", () => {
    const value = current.valueAt(slider.valueAsNumber);
    slider.setAttribute("aria-valuetext", formatNumber(value));
    onChange(value);
  });

  /** @param {number} value */
  function place(value) {
    slider.setAttribute("aria-valuetext", formatNumber(value));
    if (isHeld && current.valueAt(slider.valueAsNumber) !== value) return;
    slider.value = String(current.placeOf(value));
  }

  return {
    root,
    refuse: field.refuse,
    /** @param {number} value that is wanted */
    update(value) {
      if (value === shown) return;
      shown = value;
      field.update(value);
      place(value);
    },
    /** @param {import("./slider-scale.js").SliderScale} next other ends */
    rescale(next) {
      if (next === current) return;
      current = next;
      slider.max = String(next.last);
      if (shown !== null) place(shown);
    },
  };
}
