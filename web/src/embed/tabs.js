import { element } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { panelName } from "../shell/arrangement.js";

/**
 * Small tabs for panels that take turns.
 *
 * @param {string} scene
 * @param {string[]} panels
 * @param {() => void} onChoose
 * @param {string} [opening] the panel that is seen first where it takes turns; else the first that does
 */
export function createPanelTabs(scene, panels, onChoose, opening = "") {
  const wording = createWording();
  let current = opening;
  const buttons = panels.map((panel) => {
    const button = element("button", { type: "button", class: "embed-tab" });
    wording.text(button, `embed.panel.${panelName(panel, scene)}`);
    button.addEventListener("click", () => {
      current = panel;
      onChoose();
    });
    return { panel, button };
  });
  const root = element(
    "div",
    { class: "embed-tabs", role: "group" },
    ...buttons.map(({ button }) => button),
  );
  wording.attribute(root, "aria-label", "embed.panels");

  return {
    root,
    /** @param {string[]} shared those that take turns; the others are there anyway */
    offer(shared) {
      root.hidden = shared.length === 0;
      for (const { panel, button } of buttons) {
        button.hidden = !shared.includes(panel);
        button.setAttribute("aria-pressed", String(panel === this.chosen(shared)));
      }
    },
    /** @param {string[]} shared */
    chosen: (shared) => (shared.includes(current) ? current : shared[0]),
  };
}
