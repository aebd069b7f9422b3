import { element } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { fetchWords } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { fetchStyles } from "../shell/late-styles.js";
import { actionOf } from "./remote.js";
import { words } from "./words.js";

/** What is fetched before a page is first presented. */
export const prepare = () => Promise.all([fetchStyles("present"), fetchWords(words)]);

/**
 * Shows the page to a room: picture and numbers alone, in large type and high contrast, led by the keys of
 * a remote; on the whole screen where that is allowed.
 *
 * @param {import("../shell/scene.js").Playback | undefined} playback none where nothing moves
 * @param {HTMLElement} offer that led here, and takes the focus afterwards
 */
export function present(playback, offer) {
  const root = document.documentElement;
  const wording = createWording();
  const leaving = element(
    "button",
    { type: "button", class: "button-icon present-leave" },
    icon("close"),
  );
  wording.attribute(leaving, "aria-label", "present.leave");
  wording.attribute(leaving, "title", "present.leave");
  leaving.addEventListener("click", leave);

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const action = actionOf(event, event.target instanceof Element ? event.target : null);
    if (!action || event.defaultPrevented || (action === "leave" && isCovered())) return;
    if (action !== "leave" && !playback) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (action === "leave") leave();
    else if (action === "toggle") toggle();
    else playback?.[action]();
  }

  function toggle() {
    if (playback?.isPlaying) playback.pause();
    else playback?.play();
  }

  /** The browser's own way out of the whole screen leaves as well, unless it was to close what lies above. */
  function onScreen() {
    if (!document.fullscreenElement && !isCovered()) leave();
  }

  function leave() {
    removeEventListener("keydown", onKey, true);
    document.removeEventListener("fullscreenchange", onScreen);
    delete root.dataset.present;
    leaving.remove();
    if (document.fullscreenElement) void document.exitFullscreen();
    repaint();
    offer.focus();
  }

  // Without it nobody could tell where a pointer is in what is magnified.
  root.dataset.present = "currentCSSZoom" in root ? "magnified" : "plain";
  document.body.append(leaving);
  leaving.focus();
  addEventListener("keydown", onKey, true);
  root.requestFullscreen?.().then(
    () => {
      if (leaving.isConnected) document.addEventListener("fullscreenchange", onScreen);
      else void document.exitFullscreen();
    },
    () => {},
  );
  repaint();
}

/** Whether something lies above the scene that the key for leaving closes first. */
const isCovered = () =>
  document.querySelector(":popover-open, dialog[open], .settings-panel:not([hidden])") !== null;

/** Pictures read their colours again. */
function repaint() {
  document.dispatchEvent(new CustomEvent("themechange"));
}
