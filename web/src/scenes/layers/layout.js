import { element } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";

/**
 * The places of the views, in the order of the document: the bar, then picture, opened number and
 * check, text.
 *
 * @param {HTMLElement} host
 */
export function layOut(host) {
  const wording = createWording();
  const places = {
    bar: element("div", {}),
    training: element("div", { class: "layers-training" }),
    choices: element("div", {}),
    phases: element("div", {}),
    picture: element("div", { id: "picture", class: "picture layers-picture" }),
    opened: element("div", {}),
    outcome: element("div", {}),
    readout: element("div", {}),
    cell: element("div", {}),
    check: element("div", {}),
    lesson: element("div", {}),
  };

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
      { class: "scene layers" },
      zone(
        "stage",
        places.training,
        places.choices,
        places.phases,
        places.picture,
        places.opened,
        places.outcome,
        places.readout,
      ),
      zone("curves", places.cell, places.check),
      zone("text", places.lesson),
    ),
  );
  return places;
}
