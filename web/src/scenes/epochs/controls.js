import { element } from "../../controls/element.js";
import { createLabelledNumber } from "../../controls/labelled-number.js";
import { createSelectField } from "../../controls/select-field.js";
import { createSliderField } from "../../figures/slider-field.js";
import { logSlider } from "../../figures/slider-scale.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { LIMITS } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** The sliders reach what is drawn as tiles; the fields reach further. */
const SCALES = {
  samples: whole(logSlider(1, 10_000, 50)),
  batchSize: whole(logSlider(1, 1_000, 60)),
  epochs: whole(logSlider(1, 100, 60)),
};

const SAMPLINGS = /** @type {const} */ (["epochs", "replacement"]);

/**
 * Samples, batch size and epochs; and how samples come into batches.
 *
 * @param {{ bar: HTMLElement, more: HTMLElement }} places
 * @param {{ onChange: (change: Partial<Settings>) => void }} callbacks
 */
export function createControls({ bar, more }, { onChange }) {
  const wording = createWording();
  /** @param {Partial<Settings>} change after which the epoch begins again */
  const begin = (change) => onChange({ ...change, at: 0 });
  const sliders = /** @type {const} */ (["samples", "batchSize", "epochs"]).map((name) => ({
    name,
    field: createSliderField({
      label: `epochs.set.${name}`,
      scale: SCALES[name],
      limits: LIMITS[name],
      onChange: (value) => begin({ [name]: value }),
    }),
  }));
  const sampling = createSelectField({
    wording,
    label: "epochs.set.sampling",
    choices: SAMPLINGS.map((value) => ({ value })),
    name: (value) => t(`epochs.set.sampling.${value}`),
    onChoose: (value) => begin({ sampling: /** @type {Settings["sampling"]} */ (value) }),
  });
  const drop = element("input", { type: "checkbox", class: "checkbox" });
  const dropLabel = element(
    "label",
    { class: "epochs-drop" },
    drop,
    wording.text(element("span", {}), "epochs.set.dropLast"),
  );
  drop.addEventListener("change", () => begin({ dropLast: drop.checked }));
  const [epoch, seed] = /** @type {const} */ (["epoch", "seed"]).map((name) =>
    createLabelledNumber({
      wording,
      label: `epochs.set.${name}`,
      limits: LIMITS[name],
      onEnter: (value) => begin({ [name]: value }),
    }),
  );
  bar.append(...sliders.map(({ field }) => field.root));
  more.classList.add("epochs-more");
  more.append(sampling.root, dropLabel, epoch.root, seed.root);

  return {
    /** @param {{ settings: Settings }} state */
    update({ settings }) {
      for (const { name, field } of sliders) field.update(settings[name]);
      sampling.update(settings.sampling);
      drop.checked = settings.dropLast;
      drop.disabled = settings.sampling === "replacement";
      epoch.field.update(Math.min(settings.epoch, settings.epochs));
      seed.field.update(settings.seed);
    },
  };
}

/**
 * Of a scale only the whole numbers.
 *
 * @param {import("../../figures/slider-scale.js").SliderScale} scale
 * @returns {import("../../figures/slider-scale.js").SliderScale}
 */
function whole(scale) {
  return { ...scale, valueAt: (place) => Math.round(scale.valueAt(place)) };
}
