import { element } from "../controls/element.js";
import { inputName } from "./names.js";

/**
 * Which two inputs of a set with more are the axes.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {() => void} onChoose
 */
export function createInputChoice(wording, onChoose) {
  const selects = ["network.axis.x", "network.axis.y"].map((key) => {
    const select = element("select", { class: "select" });
    select.addEventListener("change", onChoose);
    return wording.attribute(select, "aria-label", key);
  });
  const root = element("div", { class: "network-axes", hidden: true }, ...selects);

  return {
    root,
    /** @returns {readonly [number, number]} */
    chosen: () => [Number(selects[0].value), Number(selects[1].value)],
    /** @param {import("../protocol/training-frames.js").Samples} samples */
    update({ inputs, image }) {
      root.hidden = inputs.length < 3 || image !== undefined;
      selects.forEach((select, place) => {
        const options = inputs.map((name, index) =>
          element("option", { value: index }, inputName(name)),
        );
        select.replaceChildren(...(root.hidden ? [] : options));
        if (!root.hidden) select.selectedIndex = place;
      });
    },
  };
}
