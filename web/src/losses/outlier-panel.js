import { element, setText } from "../controls/element.js";
import { outcomeText } from "../figures/outcome-text.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatNumber } from "../numbers/format.js";
import { nameOf } from "./bars-view.js";
import { signOf } from "./notation.js";

/** @typedef {import("./answer.js").State} State */

/** The two sums, the sum of squares first. */
const SIDES = /** @type {const} */ (["squared", "absolute"]);

/**
 * How much of the sum of squares, and of the sum of sizes, the element with the largest error makes alone.
 *
 * @param {HTMLElement} host
 */
export function createOutlier(host) {
  const wording = createWording();
  const lead = element("p", { class: "loss-words" });
  const bars = SIDES.map((side) => {
    const part = element("span", { class: "outlier-part" });
    const words = element("span", { class: "outlier-words" });
    const sum = element("span", { class: "outlier-name" });
    const bar = element("span", { class: "outlier-bar", "aria-hidden": "true" }, part);
    return {
      side,
      sum,
      part,
      words,
      root: element("p", { class: "outlier-row" }, sum, bar, words),
    };
  });
  host.append(
    wording.text(element("h2", { class: "panel-title" }), "loss.outlier.title"),
    lead,
    ...bars.map(({ root }) => root),
  );
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { outlier } = shown.answer;
    for (const { root } of bars) root.hidden = outlier === null;
    if (!outlier) {
      setText(lead, t("loss.outlier.none"));
      return;
    }
    const name = nameOf(shown.settings, outlier.place);
    setText(lead, t("loss.outlier.lead", { name, error: formatNumber(outlier.error) }));
    for (const { side, sum, part, words } of bars) {
      setText(sum, t(`loss.outlier.${side}`, { sign: signOf(shown.settings) }));
      const parted = outlier[side];
      part.style.width = `${100 * parted.share}%`;
      setText(
        words,
        t("loss.outlier.words", {
          share: formatNumber(Number((100 * parted.share).toPrecision(3))),
          with: outcomeText(parted.with),
          without: outcomeText(parted.without),
        }),
      );
    }
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
