import { element, setText } from "../../controls/element.js";
import { createNumberGrid } from "../../figures/number-grid.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { NO_NUMBER, formatNumber } from "../../numbers/format.js";
import { elementInWork, isWhole, knownElements } from "./progress.js";

/** @typedef {import("./figure.js").State} State */

/** A difference has two digits: more are dust. @param {number} value */
const dust = (value) => formatNumber(Number(value.toPrecision(2)));

/**
 * The gradient by quotients, as it fills up; the same by backpropagation; the difference of both.
 *
 * @param {HTMLElement} host
 */
export function createGradients(host) {
  const wording = createWording();
  const grids = [
    { key: "numerical", grid: createNumberGrid({ signs: "gradient" }) },
    { key: "backprop", grid: createNumberGrid({ signs: "gradient" }) },
    { key: "difference", grid: createNumberGrid({ signs: "gradient", write: dust }) },
  ].map(({ key, grid }) => {
    const title = wording.text(
      element("h2", { class: "figure-title" }),
      `network-gradient.gradient.${key}`,
    );
    const note = element("p", { class: "figure-words" });
    wording.also(() => grid.name(t(`network-gradient.gradient.${key}`)));
    host.append(element("section", {}, title, grid.root, note));
    return { grid, note };
  });
  host.classList.add("gradients");
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { answer, settings } = shown;
    const version = answer[settings.version];
    const known = knownElements(version, settings.at);
    const largest = Math.max(...version.backprop.map(Math.abs));
    const at = elementInWork(version, settings.at)?.place ?? null;
    const { classes, passes } = answer;
    const [numerical, backprop, difference] = grids;
    numerical.grid.update(known, classes, { at, largest });
    backprop.grid.update(version.backprop, classes, { largest });
    difference.grid.update(
      version.difference.map((value, index) => (known[index] === null ? null : value)),
      classes,
      { largest },
    );
    setText(
      numerical.note,
      t("network-gradient.evaluationsMade", { at: settings.at, of: passes.numerical }),
    );
    setText(backprop.note, t("network-gradient.onePass"));
    setText(
      difference.note,
      t("network-gradient.relative", {
        relative: isWhole(version, settings.at)
          ? formatNumber(version.relativeDifference)
          : NO_NUMBER,
      }),
    );
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}
