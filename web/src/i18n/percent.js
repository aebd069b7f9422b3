import { formatNumber } from "../numbers/format.js";
import { t } from "./translate.js";

/**
 * A share as the reader's language writes it: 7 % in English, 7% in Chinese.
 *
 * @param {number} share of 1
 * @param {number} [decimals] where the share is steady enough to have them
 */
export function percentText(share, decimals = 0) {
  const unit = 10 ** decimals;
  return t("number.percent", { number: formatNumber(Math.round(100 * unit * share) / unit) });
}
