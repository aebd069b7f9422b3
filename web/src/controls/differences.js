import { nameOf, t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { functionName } from "../scenes/descent/function-name.js";

/**
 * @typedef {import("../state/state.js").Run} Run
 * @typedef {import("../scenes/descent/settings.js").Settings} Settings
 */

/**
 * What tells each run from the others, in a few words: only settings that are not the same in all
 * of them. A run alone is described by its optimizer and learning rate.
 *
 * @param {Run[]} runs
 * @returns {string[]}
 */
export function differences(runs) {
  const aspects = runs.map(({ settings }) => aspectsOf(settings));
  const names = [...new Set(aspects.flatMap((aspect) => Object.keys(aspect)))];
  const telling = names.filter((name) => {
    const values = aspects.flatMap((aspect) => aspect[name] ?? []);
    return new Set(values).size > 1;
  });
  const chosen = telling.length > 0 ? telling : ["optimizer", "learningRate"];
  return runs.map(({ forkedAt, kept }, index) => {
    const words = chosen.map((name) => aspects[index][name]).filter(Boolean);
    if (forkedAt !== null && !kept) words.push(t("runs.forkedAt", { step: formatCount(forkedAt) }));
    return words.join(" · ");
  });
}

/**
 * Each aspect in words. A coefficient is compared only between runs of the same optimizer.
 *
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
function aspectsOf(settings) {
  const { start, optimizer, learningRate, gradient, steps, tolerance } = settings;
  const { name, ...coefficients } = optimizer;
  return {
    objective: functionName(settings),
    start: `(${start.map((place) => formatNumber(place)).join(", ")})`,
    optimizer: nameOf("optimizer", name),
    learningRate: `η ${formatNumber(learningRate)}`,
    ...Object.fromEntries(
      Object.entries(coefficients).map(([coefficient, value]) => [
        `${name}.${coefficient}`,
        `${nameOf("field", coefficient)} ${formatNumber(Number(value))}`,
      ]),
    ),
    gradient: nameOf("gradient", gradient.method),
    ...(gradient.h === undefined ? {} : { h: `h ${formatNumber(gradient.h)}` }),
    steps: `${formatCount(steps)} ${t("bar.step")}`,
    tolerance: `${t("field.tolerance")} ${formatNumber(tolerance)}`,
  };
}
