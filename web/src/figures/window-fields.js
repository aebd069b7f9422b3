import { element } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";

/** @typedef {import("./interval.js").Interval} Interval */

/** The farthest that a window reaches. */
const FARTHEST = 1e6;

/**
 * The two ends of a window, as fields.
 *
 * @param {HTMLElement} host
 * @param {{ name: string, onChange: (window: Interval) => void }} options the name of the variable
 */
export function createWindowFields(host, { name, onChange }) {
  const wording = createWording();
  /** @type {Interval} */
  let window = [0, 1];
  const limits = [
    {
      get below() {
        return window[1];
      },
      atLeast: -FARTHEST,
    },
    {
      get above() {
        return window[0];
      },
      atMost: FARTHEST,
    },
  ];
  const fields = /** @type {const} */ (["from", "to"]).map((end, index) => {
    const field = createNumberField(limits[index], (value) =>
      onChange(/** @type {Interval} */ (window.with(index, value))),
    );
    wording.also(() => field.input.setAttribute("aria-label", t(`figure.window.${end}`, { name })));
    return field;
  });
  const caption = wording.text(element("span", { class: "field-label" }), "figure.window", {
    name,
  });
  const [from, to] = fields.map(({ input }) => input);
  const faults = fields.map(({ fault }) => fault);
  const group = element("div", { class: "window-fields", role: "group" }, caption, from, "…", to);
  group.append(...faults);
  host.append(wording.attribute(group, "aria-label", "figure.window", { name }));

  return {
    /** @param {Interval} next */
    update(next) {
      window = next;
      fields.forEach((field, index) => field.update(next[index]));
    },
    refuse() {
      for (const field of fields) field.refuse();
    },
  };
}
