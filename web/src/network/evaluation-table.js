import { element, setText } from "../controls/element.js";
import { NO_NUMBER, formatCount, formatFixed } from "../numbers/format.js";
import { t } from "../i18n/translate.js";

/**
 * Loss and accuracy over all samples.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 */
export function createEvaluationTable(host, wording) {
  const caption = element("caption", { class: "network-note" });
  const head = (/** @type {string} */ key) => wording.text(element("th", { scope: "col" }), key);
  const accuracyHead = head("network.accuracy");
  const rows = ["network.train", "network.test"].map((key) => {
    const loss = element("td", { class: "role-loss" });
    const accuracy = element("td", {});
    const row = element(
      "tr",
      {},
      wording.text(element("th", { scope: "row" }), key),
      loss,
      accuracy,
    );
    return { row, loss, accuracy };
  });
  const penalty = element("td", {});
  const penaltyRow = element(
    "tr",
    {},
    wording.text(element("th", { scope: "row" }), "network.penalty"),
    penalty,
    element("td", {}),
  );
  const table = element(
    "table",
    { class: "network-evaluation" },
    caption,
    element("thead", {}, element("tr", {}, element("td", {}), head("network.loss"), accuracyHead)),
    element("tbody", {}, ...rows.map(({ row }) => row), penaltyRow),
  );
  host.append(table);

  return {
    /**
     * @param {import("../protocol/training-frames.js").Evaluation | undefined} evaluation
     * @param {number} step it is of
     * @param {import("../protocol/training-frames.js").Samples} samples
     */
    update(evaluation, step, { task, test }) {
      setText(
        caption,
        evaluation
          ? t("network.evaluated", { step: formatCount(step) })
          : t("network.notEvaluated"),
      );
      const written = (/** @type {number | undefined} */ value) =>
        value === undefined ? NO_NUMBER : formatFixed(value);
      const {
        trainLoss,
        testLoss,
        trainAccuracy,
        testAccuracy,
        penalty: size = 0,
      } = evaluation ?? {};
      setText(rows[0].loss, written(trainLoss));
      setText(rows[1].loss, written(testLoss));
      setText(rows[0].accuracy, written(trainAccuracy));
      setText(rows[1].accuracy, written(testAccuracy));
      setText(penalty, written(size));
      rows[1].row.hidden = test === 0;
      penaltyRow.hidden = size === 0;
      const hasAccuracy = task === "classification";
      for (const cell of [accuracyHead, ...rows.map(({ accuracy }) => accuracy)]) {
        cell.hidden = !hasAccuracy;
      }
    },
  };
}
