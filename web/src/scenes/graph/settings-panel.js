import { element } from "../../controls/element.js";
import { createLabelledNumber } from "../../controls/labelled-number.js";
import { createSettingsGroup } from "../../controls/settings-group.js";
import { createWording } from "../../i18n/wording.js";

/** The most iterations of a run. */
const MOST = 1000;

/**
 * What is rarely changed.
 *
 * @param {{ onChange: (change: import("../../protocol/frames.js").Change) => void }} callbacks
 */
export function createSettingsPanel({ onChange }) {
  const wording = createWording();
  const iterations = createLabelledNumber({
    wording,
    label: "expression.iterations",
    note: "expression.iterationsNote",
    limits: { atLeast: 1, atMost: MOST, integer: true },
    onEnter: (value) => onChange({ iterations: value }),
  });
  const group = createSettingsGroup(wording, "settings.live", "settings.liveNote", [
    iterations.root,
  ]);

  return {
    root: element("div", { class: "settings" }, group),
    /** @param {any} settings in force */
    update: (settings) => iterations.field.update(settings.iterations),
    refuse: () => iterations.field.refuse(),
  };
}
