import { element } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";

/**
 * The places of the views, in the order of the document: the bar, then picture, curves, text.
 *
 * @param {HTMLElement} host
 */
export function layOut(host) {
  const wording = createWording();
  const places = {
    bar: element("div", {}),
    network: element("div", { id: "picture", class: "picture" }),
    epoch: element("div", { class: "epoch-place", role: "group" }),
    readout: element("div", {}),
    outcome: element("div", {}),
    runs: element("div", {}),
    curves: element("div", { class: "curves-place" }),
    health: element("div", { class: "health-place" }),
    lesson: element("div", {}),
    data: element("div", { class: "data-place" }),
    export: element("div", { class: "export-place" }),
  };

  wording.attribute(places.epoch, "aria-label", "epoch.strip");

  /**
   * @param {string} name
   * @param {...HTMLElement} children
   */
  function zone(name, ...children) {
    const section = element("section", { class: `zone-${name}` }, ...children);
    return wording.attribute(section, "aria-label", `zone.${name}`);
  }

  host.append(
    places.bar,
    element(
      "main",
      { class: "scene training" },
      zone("stage", places.network, places.epoch, places.outcome, places.readout),
      zone("curves", places.runs, places.curves, places.health, places.export),
      zone("text", places.lesson),
    ),
  );
  return places;
}
