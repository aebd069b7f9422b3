import { element, setText } from "../../controls/element.js";
import { icon, redraw } from "../../controls/icons.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";

/**
 * Reset, back, play or pause, forward, and a slider over all evaluations.
 *
 * @param {object} callbacks
 * @param {() => void} callbacks.onToggle
 * @param {(at: number) => void} callbacks.onSeek
 */
export function createTransport({ onToggle, onSeek }) {
  const wording = createWording();
  let at = 0;
  let last = 0;
  let isPlaying = false;
  const reset = button("reset", "bar.reset", () => onSeek(0));
  const back = button("back", "network-gradient.back", () => onSeek(Math.max(0, at - 1)));
  const playIcon = icon("play");
  const play = element("button", { type: "button", class: "button-icon button-filled" }, playIcon);
  play.addEventListener("click", onToggle);
  const forward = button("forward", "network-gradient.forward", () =>
    onSeek(Math.min(last, at + 1)),
  );
  const slider = element("input", { type: "range", min: 0, max: 1, step: 1, class: "scrubber" });
  wording.attribute(slider, "aria-label", "network-gradient.scrub");
  slider.addEventListener("input", () => onSeek(slider.valueAsNumber));
  const count = element("span", { class: "step-count", "aria-hidden": "true" });
  wording.also(say);

  /**
   * @param {import("../../controls/icons.js").IconName} name
   * @param {string} key
   * @param {() => void} act
   */
  function button(name, key, act) {
    const made = element("button", { type: "button", class: "button-icon" }, icon(name));
    made.addEventListener("click", act);
    wording.attribute(made, "aria-label", key);
    wording.attribute(made, "title", key);
    return made;
  }

  function say() {
    const name = t(isPlaying ? "bar.pause" : "bar.play");
    play.setAttribute("aria-label", name);
    play.title = name;
    slider.setAttribute("aria-valuetext", t("network-gradient.evaluationOf", { at, of: last }));
    setText(count, `${at} / ${last}`);
  }

  return {
    root: element(
      "div",
      { class: "bar-run" },
      element("div", { class: "transport" }, reset, back, play, forward),
      element("div", { class: "scrub" }, count, slider),
    ),
    /**
     * @param {number} made evaluations that have been made
     * @param {number} all
     * @param {boolean} playing
     */
    update(made, all, playing) {
      if (playing !== isPlaying) redraw(playIcon, playing ? "pause" : "play");
      [at, last, isPlaying] = [made, all, playing];
      slider.max = String(last);
      slider.value = String(at);
      say();
    },
  };
}
