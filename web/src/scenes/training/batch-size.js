import { createNumberField } from "../../controls/number-field.js";
import { element, setText } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { batchSizes, placeOfBatchSize } from "./batch-scale.js";

/** The slider shows what was set while the server has not yet acknowledged it. */
const PATIENCE_MS = 1500;

/**
 * The batch size: a slider from 1 to all samples, and the value as a field, "10 of 320".
 *
 * @param {(batchSize: number) => void} onSize
 */
export function createBatchSize(onSize) {
  const wording = createWording();
  /** The samples that are trained on. */
  let all = 0;
  let sizes = [1];
  let shown = 0;
  /** @type {{ size: number, until: number } | null} */
  let awaited = null;

  const range = element("input", {
    id: "batch-size",
    type: "range",
    min: 0,
    max: 0,
    step: 1,
    class: "rate-range",
  });
  const label = wording.text(
    element("label", { class: "bar-label", for: range.id }),
    "training.batchSize",
  );
  const field = createNumberField({ atLeast: 1, integer: true }, (size) => set(clamped(size)));
  const of = element("span", { class: "batch-of" });
  const ticks = element(
    "span",
    { class: "rate-scale batch-scale", "aria-hidden": "true" },
    element("span", { class: "batch-tick" }, "1"),
    wording.text(element("span", { class: "batch-tick batch-all" }), "training.batchAll"),
  );
  const root = element(
    "div",
    { class: "learning-rate batch-size" },
    element("span", { class: "rate-name" }, label),
    element("span", { class: "rate-track" }, range, ticks),
    element("span", { class: "rate-value" }, field.input, of, field.fault),
  );
  wording.attribute(field.input, "aria-label", "training.batchSizeValue");
  wording.also(say);
  range.addEventListener("input", () => set(sizes[range.valueAsNumber]));

  /** @param {number} size */
  const clamped = (size) => (all > 0 ? Math.min(size, all) : size);

  /** @param {number} size */
  function set(size) {
    awaited = { size, until: performance.now() + PATIENCE_MS };
    show(size);
    onSize(size);
  }

  /** @param {number} size */
  function show(size) {
    if (size !== shown) {
      shown = size;
      range.value = String(placeOfBatchSize(size, sizes));
      say();
    }
    field.update(size);
  }

  function say() {
    setText(of, all > 0 ? t("training.batchOf", { samples: formatCount(all) }) : "");
    range.setAttribute("aria-valuetext", spoken());
  }

  function spoken() {
    if (all === 0) return String(shown);
    const words = { size: formatCount(shown), samples: formatCount(all) };
    return t(shown >= all ? "training.batchSpokenAll" : "training.batchSpoken", words);
  }

  /** @param {number} samples */
  function reach(samples) {
    if (samples === all) return;
    all = samples;
    sizes = batchSizes(samples);
    range.max = String(sizes.length - 1);
    range.value = String(placeOfBatchSize(shown, sizes));
    say();
  }

  return {
    root,
    /** @param {import("./kind.js").Run} run */
    update({ settings, scenery }) {
      const size = settings.batchSize;
      if (awaited && (size === awaited.size || performance.now() > awaited.until)) awaited = null;
      if (scenery) reach(scenery.samples.train);
      show(clamped(awaited?.size ?? size));
    },
    refuse() {
      awaited = null;
      field.refuse();
    },
  };
}
