import { element } from "../../controls/element.js";
import { createLabelledNumber } from "../../controls/labelled-number.js";
import { createSettingsGroup } from "../../controls/settings-group.js";
import { createWording } from "../../i18n/wording.js";

/** The most iterations that a run of backpropagation may have. */
const MOST = 1000;

const SWITCHES = /** @type {const} */ (["accumulate", "zeroGrad"]);

/**
 * The settings of a run that have no place of their own on the page.
 *
 * @param {(change: import("../../protocol/frames.js").Change) => void} onChange
 */
export function createSettingsPanel(onChange) {
  const wording = createWording();
  const iterations = createLabelledNumber({
    wording,
    label: "layers.setting.iterations",
    limits: { atLeast: 1, atMost: MOST, integer: true },
    onEnter: (value) => onChange({ iterations: value }),
  });
  const switches = SWITCHES.map((name) => {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => onChange({ [name]: box.checked }));
    const words = wording.text(element("span", {}), `layers.setting.${name}`);
    return { name, box, root: element("label", { class: "layers-switch" }, box, words) };
  });
  const live = createSettingsGroup(wording, "settings.live", "settings.liveNote", [
    iterations.root,
    ...switches.map(({ root }) => root),
  ]);

  return {
    root: element("div", { class: "settings layers-settings" }, live),
    /** @param {import("../../backprop/settings.js").Settings} settings in force */
    update(settings) {
      iterations.field.update(settings.iterations ?? 1);
      for (const { name, box } of switches) box.checked = settings[name] ?? true;
    },
    refuse: () => iterations.field.refuse(),
  };
}
