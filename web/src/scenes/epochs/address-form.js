import { readNumber } from "../../address/read-address.js";
import { LIMITS } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

const NUMBERS = /** @type {const} */ (["samples", "batchSize", "epochs", "seed", "epoch"]);

/**
 * Links of the scene `epochs`.
 *
 * @type {import("../../figures/address.js").FigureForm<Settings>}
 */
export const form = {
  names: ["samples", "batchSize", "epochs", "sampling", "step"],
  write(settings, query) {
    for (const name of NUMBERS) query.set(name, String(settings[name]));
    query.set("sampling", settings.sampling);
    if (settings.dropLast) query.set("dropLast", "true");
    query.set("at", String(settings.at));
  },
  read(query, fallback, faults) {
    const settings = { ...fallback, at: 0 };
    for (const name of NUMBERS) {
      const value = readNumber(query, name, faults);
      if (value === undefined) continue;
      if (isWithin(value, LIMITS[name])) settings[name] = value;
      else faults.push(name);
    }
    const sampling = query.get("sampling") ?? fallback.sampling;
    if (sampling === "epochs" || sampling === "replacement") settings.sampling = sampling;
    else faults.push("sampling");
    settings.dropLast = query.get("dropLast") === "true";
    const at = readNumber(query, "at", faults) ?? readNumber(query, "step", faults) ?? 0;
    settings.at = Number.isInteger(at) && at >= 0 ? at : 0;
    return settings;
  },
};

/**
 * @param {number} value
 * @param {{ atLeast: number, atMost: number }} limits
 */
const isWithin = (value, { atLeast, atMost }) =>
  Number.isInteger(value) && value >= atLeast && value <= atMost;
