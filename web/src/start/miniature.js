import { setText, svgElement } from "../controls/element.js";
import { MINIATURES } from "./miniatures.js";

/**
 * A small picture of a scene, in the colours of the page; its meaning is said by the link it is in.
 *
 * @param {string} scene
 */
export function miniature(scene) {
  const marks = (MINIATURES[scene] ?? []).flatMap(([look, content]) => {
    const name = look
      .split(" ")
      .map((one) => `mini-${one}`)
      .join(" ");
    if (typeof content === "string") return [svgElement("path", { class: name, d: content })];
    return content.map(([x, y, words]) => {
      const text = svgElement("text", { class: name, x, y });
      setText(text, words);
      return text;
    });
  });
  return svgElement(
    "svg",
    { class: "mini", viewBox: "0 0 200 120", "aria-hidden": "true", focusable: "false" },
    ...marks,
  );
}
