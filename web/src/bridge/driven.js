import { placed } from "./placed.js";
import { BEFORE, paceOf, rateOf } from "./standing.js";

/**
 * A scene in a frame, and what the page around may do with it.
 *
 * @typedef {object} Framed
 * @property {string} name of the scene
 * @property {string} [autoplay] as its author wrote it
 * @property {import("../shell/scene.js").Scene} scene
 * @property {import("../shell/arrangement.js").Opened} opened how it is driven
 * @property {() => Promise<import("../embed/read-parameters.js").Schema>} schema
 * @property {<T>(act: () => T) => T} asHost does what a lock forbids the learner
 * @property {{ readonly isOn: boolean, play: () => void, pause: () => void } | null} playback that waits while it
 *   is out of sight
 * @property {<T>(address: { search: string, hash: string }, act: () => T) => T} at acts as if the page had
 *   this address
 */

/**
 * One way to drive a scene with runs, a figure that moves and a figure that stands.
 *
 * @param {Framed} framed
 */
export function createDriven({ scene, opened }) {
  const { store, controller, form } = opened;
  const openingPace = store.state.pace;
  const active = () => store.state.runs[store.state.active];
  const settings = () => (controller ? active()?.settings : store.state.settings);

  /** The settings in words, made anew only where they may be others. */
  let words = "";
  /** @type {unknown} */
  let worded = null;

  function values() {
    const now = controller ? active()?.spec : store.state.settings;
    // What the server may still refuse has changed nothing.
    const isOpen = controller ? active()?.isNew === false : store.state.shown?.settings === now;
    if (isOpen && now !== worded) {
      worded = now;
      const query = new URLSearchParams();
      form.write(controller ? settings() : now, query);
      for (const name of ["at", "step", "engine"]) query.delete(name);
      words = String(query);
    }
    return words;
  }

  return {
    settings,
    /** What tells one opening of the scene from the next. */
    get shown() {
      return controller ? active()?.id : store.state.settings;
    },
    /** @returns {import("./standing.js").Look} */
    look() {
      const { notice = null, connection } = store.state;
      const { playback } = scene;
      return {
        ...BEFORE,
        ...(playback && {
          step: playback.step,
          paused: !playback.isPlaying,
          ended: playback.isAtEnd && !playback.isPlaying,
        }),
        ...(controller && { playbackRate: rateOf(store.state.pace, openingPace) }),
        values: values(),
        isReachable: connection !== "reconnecting",
        notice,
      };
    },
    /** @param {number} rate */
    setRate: (rate) => controller.pace(paceOf(rate, openingPace)),
    /** What is shown, as the query and the fragment of an address; nothing of how the page is arranged. */
    state: () => placed(new URL(scene.link?.() ?? location.href)),
  };
}
