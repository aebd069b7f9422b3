import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";

/**
 * How many of each class are recognised: of sets whose result no surface can show.
 *
 * @param {number[][]} confusion rows true, columns predicted
 * @param {string[]} classes
 * @returns {HTMLElement[]}
 */
export function classShares(confusion, classes) {
  return confusion.map((row, i) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const right = row[i];
    const bar = element(
      "span",
      { class: "network-share-bar", "aria-hidden": "true" },
      element("span"),
    );
    const filled = /** @type {HTMLElement} */ (bar.firstElementChild);
    filled.style.width = `${total === 0 ? 0 : (100 * right) / total}%`;
    const words = t("network.share", { right: formatCount(right), total: formatCount(total) });
    return element(
      "li",
      { class: "network-share" },
      element("span", { class: "network-share-name" }, classes[i] ?? String(i)),
      bar,
      element("span", {}, words),
    );
  });
}
