import { element } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";

/**
 * The places of a figure, in the order of the document: the bar, then picture, second figure, text.
 *
 * @param {HTMLElement} host
 * @param {{ name: string, beside: string }} scene its name, and the key of the name of the second zone
 */
export function layOutFigure(host, { name, beside }) {
  const wording = createWording();
  const places = {
    /** The row of controls that never moves. */
    bar: element("div", { class: "bar-row figure-row" }),
    /** Above the picture: what it is of. */
    head: element("div", { class: "figure-head" }),
    picture: element("div", { id: "picture", class: "picture" }),
    /** One row under the picture. */
    readout: element("div", {}),
    /** Below the readout. */
    below: element("div", { class: "figure-below" }),
    /** The second figure. */
    beside: element("div", { class: "figure-beside" }),
    lesson: element("div", {}),
    notice: element("div", { class: "bar-notice", hidden: true }),
  };

  /**
   * @param {string} zone
   * @param {string} key
   * @param {...HTMLElement} children
   */
  function section(zone, key, ...children) {
    const created = element("section", { class: `zone-${zone}` }, ...children);
    return wording.attribute(created, "aria-label", key);
  }

  const bar = element(
    "div",
    { class: "control-bar figure-bar", role: "region" },
    places.bar,
    places.notice,
  );
  host.append(
    wording.attribute(bar, "aria-label", "figure.bar"),
    element(
      "main",
      { class: `scene figure-scene ${name}-scene` },
      section("stage", "zone.stage", places.head, places.picture, places.readout, places.below),
      section("curves", beside, places.beside),
      section("text", "zone.text", places.lesson),
    ),
  );
  return places;
}
