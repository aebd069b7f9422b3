import { element } from "../controls/element.js";
import { createSelectField } from "../controls/select-field.js";
import { t } from "../i18n/translate.js";
import { withPanel } from "./arrangement.js";
import { createCheckBox } from "./check-box.js";
import { createControlTable } from "./control-table.js";
import { panelName } from "../shell/arrangement.js";

/** @typedef {import("./arrangement.js").Arrangement} Arrangement */

const CHOICES = /** @type {const} */ ({
  lang: ["", "zh-CN", "en"],
  theme: ["", "light", "dark"],
  controls: ["1", "minimal", "0"],
});

/**
 * What a teacher decides about a scene in a frame.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {object} scene
 * @param {string} scene.name
 * @param {string[]} scene.controls names of what may be hidden and locked
 * @param {boolean} scene.moves whether it has steps
 * @param {(change: Partial<Arrangement>) => void} onChange
 */
export function createArrangementFields(wording, { name, controls, moves }, onChange) {
  /** @type {Arrangement | null} */
  let shown = null;
  const selects = /** @type {(keyof typeof CHOICES)[]} */ (Object.keys(CHOICES)).map((option) => ({
    option,
    field: createSelectField({
      wording,
      label: `share.option.${option}`,
      choices: CHOICES[option].map((value) => ({ value })),
      name: (value) => t(`share.option.${option}.${value || "reader"}`),
      onChoose: (value) => onChange({ [option]: value }),
    }),
  }));
  const [atStep, plays] = /** @type {const} */ (["atStep", "plays"]).map((option) =>
    createCheckBox(wording.text(element("span"), `share.option.${option}`), (isOn) =>
      onChange({ [option]: isOn }),
    ),
  );
  const panels = ["picture", "curves", "text"].map((panel) => {
    const box = createCheckBox(
      wording.text(element("span"), `share.panel.${panelName(panel, name)}`),
      (isOn) => shown && onChange({ panels: withPanel(shown.panels, panel, isOn) }),
    );
    return { panel, box };
  });
  const table = createControlTable(wording, name, controls, onChange);

  /**
   * @param {string} key
   * @param {...HTMLElement} children
   */
  const group = (key, ...children) =>
    element(
      "fieldset",
      { class: "share-group" },
      wording.text(element("legend", { class: "field-label" }), key),
      ...children,
    );

  return {
    roots: [
      ...selects.map(({ field }) => field.root),
      ...(moves ? [group("share.opens", atStep.root, plays.root)] : []),
      group("share.panels", ...panels.map(({ box }) => box.root)),
      element(
        "details",
        { class: "share-fixing" },
        wording.text(element("summary", {}), "share.fixing"),
        wording.text(element("p", { class: "field-note" }), "share.fixing.explain"),
        table.root,
      ),
    ],
    /** @param {Arrangement} arrangement */
    update(arrangement) {
      shown = arrangement;
      for (const { option, field } of selects) field.update(arrangement[option]);
      atStep.update(arrangement.atStep);
      plays.update(arrangement.plays);
      for (const { panel, box } of panels) {
        box.update(arrangement.panels.includes(panel));
        // The last one stays.
        box.box.disabled = String(arrangement.panels) === panel;
      }
      table.update(arrangement);
    },
  };
}
