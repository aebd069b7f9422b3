import { element } from "../controls/element.js";
import { lockedBesides } from "../embed/controls.js";
import { t } from "../i18n/translate.js";
import { framedControls } from "./arrangement.js";

/**
 * Every control of a scene, to be locked or hidden.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {string} scene
 * @param {string[]} names of the controls
 * @param {(change: { hide: string[], lock: string[] }) => void} onChange
 */
export function createControlTable(wording, scene, names, onChange) {
  /** @type {{ hide: string[], lock: string[] }} */
  let shown = { hide: [], lock: [] };

  /**
   * What is hidden needs no lock, and the other way round.
   *
   * @param {"hide" | "lock"} what
   * @param {string} name
   * @param {boolean} isOn
   */
  function turn(what, name, isOn) {
    const without = {
      hide: shown.hide.filter((one) => one !== name),
      lock: shown.lock.filter((one) => one !== name),
    };
    onChange(isOn ? { ...without, [what]: [...without[what], name] } : without);
  }

  const rows = framedControls(names).map(({ name, isLockable }) => {
    const lock = isLockable ? box("lock", name) : null;
    const hide = box("hide", name);
    const root = element(
      "tr",
      {},
      wording.text(element("th", { scope: "row" }), `share.control.${name}`),
      element("td", {}, ...(lock ? [lock] : [])),
      element("td", {}, hide),
    );
    return { name, root, lock, hide };
  });

  /**
   * @param {"hide" | "lock"} what
   * @param {string} name
   */
  function box(what, name) {
    const input = element("input", { type: "checkbox" });
    wording.also(() =>
      input.setAttribute("aria-label", `${t(`share.${what}`)}: ${t(`share.control.${name}`)}`),
    );
    input.addEventListener("change", () => turn(what, name, input.checked));
    return input;
  }

  const head = ["share.control", "share.lock", "share.hide"].map((key) =>
    wording.text(element("th", { scope: "col" }), key),
  );
  return {
    root: element(
      "table",
      { class: "share-controls" },
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...rows.map(({ root }) => root)),
    ),
    /** @param {{ hide: string[], lock: string[] }} fixed */
    update(fixed) {
      shown = fixed;
      const besides = lockedBesides(scene, fixed);
      for (const { name, lock, hide } of rows) {
        hide.checked = fixed.hide.includes(name);
        if (!lock) continue;
        lock.checked = !hide.checked && [...fixed.lock, ...besides].includes(name);
        lock.disabled = besides.includes(name);
      }
    },
  };
}
