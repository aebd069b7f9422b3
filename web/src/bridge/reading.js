import { readParameters } from "../embed/read-parameters.js";
import { Refusal, orUnreachable, quoted } from "./refusal.js";

/** More than these are not named. */
const MOST_FAULTS = 5;

/**
 * Reads what the page around writes as an address of the scene.
 *
 * @param {import("./driven.js").Framed} framed
 */
export function createReading({ name: scene, schema }) {
  /**
   * What it says; refused where a part of it cannot be read.
   *
   * @param {string} search
   */
  async function read(search) {
    const { query, faults } = readParameters(await orUnreachable(schema()), scene, search);
    if (faults.length > 0) throw unreadable(faults, new URLSearchParams(search));
    return query;
  }

  /**
   * The refusal of what cannot be read.
   *
   * @param {string[]} faults by name; of a list the items
   * @param {URLSearchParams} texts
   */
  function unreadable(faults, texts) {
    const parts = faults.slice(0, MOST_FAULTS).map((fault) => {
      const text = texts.get(fault);
      return quoted(text === null ? fault : `${fault}=${text}`);
    });
    const sentence = `The scene ${scene} cannot read ${parts.join(", ")}.`;
    return new Refusal("bad_value", `${sentence} What it takes is in embed-parameters.json.`);
  }

  return { read, unreadable };
}
