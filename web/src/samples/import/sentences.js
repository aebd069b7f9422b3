import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";

/** The class of most rows that are listed by name. */
const NAMED = 6;

/**
 * One sentence that says what is wrong with a cell or a row.
 *
 * @param {import("../csv/faults.js").Fault} fault
 */
export function faultSentence({ kind, line, column, name, found, expected }) {
  const key = kind === "missing" && found === "" ? "empty" : kind;
  return t(`samples.fault.${key}`, {
    line: formatCount(line),
    column: column ?? "",
    name: name ?? "",
    found,
    expected: expected ?? "",
  });
}

/** @param {import("../csv/own-samples.js").Obstacle} obstacle */
export function obstacleSentence({ code, parameters }) {
  return t(`samples.obstacle.${code}`, parameters);
}

/**
 * What the text was understood to be.
 *
 * @param {import("../csv/reading.js").Reading} reading
 * @param {import("../csv/own-samples.js").Import} found
 */
export function summary({ task, columns, label }, { samples, soundRows }) {
  const inputs = samples?.inputs.length ?? 0;
  const shared = { rows: formatCount(soundRows), inputs, label: columns[label]?.name ?? "" };
  const { classes, t: targets } = samples ?? {};
  if (task === "regression" || !classes || !targets) return t("samples.isRegression", shared);
  const counts = classes.map((name, index) => {
    const count = targets.filter((target) => target === index).length;
    return `${name} (${formatCount(count)})`;
  });
  const shown = counts.length > NAMED ? [...counts.slice(0, NAMED), "…"] : counts;
  return t("samples.isClassification", {
    ...shared,
    classes: classes.length,
    names: shown.join(", "),
  });
}
