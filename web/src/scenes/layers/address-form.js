import { readNumber } from "../../address/read-address.js";
import { SHARED, isSpec, readSpec, writeSpec } from "./query-spec.js";

/**
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 * @typedef {{ training?: any, layers?: any }} Bulk
 */

/** Longer numbers do not belong into a readable query. */
const LONGEST = 1200;

/** @type {Bulk} */
let latest = {};

/**
 * Where the training stood when an iteration of it was opened, to lead back there.
 *
 * @type {number | null}
 */
let leftAt = null;

/** @returns {number | null} the step of the training that the link was made at */
export const stepOfTraining = () => leftAt;

/** @param {Settings} settings */
const isLong = ({ layers }) => JSON.stringify(layers).length > LONGEST;

/**
 * What only the fragment can hold: a training, or a network with many numbers; the same object for the
 * same ones.
 *
 * @param {Settings} spec
 * @returns {Bulk | null}
 */
function bulkOf({ training, layers }) {
  if (!training && !isLong({ layers })) return null;
  if (latest.training !== training || latest.layers !== layers) {
    latest = training ? { training } : { layers };
  }
  return latest;
}

/**
 * Links of the scene `layers`. A network travels in the query, number by number; a training in the
 * fragment.
 *
 * @type {import("../../address/form.js").Form<Settings>}
 */
export const form = {
  names: ["x", "t", "hidden", "loss", "layers", "training"],
  write(spec, query) {
    writeSpec(spec, query, bulkOf(spec) !== null);
    if (spec.training && leftAt !== null) query.set("from", String(leftAt));
  },
  read(query, fallback, faults) {
    leftAt = readNumber(query, "from", faults) ?? null;
    return readSpec(query, fallback, faults);
  },
  isSpec,
  bulk: bulkOf,
  bare: (spec) => spec,
  whole(spec, bulk) {
    const whole = {
      ...spec,
      ...(spec.training === SHARED && { training: bulk?.training }),
      ...(spec.layers === SHARED && { layers: bulk?.layers }),
    };
    return isSpec(whole) ? whole : null;
  },
};
