import { element } from "../controls/element.js";
import { icon, redraw } from "../controls/icons.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";

/**
 * Back to the start of the epoch, one batch back, play or pause, one batch on.
 *
 * @param {HTMLElement} host
 * @param {Record<"onReset" | "onBack" | "onPlay" | "onForward", () => void>} callbacks
 */
export function createEpochTransport(host, { onReset, onBack, onPlay, onForward }) {
  const wording = createWording();
  let isPlaying = false;
  const drawn = icon("play");
  const play = element("button", { type: "button", class: "button-icon button-filled" }, drawn);
  play.addEventListener("click", onPlay);
  wording.also(name);

  function name() {
    const words = t(isPlaying ? "bar.pause" : "bar.play");
    play.setAttribute("aria-label", words);
    play.title = words;
  }

  /**
   * @param {import("../controls/icons.js").IconName} sign
   * @param {string} key
   * @param {() => void} act
   */
  function button(sign, key, act) {
    const made = element("button", { type: "button", class: "button-icon" }, icon(sign));
    made.addEventListener("click", act);
    wording.attribute(made, "aria-label", key);
    return wording.attribute(made, "title", key);
  }

  host.append(
    element(
      "div",
      { class: "transport" },
      button("reset", "epochs.reset", onReset),
      button("back", "epochs.back", onBack),
      play,
      button("forward", "epochs.forward", onForward),
    ),
  );

  return {
    /** @param {boolean} now */
    turn(now) {
      if (now === isPlaying) return;
      isPlaying = now;
      redraw(drawn, isPlaying ? "pause" : "play");
      name();
    },
  };
}
