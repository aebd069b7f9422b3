import { element } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";

/**
 * The places of the views, in the order of the document: the bar, then picture, numbers, text.
 *
 * @param {HTMLElement} host
 */
export function layOut(host) {
  const wording = createWording();
  const places = {
    bar: element("div", {}),
    expression: element("div", {}),
    picture: element("div", { id: "picture", class: "picture" }),
    phase: element("div", {}),
    outcome: element("div", {}),
    inputs: element("div", {}),
    paths: element("div", { hidden: true }),
    losses: element("div", { hidden: true }),
    steps: element("div", { class: "steps-place" }),
    mistakes: element("div", {}),
    check: element("div", {}),
    lesson: element("div", {}),
  };

  /**
   * @param {string} name
   * @param {string} key
   * @param {...HTMLElement} children
   */
  function zone(name, key, ...children) {
    const section = element("section", { class: `zone-${name}` }, ...children);
    return wording.attribute(section, "aria-label", key);
  }

  host.append(
    places.bar,
    element(
      "main",
      { class: "scene graph-scene" },
      zone("stage", "zone.stage", places.expression, places.picture, places.phase, places.outcome),
      zone(
        "curves",
        "expression.zone",
        places.inputs,
        places.paths,
        places.losses,
        places.steps,
        places.mistakes,
        places.check,
      ),
      zone("text", "zone.text", places.lesson),
    ),
  );
  const title = wording.text(element("h2", { class: "panel-title" }), "graph.steps");
  places.steps.append(title);
  return places;
}
