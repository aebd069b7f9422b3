/**
 * What the picture shall open for an exercise, where its setting does not say.
 *
 * @type {Record<string, object>}
 */
export const OPENED = {
  "mean-squared-error-gradient": { chosen: "meanSquaredError" },
  "mean-absolute-error": { chosen: "meanAbsoluteError" },
  "outlier-factor": { chosen: "meanSquaredError" },
  "cross-entropy-curve": { chosen: "binaryCrossEntropy" },
  "softmax-twice-cost": { version: "twice" },
};

/**
 * The setting that shows a question once it is answered: its own, with what the right option of a choice
 * stands for in place of what was set before.
 *
 * @param {import("./wire.js").Question} question
 * @param {import("./wire.js").Answer} right
 */
export function shownSetting({ id, setting, form }, right) {
  const shown = form.options?.find((option) => option.id === right)?.shown ?? {};
  const own = Object.entries(shown).filter(([name]) => name in setting);
  return { ...setting, ...OPENED[id], ...Object.fromEntries(own) };
}
