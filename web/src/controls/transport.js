import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { NO_NUMBER, formatCount, formatNumber } from "../numbers/format.js";
import { element, setText } from "./element.js";
import { icon, redraw } from "./icons.js";
import { unhurried } from "./unhurried.js";

/** @typedef {import("../state/state.js").State} State */

/**
 * @typedef {object} TransportCallbacks
 * @property {() => void} onPlay
 * @property {() => void} onPause
 * @property {() => void} onStep
 * @property {() => void} onBack
 * @property {() => void} onReset
 * @property {(step: number) => void} onSeek
 * @property {(pace: number | "max") => void} onPace
 * @property {() => void} [onEpoch] where steps are gathered into epochs
 *
 * @typedef {object} TransportOptions
 * @property {readonly (number | "max")[]} paces in steps a second
 * @property {{ back: string, forward: string, epoch?: string }} names keys of what the buttons do
 */

/**
 * Reset, back, play or pause, forward, the pace, and the step shown with its scrubber.
 *
 * @param {TransportCallbacks} callbacks
 * @param {TransportOptions} options
 */
export function createTransport(callbacks, { paces, names }) {
  const wording = createWording();
  let playing = false;
  let newest = -1;
  let cursor = -2;

  const reset = button("reset", "bar.reset", () => callbacks.onReset());
  const back = button("back", names.back, () => callbacks.onBack());
  const playIcon = icon("play");
  const play = element("button", { type: "button", class: "button-icon button-filled" }, playIcon);
  play.addEventListener("click", () => (playing ? callbacks.onPause() : callbacks.onPlay()));
  const forward = button("forward", names.forward, () => callbacks.onStep());

  const epoch =
    names.epoch === undefined ? [] : [button("epoch", names.epoch, () => callbacks.onEpoch?.())];

  const pace = element("select", { class: "select pace-select" });
  const options = paces.map((value) => {
    const option = element("option", { value: String(value) });
    wording.also(() => setText(option, paceName(value)));
    return option;
  });
  pace.append(...options);
  wording.attribute(pace, "aria-label", "bar.pace");
  wording.attribute(pace, "title", "bar.pace");
  pace.addEventListener("change", () =>
    callbacks.onPace(pace.value === "max" ? "max" : Number(pace.value)),
  );

  const count = element("span", { class: "step-count", "aria-hidden": "true" });
  const shown = count.appendChild(document.createTextNode(""));
  const of = count.appendChild(element("span", { class: "step-of" }));
  const scrubber = element("input", { type: "range", min: 0, max: 0, step: 1, class: "scrubber" });
  wording.attribute(scrubber, "aria-label", "bar.scrub");
  wording.also(() => scrubber.setAttribute("aria-valuetext", stepText()));
  scrubber.addEventListener("input", () => callbacks.onSeek(scrubber.valueAsNumber));

  function stepText() {
    if (newest < 0) return t("bar.notBegun");
    return t("bar.scrubText", { step: Math.max(0, cursor), newest });
  }

  const showStep = unhurried((state) => {
    if (state.newest === newest && state.cursor === cursor) return;
    newest = state.newest;
    cursor = state.cursor;
    scrubber.max = String(Math.max(0, newest));
    scrubber.value = String(Math.max(0, cursor));
    scrubber.setAttribute("aria-valuetext", stepText());
    setText(shown, newest < 0 ? NO_NUMBER : formatCount(Math.max(0, cursor)));
    setText(of, newest < 0 ? "" : ` / ${formatCount(newest)}`);
  });

  wording.also(namePlay);

  function namePlay() {
    const name = t(playing ? "bar.pause" : "bar.play");
    play.setAttribute("aria-label", name);
    play.title = name;
  }

  /**
   * @param {import("./icons.js").IconName} name
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

  return {
    buttons: element("div", { class: "transport" }, reset, back, play, forward, ...epoch),
    pace,
    scrub: element("div", { class: "scrub" }, count, scrubber),
    toggle() {
      play.click();
    },
    /** @param {State} state */
    update(state) {
      showStep(state);
      if (state.playing !== playing) {
        playing = state.playing;
        redraw(playIcon, playing ? "pause" : "play");
        namePlay();
      }
      const wanted = String(state.pace);
      if (pace.value !== wanted) choosePace(wanted);
    },
  };

  /** @param {string} wanted a pace from a link may be none of the list */
  function choosePace(wanted) {
    if (!options.some((option) => option.value === wanted)) {
      const option = element("option", { value: wanted });
      wording.also(() => setText(option, paceName(Number(wanted))));
      options.push(option);
      pace.append(option);
    }
    pace.value = wanted;
  }
}

/** @param {number | "max"} pace */
function paceName(pace) {
  if (pace === "max") return t("pace.max");
  return pace === 1 / 1.2 ? t("pace.slow") : t("pace.perSecond", { n: formatNumber(pace) });
}
