import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";
import { placeIn } from "../stage/magnified.js";
import { createScaleSwitch } from "./scale-switch.js";
import { WINDOWS } from "./smoothing.js";

/** Values of the choice that are no window. */
const [SUITS, NONE] = ["auto", "0"];

const NAMES = ["loss", "accuracy"];

/**
 * What stands around the charts of a training: the choices above, a line of numbers for each chart,
 * and the one slider that holds them all.
 *
 * @param {object} callbacks
 * @param {(log: boolean) => void} callbacks.onScale
 * @param {(window: number | null) => void} callbacks.onWindow null for one that suits, 0 for none
 * @param {(direction: 1 | -1) => void} callbacks.onZoom
 * @param {() => void} callbacks.onFit
 */
export function createCurvesFrame({ onScale, onWindow, onZoom, onFit }) {
  const wording = createWording();
  const scaleSwitch = createScaleSwitch(onScale, "curves.scale");
  const smoothing = createSmoothingChoice(wording, onWindow);
  const [farther, nearer, fit] = [
    zoomButton("−", "curves.zoomOut", () => onZoom(-1)),
    zoomButton("+", "curves.zoomIn", () => onZoom(1)),
    zoomButton("", "curves.fitTitle", onFit),
  ];
  wording.text(fit, "curves.fit");
  const zoom = wording.attribute(
    element("div", { class: "curves-zoom", role: "group" }, farther, nearer, fit),
    "aria-label",
    "curves.zoom",
  );

  /**
   * @param {string} sign empty for a button that gets a word
   * @param {string} label
   * @param {() => void} onPress
   */
  function zoomButton(sign, label, onPress) {
    const button = element("button", { type: "button", class: "curves-button" }, sign);
    if (sign !== "") wording.attribute(button, "aria-label", label);
    wording.attribute(button, "title", label);
    button.addEventListener("click", onPress);
    return button;
  }

  const place = element("span", { class: "curves-where" });
  const hints = ["mouse", "touch"].map((pointer) =>
    wording.text(
      element("span", { class: `curves-hint curves-hint-${pointer}`, "aria-hidden": "true" }),
      `curves.hint.${pointer}`,
    ),
  );
  const charts = NAMES.map((name) => {
    const title = wording.text(
      element("span", { class: "curves-title" }),
      `curves.measure.${name}`,
    );
    const numbers = element("span", { class: "curves-numbers" });
    const host = element("div", { class: `curves-chart curves-${name}` });
    const caption = element("div", { class: "curves-caption" }, title, numbers);
    return { host, numbers, part: element("div", { class: "curves-part" }, caption, host) };
  });
  const selection = element("div", { class: "curves-selection", hidden: true });
  const slider = element(
    "div",
    {
      class: "curves-slider",
      role: "slider",
      tabindex: 0,
      "aria-valuemin": 0,
      "aria-valuemax": 0,
      "aria-valuenow": 0,
    },
    element("div", { class: "curves-line" }, place, ...hints),
    ...charts.map(({ part }) => part),
    selection,
  );
  wording.attribute(slider, "aria-label", "curves.name");
  wording.attribute(slider, "aria-description", "curves.keys");
  charts[1].part.hidden = true;
  const root = element(
    "div",
    { class: "training-curves" },
    element("div", { class: "curves-head" }, smoothing.root, scaleSwitch.element, zoom),
    slider,
  );

  return {
    root,
    slider,
    place,
    /** One for each chart. */
    hosts: charts.map(({ host }) => host),
    /** @param {number} count of charts that are there */
    show(count) {
      charts.forEach(({ part }, index) => {
        part.hidden = index >= count;
        part.classList.toggle("curves-lowest", index === count - 1);
      });
    },
    /**
     * @param {boolean} log
     * @param {boolean} isNearer than the whole
     * @param {number | null} chosen
     * @param {number} window in force
     */
    update(log, isNearer, chosen, window) {
      scaleSwitch.show(log);
      smoothing.show(chosen, window);
      if (fit.disabled === isNearer) fit.disabled = !isNearer;
    },
    /** @param {[number, number] | null} places of the window */
    select(places) {
      selection.hidden = places === null;
      if (!places) return;
      const [from, to] = places.map((clientX) => placeIn(slider, { clientX, clientY: 0 })[0]);
      selection.style.left = `${from}px`;
      selection.style.width = `${to - from}px`;
    },
    /**
     * @param {number} index of the chart
     * @param {import("./curve-words.js").Reading[]} readings
     */
    read(index, readings) {
      const { numbers } = charts[index];
      while (numbers.children.length < readings.length) {
        numbers.append(element("span", {}, element("span", {}), " ", element("b", {})));
      }
      [...numbers.children].forEach((part, i) => {
        const reading = readings[i];
        /** @type {HTMLElement} */ (part).hidden = !reading;
        if (!reading) return;
        const className = reading.hue === "loss" ? "role-loss" : "curves-ink";
        if (part.className !== className) part.className = className;
        setText(part.children[0], reading.name);
        setText(part.children[1], reading.value);
      });
    },
    /**
     * @param {number} newest
     * @param {number} step
     * @param {string} words
     */
    say(newest, step, words) {
      slider.setAttribute("aria-valuemax", String(Math.max(0, newest)));
      slider.setAttribute("aria-valuenow", String(step));
      slider.setAttribute("aria-valuetext", words);
    },
  };
}

/**
 * How much the line through the mini-batches is smoothed.
 *
 * @param {ReturnType<typeof createWording>} wording
 * @param {(window: number | null) => void} onWindow
 */
function createSmoothingChoice(wording, onWindow) {
  const suits = element("option", { value: SUITS });
  const none = element("option", { value: NONE });
  const windows = WINDOWS.filter((window) => window >= 10).map((window) => {
    const option = element("option", { value: window });
    wording.text(option, "curves.smoothing.window", { window: formatCount(window) });
    return option;
  });
  wording.text(none, "curves.smoothing.none");
  const select = element("select", { class: "curves-smoothing" }, suits, none, ...windows);
  wording.attribute(select, "aria-label", "curves.smoothing");
  wording.attribute(select, "title", "curves.smoothing.about");
  select.addEventListener("change", () =>
    onWindow(select.value === SUITS ? null : Number(select.value)),
  );
  let inForce = -1;
  wording.also(nameSuiting);

  function nameSuiting() {
    setText(
      suits,
      inForce > 0
        ? t("curves.smoothing.auto", { window: formatCount(inForce) })
        : t("curves.smoothing.autoNone"),
    );
  }

  return {
    root: select,
    /**
     * @param {number | null} chosen
     * @param {number} window
     */
    show(chosen, window) {
      if (chosen === null && window !== inForce) {
        inForce = window;
        nameSuiting();
      }
    },
  };
}
