import { createWording } from "../i18n/wording.js";
import { element } from "./element.js";
import { icon } from "./icons.js";
import { createLearningRate } from "./learning-rate.js";
import { createRefusalNotice } from "./notice.js";
import { createTransport } from "./transport.js";

/**
 * @typedef {import("../state/state.js").State} State
 *
 * @typedef {import("./transport.js").TransportCallbacks & {
 *   onChange: (change: import("../protocol/frames.js").Change) => void,
 * }} ControlBarCallbacks
 *
 * @typedef {object} Slider beside that of the learning rate
 * @property {HTMLElement} root
 * @property {(run: import("../state/state.js").Run) => void} update
 * @property {() => void} refuse
 *
 * @typedef {object} Settings the panel of a scene
 * @property {HTMLElement} root
 * @property {(settings: any, run: any) => void} update
 * @property {() => void} refuse
 *
 * @typedef {import("./transport.js").TransportOptions & {
 *   loadSettings: () => Promise<Settings>,
 *   sliders: Slider[],
 *   hasRate?: (settings: any) => boolean,
 *   tellsFrom?: (change: import("../protocol/frames.js").Change) => boolean,
 *   isSaidElsewhere?: (notice: import("../state/state.js").Notice) => boolean,
 * }} Parts what a scene puts into the bar; its panel is fetched when it is first opened. Beside the rate it
 *   is told from which step a change holds; `tellsFrom` says of which changes, if not of all
 */

/** How long "from step 133" stays. */
const NEWS_MS = 2500;
/** Elements that need the space bar for themselves. */
const USES_SPACE =
  "input, select, textarea, button, a, summary, [contenteditable], [role=dialog] *";
/** And the arrows. */
const USES_ARROWS = "input, select, .settings-panel";

/**
 * The control bar: one row that never moves; everything else behind "Settings".
 *
 * @param {HTMLElement} host
 * @param {ControlBarCallbacks} callbacks
 * @param {Parts} parts
 */
export function createControlBar(host, callbacks, parts) {
  const { loadSettings, sliders, hasRate, tellsFrom, isSaidElsewhere, ...options } = parts;
  const wording = createWording();
  const transport = createTransport(callbacks, options);
  const rate = createLearningRate((learningRate) => callbacks.onChange({ learningRate }));

  const panel = element("div", {
    class: "settings-panel",
    id: "settings",
    tabindex: -1,
    hidden: true,
  });
  const words = element("span", { class: "settings-word" });
  const disclosure = element(
    "button",
    {
      type: "button",
      class: "button settings-button",
      "aria-expanded": "false",
      "aria-controls": panel.id,
    },
    icon("settings"),
    words,
  );
  const noticed = element("div", { class: "bar-notice", hidden: true });
  const notice = createRefusalNotice(noticed, isSaidElsewhere);
  const row = element(
    "div",
    { class: "bar-row" },
    element("div", { class: "bar-run" }, transport.buttons, transport.pace, transport.scrub),
    rate.root,
    ...sliders.map(({ root }) => root),
    disclosure,
  );

  host.classList.add("control-bar");
  host.setAttribute("role", "region");
  wording.attribute(host, "aria-label", "bar.label");
  wording.text(words, "bar.settings");
  wording.attribute(disclosure, "aria-label", "bar.settings");
  host.append(row, noticed, panel);

  disclosure.addEventListener("click", () => open(panel.hidden !== false));
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden !== false) return;
    event.stopPropagation();
    open(false);
    disclosure.focus();
  });
  document.addEventListener("pointerdown", closeFromOutside);
  document.addEventListener("keydown", playByKey);
  host.addEventListener("keydown", stepByKey);

  /** @type {Settings | null} */
  let settings = null;
  /** @type {import("../state/state.js").Run | undefined} */
  let shown;

  async function fetchSettings() {
    const fetched = await loadSettings();
    if (settings) return;
    settings = fetched;
    panel.append(settings.root);
    if (shown) settings.update(shown.settings, shown);
  }

  /** The fold of a frame, while the settings that were opened from it lie over it. @type {HTMLElement | null} */
  let covered = null;

  /** @param {boolean} wanted */
  async function open(wanted) {
    if (wanted && !settings) await fetchSettings();
    panel.hidden = !wanted;
    disclosure.setAttribute("aria-expanded", String(wanted));
    if (covered) covered.inert = false;
    covered = wanted && !row.contains(disclosure) ? disclosure.parentElement : null;
    if (!covered) return;
    covered.inert = true;
    panel.focus();
  }

  /** @param {PointerEvent} event */
  function closeFromOutside(event) {
    if (!panel.hidden && event.target instanceof Node && !host.contains(event.target)) open(false);
  }

  /** @param {KeyboardEvent} event */
  function playByKey(event) {
    if (!host.isConnected || event.key !== " " || event.defaultPrevented || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(USES_SPACE)) return;
    event.preventDefault();
    transport.toggle();
  }

  /** @param {KeyboardEvent} event */
  function stepByKey(event) {
    if (!(event.target instanceof Element) || event.target.closest(USES_ARROWS)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowRight") callbacks.onStep();
    else if (event.key === "ArrowLeft") callbacks.onBack();
    else return;
    event.preventDefault();
  }

  /** @type {State["notice"]} */
  let said = null;
  /** @type {State["acknowledged"]} */
  let acknowledged = null;
  let news = 0;

  /** @param {State["acknowledged"]} next */
  function tell(next) {
    if (next === acknowledged) return;
    acknowledged = next;
    clearTimeout(news);
    const told = next && tellsFrom?.(next.change) !== false ? next.atStep : null;
    rate.sayFrom(told);
    if (told !== null) news = window.setTimeout(() => rate.sayFrom(null), NEWS_MS);
  }

  return {
    /** Puts the settings away. */
    close: () => open(false),
    /** @param {State} state */
    update(state) {
      const run = state.runs[state.active];
      shown = run;
      transport.update(state);
      tell(state.acknowledged);
      notice.update(state);
      if (state.notice !== said) {
        said = state.notice;
        if (said) {
          rate.refuse();
          settings?.refuse();
          for (const slider of sliders) slider.refuse();
        }
      }
      if (!run) return;
      rate.root.hidden = hasRate?.(run.settings) === false;
      if (!rate.root.hidden) rate.update(run.settings.learningRate, run.snapshot?.learningRates);
      for (const slider of sliders) slider.update(run);
      settings?.update(run.settings, run);
    },
  };
}
