import { createWording } from "../i18n/wording.js";
import { nameOf } from "../i18n/translate.js";
import {
  LIMITS,
  ONE_VARIABLE,
  TWO_VARIABLES,
  settingsOfFunction,
  settingsOfOptimizer,
} from "./choices.js";
import { element } from "./element.js";
import { createSettingsGroup } from "./settings-group.js";
import { createLabelledNumber } from "./labelled-number.js";
import { nameField } from "./name-field.js";
import { createNumberField } from "./number-field.js";
import { COEFFICIENTS, OPTIMIZERS } from "./optimizers.js";
import { createSelectField } from "./select-field.js";
import { createWindowFields } from "./window-fields.js";
import { columnSign } from "../numbers/own-signs.js";

/**
 * @typedef {import("../scenes/descent/settings.js").Settings} Settings
 * @typedef {import("../protocol/frames.js").Change} Change
 */

const DEFAULT_H = 1e-4;

/** In the place of a function's name: one that is typed. */
const OWN = "own";

/**
 * All settings of a run, those that act at once apart from those that start a new run.
 *
 * @param {object} callbacks
 * @param {(change: Change) => void} callbacks.onChange
 * @param {(settings: Partial<Settings>) => void} callbacks.onRestart
 * @param {() => void} callbacks.onOwn the learner wants to type a function
 */
export function createSettings({ onChange, onRestart, onOwn }) {
  const wording = createWording();
  /** @type {Settings | null} */
  let shown = null;
  /** @type {string[] | undefined} */
  let named;

  const choices = [
    ...Object.keys(TWO_VARIABLES).map((value) => ({ value, group: "settings.twoVariables" })),
    ...Object.keys(ONE_VARIABLE).map((value) => ({ value, group: "settings.oneVariable" })),
    { value: OWN },
  ];
  const objective = createSelectField({
    wording,
    label: "settings.function",
    choices,
    name: (value) => nameOf("function", value),
    onChoose(value) {
      if (value === OWN) onOwn();
      else onRestart(settingsOfFunction(value, shown?.optimizer.name ?? "gd"));
    },
  });
  const optimizer = createSelectField({
    wording,
    label: "settings.optimizer",
    choices: Object.keys(OPTIMIZERS).map((value) => ({ value })),
    name: (value) => nameOf("optimizer", value),
    onChoose: (value) => onRestart(settingsOfOptimizer(value, shown?.objective ?? "")),
  });
  const start = createStartFields((place, value) => {
    if (shown) onRestart({ start: shown.start.with(place, value) });
  });

  const window = createWindowFields((ends) => onRestart({ window: ends }));

  const coefficients = COEFFICIENTS.map((name) => ({
    name,
    ...createLabelledNumber({
      wording,
      label: `field.${name}`,
      limits: LIMITS[name],
      onEnter: (value) => onChange({ [name]: value }),
    }),
  }));
  const gradient = createSelectField({
    wording,
    label: "settings.gradient",
    choices: [{ value: "exact" }, { value: "central" }, { value: "forward" }],
    name: (value) => nameOf("gradient", value),
    onChoose: (method) =>
      onChange({
        gradient: method === "exact" ? { method } : { method, h: shown?.gradient.h ?? DEFAULT_H },
      }),
  });
  const h = createLabelledNumber({
    wording,
    label: "settings.h",
    limits: LIMITS.h,
    onEnter: (value) => onChange({ gradient: { method: shown?.gradient.method, h: value } }),
  });
  const steps = createLabelledNumber({
    wording,
    label: "settings.steps",
    limits: LIMITS.steps,
    onEnter: (value) => onChange({ steps: value }),
  });
  const tolerance = createLabelledNumber({
    wording,
    label: "settings.tolerance",
    note: "settings.toleranceNote",
    limits: LIMITS.tolerance,
    onEnter: (value) => onChange({ tolerance: value }),
  });

  const live = createSettingsGroup(wording, "settings.live", "settings.liveNote", [
    ...coefficients.map(({ root }) => root),
    gradient.root,
    h.root,
    steps.root,
    tolerance.root,
  ]);
  const restarts = createSettingsGroup(wording, "settings.restarts", "settings.restartsNote", [
    objective.root,
    start.root,
    window.root,
    optimizer.root,
  ]);

  /** @param {(place: number, value: number) => void} onPlace */
  function createStartFields(onPlace) {
    const fields = [0, 1].map((place) =>
      createNumberField(LIMITS.start, (value) => onPlace(place, value)),
    );
    const names = fields.map(() => element("span", { class: "start-name", "aria-hidden": "true" }));
    const parts = fields.map(({ input, fault }, place) =>
      element("span", { class: "start-part" }, names[place], input, fault),
    );
    const root = element(
      "div",
      { class: "field start-field", role: "group" },
      wording.text(
        element("span", { class: "field-label", "aria-hidden": "true" }),
        "settings.start",
      ),
      element("span", { class: "start-parts" }, ...parts),
    );
    wording.attribute(root, "aria-label", "settings.start");
    return {
      root,
      fields,
      /**
       * @param {number[]} point
       * @param {string[]} [variables] their names, where the learner gave them some
       */
      update(point, variables) {
        parts[1].hidden = point.length < 2;
        fields.forEach(({ input }, place) => {
          nameField(input, names[place], columnSign(`x${place}`, point.length, variables));
          if (place < point.length) fields[place].update(point[place]);
        });
      },
    };
  }

  return {
    root: element("div", { class: "settings" }, restarts, live),
    /**
     * @param {Settings} settings in force
     * @param {import("../scenes/descent/kind.js").Run} run
     */
    update(settings, { scenery }) {
      const { variables } = scenery?.objective ?? {};
      if (settings === shown && variables === named) return;
      shown = settings;
      named = variables;
      objective.update(settings.objective ?? OWN);
      optimizer.update(settings.optimizer.name);
      start.update(settings.start, variables);
      window.update(settings, variables);
      for (const { name, root, field } of coefficients) {
        const value = settings.optimizer[name];
        root.hidden = typeof value !== "number";
        if (typeof value === "number") field.update(value);
      }
      gradient.update(settings.gradient.method);
      h.root.hidden = settings.gradient.method === "exact";
      if (settings.gradient.h !== undefined) h.field.update(settings.gradient.h);
      steps.field.update(settings.steps);
      tolerance.field.update(settings.tolerance);
    },
    /** A change was refused: every field shows what is in force. */
    refuse() {
      const fields = [h, steps, tolerance, ...coefficients].map(({ field }) => field);
      for (const field of [...fields, ...start.fields]) field.refuse();
      window.refuse();
    },
  };
}
