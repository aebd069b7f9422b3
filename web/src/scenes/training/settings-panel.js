import { element, setText } from "../../controls/element.js";
import { createLabelledNumber } from "../../controls/labelled-number.js";
import { COEFFICIENTS, COEFFICIENT_LIMITS, OPTIMIZERS } from "../../controls/optimizers.js";
import { createSelectField } from "../../controls/select-field.js";
import { createSettingsGroup } from "../../controls/settings-group.js";
import { nameOf, t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { INITIALISATIONS, LIMITS, RATES, SAMPLINGS, lossesFor, nextSeed } from "./choices.js";
import { createClassWeights } from "./class-weights.js";

/**
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {import("../../protocol/frames.js").Change} Change
 */

/** Settings of a run that are one number and act at once. */
const LIVE = /** @type {const} */ (["l1", "l2", "dropout", "epochs"]);

/**
 * All settings of a run that have no place of their own on the page, those that act at once apart from
 * those that start a new run.
 *
 * @param {object} callbacks
 * @param {(change: Change) => void} callbacks.onChange
 * @param {(settings: Partial<Settings>) => void} callbacks.onRestart
 */
export function createSettingsPanel({ onChange, onRestart }) {
  const wording = createWording();
  let seed = 0;

  /**
   * @param {string} name
   * @param {string} label
   * @param {import("../../controls/entry.js").Limits} limits
   */
  const live = (name, label, limits) => ({
    name,
    ...createLabelledNumber({
      wording,
      label,
      limits,
      onEnter: (value) => onChange({ [name]: value }),
    }),
  });
  const coefficients = COEFFICIENTS.map((name) =>
    live(name, `field.${name}`, COEFFICIENT_LIMITS[name]),
  );
  const numbers = LIVE.map((name) => live(name, `training.setting.${name}`, LIMITS[name]));
  const classWeights = createClassWeights((weights) => onChange({ classWeights: weights }));

  /**
   * @param {string} name of the setting
   * @param {readonly string[]} values
   * @param {string} kind of names
   * @param {(value: string) => Partial<Settings>} settingsOf
   */
  const choice = (name, values, kind, settingsOf) =>
    createSelectField({
      wording,
      label: `training.setting.${name}`,
      choices: values.map((value) => ({ value })),
      name: (value) => nameOf(kind, value),
      onChoose: (value) => onRestart(settingsOf(value)),
    });
  const optimizer = choice("optimizer", Object.keys(OPTIMIZERS), "optimizer", (name) => ({
    optimizer: { name, ...OPTIMIZERS[name].coefficients },
    learningRate: RATES[name],
  }));
  const initialisation = choice(
    "initialisation",
    INITIALISATIONS,
    "training.initialisation",
    (value) => ({ initialisation: value }),
  );
  const sampling = choice("sampling", SAMPLINGS, "training.sampling", (value) => ({
    sampling: value === "epochs" ? "epochs" : "replacement",
  }));
  const loss = createLossField(wording, (value) => onRestart({ loss: value }));
  const seedField = createLabelledNumber({
    wording,
    label: "training.setting.seed",
    limits: LIMITS.seed,
    onEnter: (value) => onRestart({ seed: value }),
  });
  const newSeed = wording.text(
    element("button", { type: "button", class: "button" }),
    "training.newSeed",
  );
  newSeed.addEventListener("click", () => onRestart({ seed: nextSeed(seed) }));
  const parts = element("span", { class: "seed-parts" });
  seedField.field.input.replaceWith(parts);
  parts.append(seedField.field.input, newSeed);

  const restarts = createSettingsGroup(wording, "settings.restarts", "settings.restartsNote", [
    optimizer.root,
    initialisation.root,
    loss.root,
    sampling.root,
    seedField.root,
  ]);
  const atOnce = createSettingsGroup(wording, "settings.live", "settings.liveNote", [
    ...coefficients.map(({ root }) => root),
    ...numbers.map(({ root }) => root),
    classWeights.root,
  ]);

  return {
    root: element("div", { class: "settings" }, restarts, atOnce),
    /**
     * @param {Settings} settings in force
     * @param {import("./kind.js").Run} run
     */
    update(settings, { scenery }) {
      seed = settings.seed;
      optimizer.update(settings.optimizer.name);
      initialisation.update(settings.initialisation);
      sampling.update(settings.sampling);
      loss.update(settings.loss, scenery ? lossesFor(scenery.samples.classes.length) : null);
      seedField.field.update(settings.seed);
      for (const { name, root, field } of coefficients) {
        const value = settings.optimizer[name];
        root.hidden = typeof value !== "number";
        if (typeof value === "number") field.update(value);
      }
      for (const { name, field } of numbers) {
        field.update(settings[/** @type {typeof LIVE[number]} */ (name)]);
      }
      if (scenery) classWeights.update(scenery.samples.classes, settings.classWeights);
    },
    /** A change was refused: every field shows what is in force. */
    refuse() {
      for (const { field } of [...coefficients, ...numbers, seedField]) field.refuse();
      classWeights.refuse();
    },
  };
}

/**
 * The losses, of which those that do not fit the samples are not offered.
 *
 * @param {ReturnType<typeof createWording>} wording
 * @param {(loss: string) => void} onChoose
 */
function createLossField(wording, onChoose) {
  const select = element("select", { class: "select" });
  const caption = wording.text(element("span", { class: "field-label" }), "training.setting.loss");
  let offered = "";
  let shown = "";
  select.addEventListener("change", () => {
    const chosen = select.value;
    select.value = shown;
    onChoose(chosen);
  });
  wording.also(() => {
    for (const option of select.options) setText(option, t(`training.loss.${option.value}`));
  });

  /** @param {string[]} losses */
  function offer(losses) {
    if (String(losses) === offered) return;
    offered = String(losses);
    select.replaceChildren(
      ...losses.map((value) => element("option", { value }, t(`training.loss.${value}`))),
    );
  }

  return {
    root: element("label", { class: "field" }, caption, select),
    /**
     * @param {string} value in force
     * @param {string[] | null} losses that fit, null where that is not known yet
     */
    update(value, losses) {
      offer(losses?.includes(value) ? losses : [value, ...(losses ?? [])]);
      shown = value;
      if (select.value !== value) select.value = value;
    },
  };
}
