import { addWords } from "../i18n/translate.js";
import { USUAL_PANELS, arrangement } from "../shell/arrangement.js";
import { fetchStyles } from "../shell/late-styles.js";
import { withoutAnchor } from "../address/anchor.js";
import { readable } from "../address/link-text.js";
import { openDoorway, tellHeight } from "./doorway.js";
import { dress } from "./dress.js";
import { fetchSchema } from "./fetch-schema.js";
import { createGuard } from "./guard.js";
import { createNotice } from "./notice.js";
import { placeOf, settingsOf } from "./opening.js";
import { readParameters } from "./read-parameters.js";
import { pauseOutOfSight, seen } from "./sight.js";
import { words } from "./words.js";

/** @typedef {import("./read-parameters.js").Parameters} Parameters */

/** What the addresses of a page keep of how it is arranged. */
const KEPT = /** @type {const} */ (["lang", "theme", "controls", "hide", "lock", "panels"]);

/** The panels of a frame whose address names none but opens a text. */
const WITH_TEXT = ["picture", "text", "curves"];

/**
 * Arranges the page as its address says. In a frame it waits until it is seen; nothing runs before that.
 *
 * @param {string} scene
 * @param {boolean} isFramed whether it is the scene alone
 */
export async function arrange(scene, isFramed) {
  addWords(words);
  if (isFramed) {
    // The page around hears at once that this one is there, and has its height before it is seen.
    tellHeight();
    await seen();
  }
  const isArranged = location.search !== "";
  const [fetched, named] = await Promise.all([
    isArranged ? fetchSchema() : null,
    isArranged ? import("./fixed.js") : null,
    fetchStyles("embed"),
  ]);
  let schema = fetched;
  /** @type {{ search: string, hash: string } | null} */
  let elsewhere = null;
  const address = () => elsewhere ?? location;
  const read = () =>
    schema ? readParameters(schema, scene, address().search) : asWritten(address().search);
  const { parameters, query, faults, tooLong } = read();
  const { hidden, locked } = named?.fixedIn(scene, parameters) ?? { hidden: [], locked: [] };
  const guard = createGuard([...hidden, ...locked]);
  /** @type {string[]} */
  const unreadable = [...faults];
  /** @type {ReturnType<typeof createNotice> | null} */
  let notice = null;

  const asked = () => ({ ...read(), hash: withoutAnchor(address().hash) });
  /** @type {import("../shell/arrangement.js").Opened | null} */
  let opened = null;
  Object.assign(arrangement, {
    autoplay:
      takePlaying() ?? (parameters.autoplay === undefined ? null : parameters.autoplay === "1"),
    kept: keptOf(query),
    guarded: guard.guarded,
    placeOf: (/** @type {any} */ form, /** @type {any} */ examples) =>
      placeOf(asked(), form, examples),
    settingsOf: (/** @type {any} */ form, /** @type {any} */ examples) =>
      settingsOf(asked(), form, examples),
    onFaults(/** @type {string[]} */ more) {
      unreadable.push(...more);
      notice?.blame(more);
    },
    onOpen(/** @type {import("../shell/arrangement.js").Opened} */ shown) {
      opened = shown;
    },
  });

  /**
   * @template T
   * @param {{ search: string, hash: string }} place
   * @param {() => T} act as if the page had this address
   */
  function at(place, act) {
    const { autoplay } = arrangement;
    elsewhere = place;
    arrangement.autoplay = null;
    try {
      return act();
    } finally {
      elsewhere = null;
      arrangement.autoplay = autoplay;
    }
  }

  return {
    language: parameters.lang,
    theme: parameters.theme,
    isFramed,
    /**
     * What can be done only once the scene is there.
     *
     * @param {import("../shell/scene.js").Scene} made
     */
    finish(made) {
      notice = createNotice();
      notice.blame(unreadable, tooLong);
      const asksText = Boolean(parameters.exercise || parameters.lesson);
      const { panels = asksText ? WITH_TEXT : USUAL_PANELS } = parameters;
      const wanted = {
        panels,
        opening: asksText ? "text" : "",
        controls: parameters.controls ?? "1",
      };
      named?.fixControls(hidden, locked, notice.say);
      const bar = isFramed ? dress(scene, made, wanted) : null;
      if (isFramed) named?.keepWithin(parameters, notice.say);
      guard.begin();
      const { playback } = made;
      /** @param {"play" | "pause"} act which no painted frame tells where the page is out of sight */
      const turn = (act) => () => {
        guard.asHost(() => playback?.[act]());
        arrangement.onTurn?.();
      };
      const seenPlayback =
        isFramed && playback
          ? pauseOutOfSight({
              isPlaying: () => playback.isPlaying,
              play: turn("play"),
              pause: turn("pause"),
            })
          : null;
      if (isFramed && parent !== window && opened) {
        const framed = {
          name: scene,
          autoplay: parameters.autoplay,
          scene: made,
          opened,
          schema: async () => (schema ??= await fetchSchema()),
          asHost: guard.asHost,
          playback: seenPlayback,
          at,
        };
        openDoorway(made, async () => (await import("../bridge/bridge.js")).createBridge(framed));
      }
      return bar;
    },
  };
}

/**
 * Whether the page that was here played, and this one is to go on with that; null where it begins by itself.
 * Told once: who loads it again begins by the address.
 *
 * @returns {boolean | null}
 */
function takePlaying() {
  const isPlaying = history.state?.isPlaying ?? null;
  if (isPlaying !== null) history.replaceState(null, "");
  return isPlaying;
}

/**
 * What the page itself has written into its address needs no schema.
 *
 * @param {string} search
 * @returns {import("./read-parameters.js").Reading}
 */
const asWritten = (search) => ({
  parameters: {},
  query: new URLSearchParams(search),
  faults: [],
  tooLong: [],
});

/** @param {URLSearchParams} query */
export function keptOf(query) {
  const kept = new URLSearchParams();
  for (const name of KEPT) if (query.has(name)) kept.set(name, query.get(name) ?? "");
  return kept.size > 0 ? `&${readable(kept)}` : "";
}
