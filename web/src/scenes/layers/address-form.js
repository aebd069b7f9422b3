import { numberIn } from "../../address/read-address.js";
import { SHARED, isSpec, readSpec, writeSpec } from "./query-spec.js";

/**
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 * @typedef {{ training?: any, layers?: any }} Bulk
 */

/** What a link may name alone; the rest is that of the example. */
const FIRST_LAYERS = ["W1", "b1", "W2", "b2"];

/** Longer numbers do not belong into a readable query. */
const LONGEST = 1200;

/** @type {Bulk} */
let latest = {};

/**
 * Where the training stood when an iteration of it was opened, and its pace, to lead back there.
 *
 * @typedef {{ step: number, pace: number | "max" | null }} Left
 *
 * @type {Left | null}
 */
let leftAt = null;

/** @returns {Left | null} where the training stood that the link was made at */
export const placeOfTraining = () => leftAt;

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
  names: ["x", "t", "hidden", "loss", "layers", "training", "bug", ...FIRST_LAYERS],
  write(spec, query) {
    writeSpec(spec, query, bulkOf(spec) !== null);
    if (!spec.training || leftAt === null) return;
    const { step, pace } = leftAt;
    query.set("from", pace === null ? String(step) : `${step}@${pace}`);
  },
  read(query, fallback, faults) {
    leftAt = leftIn(query.get("from"), faults);
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

/**
 * 120@30: step 120, at 30 steps a second.
 *
 * @param {string | null} text
 * @param {string[]} faults
 * @returns {Left | null}
 */
function leftIn(text, faults) {
  if (text === null) return null;
  const [left, after] = text.split("@");
  const step = numberIn(left);
  const pace = after === undefined ? null : after === "max" ? after : numberIn(after);
  if (step !== undefined && pace !== undefined) return { step, pace };
  faults.push("from");
  return null;
}
