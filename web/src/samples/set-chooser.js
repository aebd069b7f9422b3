import { element, svgElement } from "../controls/element.js";
import { classMark } from "./class-mark.js";
import { SETS } from "./sets.js";
import { thumbnail } from "./thumbnails.js";

const SIDE = 44;
let created = 0;

/**
 * The data sets, each with a tiny picture of what it looks like; one is chosen.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} options.wording
 * @param {(set: string) => void} options.onChoose
 */
export function createSetChooser({ wording, onChoose }) {
  const name = `set-${++created}`;
  /** @type {Map<string, HTMLInputElement>} */
  const radios = new Map();
  const offered = [
    ...Object.entries(SETS).map(([set, { group }]) => ({ set, group })),
    { set: "own", group: "samples.groupOwn" },
  ];
  const groups = [...new Set(offered.map(({ group }) => group))].map((group) => {
    const heading = wording.text(element("span", { class: "sets-heading" }), group);
    const members = offered.filter((each) => each.group === group).map(({ set }) => choice(set));
    return element(
      "div",
      { class: "sets-group" },
      heading,
      element("div", { class: "sets" }, ...members),
    );
  });
  const root = element("div", { class: "sets-chooser", role: "radiogroup" }, ...groups);
  wording.attribute(root, "aria-label", "samples.set");

  /** @param {string} set */
  function choice(set) {
    const radio = element("input", { type: "radio", name, value: set, class: "set-radio" });
    radio.addEventListener("change", () => onChoose(set));
    radios.set(set, radio);
    const word = wording.text(element("span", { class: "set-name" }), `samples.name.${set}`);
    const many = (SETS[set]?.classes ?? 0) > 2 && set !== "digits";
    return element("label", { class: many ? "set set-many" : "set" }, radio, picture(set), word);
  }

  return {
    root,
    /** @param {string} set in force */
    update(set) {
      const radio = radios.get(set);
      if (radio && !radio.checked) radio.checked = true;
    },
  };
}

/** @param {string} set */
function picture(set) {
  const middle = SIDE / 2;
  const size = set === "digits" ? 2.6 : 1.7;
  const marks = thumbnail(set).map(({ x, y, mark }) =>
    classMark(mark, middle + x * (middle - 4), middle - y * (middle - 4), size),
  );
  return svgElement(
    "svg",
    { class: "set-picture", viewBox: `0 0 ${SIDE} ${SIDE}`, "aria-hidden": "true" },
    ...marks,
  );
}
