import { setText, svgElement } from "../controls/element.js";
import { MINIATURES } from "./miniatures.js";

/**
 * A small picture of a scene, in the colours of the page; its meaning is said by the link it is in.
 *
 * @param {string} scene
 */
export function miniature(scene) {
  /** @type {SVGElement[]} */
  const marks = (MINIATURES[scene] ?? []).map(([look, content]) => {
    const name = look.replaceAll(/\S+/g, (one) => `mini-${one}`);
    return typeof content === "string"
      ? svgElement("path", { class: name, d: content })
      : svgElement("g", { class: name }, ...content.map(written));
  });
  return svgElement(
    "svg",
    { class: "mini", viewBox: "0 0 200 120", "aria-hidden": "true", focusable: "false" },
    ...marks,
  );
}

/** @param {[x: number, y: number, words: string]} text */
function written([x, y, words]) {
  const text = svgElement("text", { x, y });
  setText(text, words);
  return text;
}
