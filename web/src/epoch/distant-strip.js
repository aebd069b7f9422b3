import { onceNear } from "../controls/near.js";
import { onDemand } from "../controls/on-demand.js";

/** @typedef {import("../scenes/training/kind.js").State} State */

/** Until the network above it has its height, in milliseconds. */
const SETTLED = 300;

/**
 * The strip of an epoch, whose modules are fetched when its place comes near.
 *
 * @param {HTMLElement} host
 * @param {{ onHover: (words: string | null) => void }} callbacks
 */
export function createDistantStrip(host, callbacks) {
  const strip = onDemand(async () => {
    const { createEpochStrip } = await import("./epoch-strip.js");
    return createEpochStrip(host, callbacks);
  });
  let isWatched = false;

  return {
    update: strip.update,
    /** Its place, to be updated after the network above it: until then it lies higher than it will. */
    place: {
      /** @param {State} state */
      update({ runs, active }) {
        if (isWatched || !runs[active]?.scenery) return;
        isWatched = true;
        setTimeout(() => onceNear(host, strip.view), SETTLED);
      },
    },
  };
}
