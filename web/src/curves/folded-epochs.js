import { element } from "../controls/element.js";
import { onDemand } from "../controls/on-demand.js";
import { createWording } from "../i18n/wording.js";

/**
 * The epochs as a table, folded: its modules are fetched when it is first unfolded.
 *
 * @param {HTMLElement} host
 * @param {import("./epoch-table.js").TableCallbacks} callbacks
 */
export function createFoldedEpochs(host, callbacks) {
  const title = createWording().text(element("summary", {}), "curves.table");
  const details = element("details", { class: "epochs" }, title);
  host.append(details);
  const table = onDemand(async () => {
    const { createEpochTable } = await import("./epoch-table.js");
    return createEpochTable(details, callbacks);
  });
  details.addEventListener("toggle", () => {
    if (details.open) table.view();
  });
  return { update: table.update };
}
