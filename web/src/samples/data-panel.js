import { fetchStyles } from "../shell/late-styles.js";
import { createWording } from "../i18n/wording.js";
import { fetchWords, t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { createLabelledNumber } from "../controls/labelled-number.js";
import { formatCount } from "../numbers/format.js";
import { settingsOfSet } from "./fitting.js";
import { words } from "./own-words.js";
import { createSetChooser } from "./set-chooser.js";
import { SETS, isToy } from "./sets.js";

/**
 * @typedef {import("./fitting.js").TrainingSettings} TrainingSettings
 * @typedef {import("./fitting.js").SomeSettings} SomeSettings
 * @typedef {import("../protocol/training-frames.js").DataSpec} DataSpec
 * @typedef {import("../protocol/training-frames.js").OwnSamples} OwnSamples
 * @typedef {{ train: number, test: number }} Counts
 *
 * @typedef {object} PanelState of the state of the page, what the panel reads
 * @property {{ settings: any, scenery?: any }[]} runs
 * @property {number} active
 */

/** @type {Record<string, import("../controls/entry.js").Limits>} */
const LIMITS = {
  samples: { atLeast: 10, atMost: 10_000, integer: true },
  noise: { atLeast: 0, atMost: 1 },
  testShare: { atLeast: 0, atMost: 0.9 },
  seed: { atLeast: 0, atMost: 2 ** 32 - 1, integer: true },
};

/**
 * The data of a run: which set, how it is drawn and split; or the learner's own.
 *
 * @param {HTMLElement} host
 * @param {object} callbacks
 * @param {(settings: SomeSettings) => void} callbacks.onRestart begins anew, moving if the run was
 * @param {(settings: SomeSettings) => void} callbacks.onTrain begins anew, and moves
 */
export function createDataPanel(host, { onRestart, onTrain }) {
  const wording = createWording();
  /** @type {TrainingSettings | null} */
  let settings = null;
  /** @type {Counts | null} */
  let counts = null;
  /** The learner has turned to own data, which a run can only be started with once there are any. */
  let turnedToOwn = false;
  /** @type {{ root: HTMLElement, show: (own: OwnSamples | undefined) => void } | null} */
  let ownView = null;

  const chooser = createSetChooser({ wording, onChoose: choose });
  const numbers = Object.entries(LIMITS).map(([name, limits]) => ({
    name: /** @type {"samples" | "noise" | "testShare" | "seed"} */ (name),
    ...createLabelledNumber({
      wording,
      label: `samples.number.${name}`,
      limits,
      onEnter: (value) => restart({ [name]: value }),
    }),
  }));
  const standardise = createCheckbox("samples.standardise", "samples.standardiseNote", (on) =>
    restart({ standardise: on }),
  );
  const renew = element("button", { type: "button", class: "button" });
  renew.addEventListener("click", () => {
    if (settings) restart({ seed: (settings.data.seed + 1) % 2 ** 32 });
  });
  const split = element("p", { class: "samples-split" });
  const credit = element("p", { class: "samples-credit" });
  const own = element("div", { class: "samples-own", hidden: true });
  const rest = element(
    "div",
    { class: "samples-rest" },
    element("div", { class: "samples-fields" }, ...numbers.map(({ root }) => root)),
    element("div", { class: "samples-row" }, standardise.root, renew),
    split,
  );

  host.classList.add("samples");
  host.setAttribute("role", "group");
  wording.attribute(host, "aria-label", "samples.label");
  host.append(chooser.root, credit, own, rest);
  wording.also(say);

  /** @param {string} set */
  function choose(set) {
    turnedToOwn = set === "own";
    if (!turnedToOwn && settings) {
      // The run that begins has them at once; drawing those of the one before would undo the choice.
      onRestart(settingsOfSet(set, settings));
      return;
    }
    if (turnedToOwn) openOwn();
    draw();
  }

  /** @param {Partial<DataSpec>} change */
  function restart(change) {
    if (settings) onRestart({ data: { ...settings.data, ...change } });
  }

  async function openOwn() {
    if (!ownView) {
      const [{ createOwnView }] = await Promise.all([
        import("./own-view.js"),
        fetchWords(words),
        fetchStyles("own-samples"),
      ]);
      ownView ??= createOwnView({ onTake });
      if (!ownView.root.isConnected) own.append(ownView.root);
    }
    ownView.show(settings?.data.own);
  }

  /** @param {OwnSamples} taken */
  function onTake(taken) {
    turnedToOwn = false;
    if (settings) onTrain(settingsOfSet("own", settings, taken));
  }

  function say() {
    setText(
      split,
      counts
        ? t("samples.split", { train: formatCount(counts.train), test: formatCount(counts.test) })
        : "",
    );
    const line = settings && !turnedToOwn ? SETS[settings.data.set]?.credit : undefined;
    credit.hidden = line === undefined;
    setText(credit, line ? t(line) : "");
    setText(renew, t(settings && isToy(settings.data.set) ? "samples.renew" : "samples.resplit"));
  }

  function draw() {
    if (!settings) return;
    const { data } = settings;
    const shown = turnedToOwn ? "own" : data.set;
    chooser.update(shown);
    own.hidden = shown !== "own";
    rest.hidden = shown !== data.set;
    for (const { name, root, field } of numbers) {
      const value = data[name];
      root.hidden =
        value === undefined || ((name === "samples" || name === "noise") && !isToy(shown));
      if (value !== undefined) field.update(value);
    }
    standardise.update(data.standardise);
    say();
  }

  return {
    /** @param {PanelState} state */
    update(state) {
      const run = state.runs[state.active];
      const samples = /** @type {Counts | undefined} */ (run?.scenery?.samples);
      if (!run || (run.settings === settings && (samples ?? null) === counts)) return;
      const isOtherData = run.settings.data !== settings?.data;
      settings = /** @type {TrainingSettings} */ (run.settings);
      counts = samples ?? null;
      if (isOtherData && settings.data.set === "own" && !turnedToOwn) openOwn();
      draw();
    },
    /** A change was refused: every field shows what is in force. */
    refuse() {
      for (const { field } of numbers) field.refuse();
    },
  };

  /**
   * @param {string} label
   * @param {string} note
   * @param {(on: boolean) => void} onChange
   */
  function createCheckbox(label, note, onChange) {
    const input = element("input", { type: "checkbox", class: "checkbox" });
    input.addEventListener("change", () => onChange(input.checked));
    const word = wording.text(element("span", {}), label);
    const root = element("label", { class: "checkbox-label" }, input, word);
    wording.attribute(root, "title", note);
    return {
      root,
      /** @param {boolean} on */
      update(on) {
        input.checked = on;
      },
    };
  }
}
