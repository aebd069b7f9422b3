import { createWording } from "../i18n/wording.js";
import { columnSign } from "../numbers/own-signs.js";
import { element } from "./element.js";
import { nameField } from "./name-field.js";
import { createNumberField } from "./number-field.js";

/** @typedef {Record<string, [number, number]>} Window */

/** Twice as far as a run goes: 2⁵⁴. */
const FARTHEST = 2 ** 54;

/**
 * Where to look at a function of the learner's own: the two ends along each variable. How high the
 * picture of a function of one variable reaches follows from them.
 *
 * @param {(window: Window) => void} onEnter
 */
export function createWindowFields(onEnter) {
  const wording = createWording();
  /** @type {Window} */
  let shown = {};

  const axes = ["x0", "x1"].map((axis) => createAxis(axis));
  const root = element(
    "div",
    { class: "field start-field", role: "group", hidden: true },
    wording.text(
      element("span", { class: "field-label", "aria-hidden": "true" }),
      "settings.window",
    ),
    ...axes.map((axis) => axis.root),
  );
  wording.attribute(root, "aria-label", "settings.window");

  /** @param {string} axis */
  function createAxis(axis) {
    /** @type {import("./entry.js").Limits[]} */
    const limits = [{ atLeast: -FARTHEST }, { atMost: FARTHEST }];
    const fields = limits.map((limit, end) =>
      createNumberField(limit, (value) => {
        const { x0, x1 } = shown;
        const ends = /** @type {[number, number]} */ (shown[axis].with(end, value));
        onEnter({ x0, ...(x1 && { x1 }), [axis]: ends });
      }),
    );
    const names = fields.map(() => element("span", { class: "start-name", "aria-hidden": "true" }));
    const parts = fields.map(({ input, fault }, end) =>
      element("span", { class: "start-part" }, names[end], input, fault),
    );
    return {
      root: element("span", { class: "start-parts" }, ...parts),
      fields,
      /**
       * @param {[number, number]} ends
       * @param {string} variable
       */
      update(ends, variable) {
        [limits[0].below, limits[1].above] = [ends[1], ends[0]];
        fields.forEach((field, end) => {
          nameField(field.input, names[end], `${variable} ${"≥≤"[end]}`);
          field.update(ends[end]);
        });
      },
    };
  }

  return {
    root,
    /**
     * @param {{ window?: Window, start: number[] }} settings in force
     * @param {string[]} [variables] their names
     */
    update({ window, start }, variables) {
      root.hidden = window === undefined;
      if (!window) return;
      shown = window;
      axes.forEach((axis, place) => {
        const ends = window[`x${place}`];
        axis.root.hidden = ends === undefined;
        if (ends) axis.update(ends, columnSign(`x${place}`, start.length, variables));
      });
    },
    /** A change was refused: every field shows what is in force. */
    refuse() {
      for (const { fields } of axes) for (const field of fields) field.refuse();
    },
  };
}
