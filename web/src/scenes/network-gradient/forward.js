import { element, setAttribute, setText } from "../../controls/element.js";
import { createMatrixField } from "../../figures/matrix-field.js";
import { createNumberGrid } from "../../figures/number-grid.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatNumber } from "../../numbers/format.js";
import { createClassChoice } from "./class-choice.js";
import { lastEvaluation } from "./progress.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Settings} Settings
 */

/**
 * The forward pass of the net, from left to right: x times W, softmax, the loss of the right class. The
 * inputs, the weights and the right class are changed in place.
 *
 * @param {HTMLElement} host
 * @param {{ onChange: (change: Partial<Settings>) => void }} callbacks
 */
export function createForward(host, { onChange }) {
  const wording = createWording();
  const x = createMatrixField({
    name: "x",
    role: "data",
    onChange: (rows) => onChange({ x: rows }),
  });
  const W = createMatrixField({
    name: "W",
    role: "parameter",
    onChange: (rows) => onChange({ W: rows }),
  });
  const target = createClassChoice((labels) => onChange({ t: labels }));
  const logits = createNumberGrid({ signs: "value" });
  const once = createNumberGrid({ signs: "value" });
  const probabilities = createNumberGrid({ signs: "value" });
  const loss = element("span", { class: "forward-loss role-loss" });
  const onceStep = tensor("forward-once", [arrow("softmax"), once.root], "network-gradient.once");
  host.classList.add("forward");
  host.append(
    tensor("forward-x", [x.root], "network-gradient.x"),
    sign("·"),
    tensor("forward-W", [W.root], "network-gradient.W"),
    sign("="),
    tensor("forward-z", [logits.root], "network-gradient.z"),
    onceStep,
    tensor("forward-y", [arrow("softmax"), probabilities.root], "network-gradient.y"),
    tensor("forward-t", [target.root], "network-gradient.t"),
    tensor("forward-L", [arrow("−ln y"), loss], "network-gradient.L"),
  );
  wording.also(() => {
    logits.name(t("network-gradient.z"));
    once.name(t("network-gradient.once"));
    probabilities.name(t("network-gradient.y"));
  });

  /**
   * @param {string} look
   * @param {HTMLElement[]} contents
   * @param {string} key of its name
   */
  function tensor(look, contents, key) {
    const name = wording.text(element("p", { class: "forward-name" }), key);
    return element(
      "div",
      { class: `forward-tensor ${look}` },
      name,
      element("div", { class: "forward-row" }, ...contents),
    );
  }

  return {
    /** @param {State} state */
    update({ settings, shown, notice }) {
      if (notice) {
        x.refuse();
        W.refuse();
      }
      const version = shown?.answer[shown.settings.version];
      const moved = version ? lastEvaluation(version, settings.at) : null;
      x.update(settings.x);
      W.update(settings.W, moved);
      target.update(settings.t, settings.W[0].length);
      if (!shown || !version) return;
      const { classes } = shown.answer;
      logits.update(version.logits, classes);
      onceStep.hidden = version.once === undefined;
      once.update(version.once ?? [], classes, { largest: 1 });
      probabilities.update(version.probabilities, classes, { largest: 1 });
      setText(loss, formatNumber(version.loss));
      setAttribute(loss, "title", version.loss);
    },
  };
}

/** @param {string} text */
const sign = (text) => element("span", { class: "forward-sign", "aria-hidden": "true" }, text);

/** @param {string} text */
const arrow = (text) =>
  element(
    "span",
    { class: "forward-arrow" },
    element("span", {}, text),
    element("span", { "aria-hidden": "true" }, "→"),
  );
