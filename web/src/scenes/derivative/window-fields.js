import { element } from "../../controls/element.js";
import { createNumberField } from "../../controls/number-field.js";
import { createWording } from "../../i18n/wording.js";
import { linearSlider } from "../../figures/slider-scale.js";
import { roundStepBelow } from "../../stage/scale.js";

/** @typedef {import("./figure.js").Interval} Interval */

/** @type {Map<string, import("../../figures/slider-scale.js").SliderScale>} */
const scales = new Map();

/**
 * The slider of x over a window, in round steps; the same one for the same window.
 *
 * @param {Interval} window
 */
export function slidingWithin([low, high]) {
  const key = `${low} ${high}`;
  const scale = scales.get(key) ?? linearSlider(low, high, roundStepBelow((high - low) / 150));
  scales.set(key, scale);
  return scale;
}

/**
 * The ends of the window of x, as two fields.
 *
 * @param {HTMLElement} host
 * @param {{ onChange: (window: Interval) => void }} callbacks
 */
export function createWindowFields(host, { onChange }) {
  const wording = createWording();
  /** @type {Interval} */
  let window = [0, 1];
  const limits = /** @type {const} */ ([
    {
      get below() {
        return window[1];
      },
      atLeast: -1e6,
    },
    {
      get above() {
        return window[0];
      },
      atMost: 1e6,
    },
  ]);
  const fields = /** @type {const} */ (["from", "to"]).map((name, index) => {
    const field = createNumberField(limits[index], (value) =>
      onChange(/** @type {Interval} */ (window.with(index, value))),
    );
    wording.attribute(field.input, "aria-label", `derivative.window.${name}`);
    return field;
  });
  const caption = wording.text(element("span", { class: "field-label" }), "derivative.window");
  host.append(
    wording.attribute(
      element(
        "div",
        { class: "window-fields", role: "group" },
        caption,
        fields[0].input,
        "…",
        fields[1].input,
        ...fields.map(({ fault }) => fault),
      ),
      "aria-label",
      "derivative.window",
    ),
  );

  return {
    /** @param {Interval} next */
    update(next) {
      window = next;
      fields.forEach((field, index) => field.update(next[index]));
    },
  };
}
