import { ARRANGING } from "../embed/arranging.js";
import { fetchSchema } from "../embed/fetch-schema.js";
import { goOnAt } from "./go-on-at.js";
import { missingExamples } from "./missing-examples.js";
import { orUnreachable } from "./refusal.js";

/**
 * How the page is arranged is changed by another page, which goes on with what is shown.
 *
 * @param {import("./driven.js").Framed} framed
 * @param {ReturnType<typeof import("./driven.js").createDriven>} driven
 * @param {ReturnType<typeof import("./reading.js").createReading>} reading
 */
export function createRearranging(framed, driven, { read, unreadable }) {
  const { examples } = framed.opened;
  let isLeaving = false;

  /**
   * @param {URLSearchParams} texts
   * @param {string[]} without what stands for what the scene opens with
   * @param {Promise<unknown>[]} before what was asked earlier, and is still to be seen on this page
   */
  async function rearrange(texts, without, before) {
    await Promise.allSettled(before);
    // What is still unanswered when this page goes is asked of the next one.
    if (isLeaving) await new Promise(() => {});
    const missing = await orUnreachable(missingExamples(framed.name, examples, texts));
    if (missing.length > 0) throw unreadable(missing, texts);
    const { search, hash } = new URL(driven.state(), location.href);
    const isOther = texts.has("preset");
    const begins = isOther || without.some((each) => !ARRANGING.includes(each));
    const query = new URLSearchParams(isOther ? "" : search);
    if (begins) query.delete("step");
    for (const [each, text] of new URLSearchParams(location.search)) {
      if (ARRANGING.includes(each)) query.set(each, text);
    }
    if (framed.autoplay) query.set("autoplay", framed.autoplay);
    for (const each of without) query.delete(each);
    for (const [each, text] of texts) query.set(each, text);
    await read(`?${query}`);
    const address = new URL(`?${query}${begins ? "" : hash}`, location.href);
    if (!begins && address.search === location.search) return;
    // Without a server there would be no page to come, and this one would be lost.
    await orUnreachable(fetchSchema("no-cache"));
    isLeaving = true;
    const isOn = begins || texts.has("autoplay") ? undefined : framed.playback?.isOn;
    setTimeout(() => goOnAt(address, isOn));
  }

  return {
    rearrange,
    /** Another page comes in place of this one; what is asked from now on is for that one. */
    get isLeaving() {
      return isLeaving;
    },
  };
}
