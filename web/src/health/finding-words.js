import { percentText } from "../i18n/percent.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { raised } from "./raised.js";
import { EXPLODING, MOST, VANISHING } from "./findings.js";

/**
 * A finding in two sentences: what is so, by which rule, and why.
 *
 * @param {import("./findings.js").Finding} finding
 * @param {import("./findings.js").Snapshot} snapshot
 * @param {import("./findings.js").NetworkLayer[]} shape
 * @returns {{ name: string, text: string }}
 */
export function findingInWords({ fault, layer, reason }, { layers }, shape) {
  const shown = layers[layer - 1];
  const text = t(`health.finding.${fault}`, {
    layer,
    last: layers.length,
    norm: formatNumber(shown.gradientNorm),
    lastNorm: formatNumber(layers[layers.length - 1].gradientNorm),
    share: percentText(shown.dead ?? shown.saturated ?? 0, 1),
    activation: shape[layer - 1]?.activation ?? "",
    vanishing: formatNumber(VANISHING),
    exploding: formatNumber(EXPLODING),
    most: percentText(MOST, 1),
  });
  const why = reason ? reasonInWords(reason) : "";
  return {
    name: t(`health.fault.${fault}`),
    text: [text, why].filter(Boolean).join(t("health.gap")),
  };
}

/** @param {import("./findings.js").Reason} reason */
function reasonInWords({ name, count = 0, layer = 0, bound = 0, width = 0 }) {
  return t(`health.reason.${name}`, {
    count: formatCount(count),
    power: `(1/4)${raised(count)}`,
    layer,
    bound: formatNumber(bound),
    width: formatCount(width),
  });
}
