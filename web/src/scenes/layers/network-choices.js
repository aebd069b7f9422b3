import { element } from "../../controls/element.js";
import { createSelectField } from "../../controls/select-field.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { buildOf, rebuilt, renumbered } from "./build.js";
import { LOSSES } from "./query-spec.js";

/**
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 * @typedef {import("./build.js").Build} Build
 */

/** @param {...(string | number)} values */
const choicesOf = (...values) => values.map((value) => ({ value: String(value) }));

/**
 * What the network is made of: each choice begins a new run with the numbers that still fit.
 *
 * @param {HTMLElement} host
 * @param {(partial: Partial<Settings>) => void} onRestart
 */
export function createNetworkChoices(host, onRestart) {
  const wording = createWording();
  /** @type {Settings | null} */
  let settings = null;
  let turn = 0;

  /**
   * @param {string} name
   * @param {{ value: string }[]} choices
   * @param {(value: string) => string} nameOfChoice
   * @param {(value: string) => Partial<Build>} choose
   */
  const field = (name, choices, nameOfChoice, choose) =>
    createSelectField({
      wording,
      label: `layers.choice.${name}`,
      choices,
      name: nameOfChoice,
      onChoose(value) {
        if (settings) onRestart({ layers: rebuilt(settings.layers, choose(value)) });
      },
    });
  const plain = (/** @type {string} */ value) => value;
  const fields = {
    samples: field("samples", choicesOf(1, 2, 3), plain, (value) => ({ samples: Number(value) })),
    input: field(
      "input",
      choicesOf("flat", "image"),
      (value) => t(`layers.input.${value}`),
      (value) => ({ image: value === "image" }),
    ),
    hidden: field("hidden", choicesOf(0, 1, 2), plain, (value) => ({ hidden: Number(value) })),
    neurons: field("neurons", choicesOf(2, 3, 4), plain, (value) => ({ neurons: Number(value) })),
    activation: field(
      "activation",
      choicesOf("relu", "sigmoid", "tanh"),
      (value) => t(`layers.activation.${value}`),
      (activation) => ({ activation }),
    ),
    loss: field(
      "loss",
      choicesOf(...LOSSES),
      (value) => t(`layers.loss.${value}`),
      (loss) => ({ loss }),
    ),
  };
  const opened = element("input", { type: "checkbox" });
  opened.addEventListener("change", () => onRestart({ opened: opened.checked }));
  const openField = element(
    "label",
    { class: "layers-open" },
    opened,
    wording.text(element("span", {}), "layers.openLoss"),
  );
  const fresh = wording.text(
    element("button", { type: "button", class: "button layers-fresh" }),
    "layers.newNumbers",
  );
  fresh.addEventListener("click", () => {
    turn += 1;
    if (settings) onRestart({ layers: renumbered(settings.layers, turn) });
  });
  const ofNetwork = [...Object.values(fields).map(({ root }) => root), fresh];
  host.classList.add("layers-choices");
  host.setAttribute("role", "group");
  wording.attribute(host, "aria-label", "layers.build");
  host.append(...ofNetwork.slice(0, -1), openField, fresh);

  return {
    /** @param {import("../../backprop/kind.js").State} state */
    update({ runs, active }) {
      const next = runs[active]?.settings;
      if (!next || next === settings) return;
      settings = next;
      opened.checked = Boolean(next.opened);
      const hasLayers = Boolean(next.layers);
      for (const root of ofNetwork) root.hidden = !hasLayers;
      if (!hasLayers) return;
      const build = buildOf(next.layers);
      fields.samples.update(String(build.samples));
      fields.input.update(build.image ? "image" : "flat");
      fields.hidden.update(String(build.hidden));
      fields.neurons.update(String(build.neurons));
      fields.activation.update(build.activation);
      fields.loss.update(build.loss);
      fields.neurons.root.hidden = build.hidden === 0;
      fields.activation.root.hidden = build.hidden === 0;
    },
  };
}
