import { settingsOfSet } from "../../samples/fitting.js";
import { USUAL } from "./choices.js";
import { restarted } from "./settings.js";

/**
 * The settings of a run that the server describes; what it leaves out is what is usual for its data.
 *
 * @param {any} spec
 * @returns {import("./settings.js").Settings}
 */
export function settingsFrom({ data, ...rest }) {
  const usual = restarted(USUAL, settingsOfSet(data.set, USUAL, data.own));
  return { ...usual, ...rest, data: { ...usual.data, ...data } };
}
