import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { element, setText } from "./element.js";
import { fractionOfRate, highestRate, lastPlace, placeOfRate, rateAtPlace } from "./log-scale.js";
import { createNumberField } from "./number-field.js";
import { layoutTicks } from "./tick-layout.js";

/** @typedef {import("../protocol/frames.js").LearningRates} LearningRates */

const TICKS = /** @type {const} */ (["tooSlow", "fastest", "oscillates", "diverges"]);
/**
 * How long the slider shows what was set while the server has not yet acknowledged it: an edit is sent
 * within 100 ms and answered within one round trip, which takes 1 s on the worst of mobile networks.
 */
const PATIENCE_MS = 1500;
/** Average advance of a 12 px letter (6.4 px in DejaVu Sans) and of a Chinese character (1 em), px. */
const LETTER = 6.4;
const CHARACTER = 12;
/** The thumb's radius: its centre reaches no further than this to the ends. */
const INSET = 8;

/**
 * The learning rate: a logarithmic slider whose ticks say what the analysis of the function knows,
 * and the value as a field.
 *
 * @param {(rate: number) => void} onRate
 */
export function createLearningRate(onRate) {
  const wording = createWording();
  let width = 0;
  let rate = 0;
  let highest = highestRate(undefined);
  /** @type {LearningRates | undefined} */
  let rates;
  let trackOf = "";
  /** @type {{ rate: number, until: number } | null} */
  let awaited = null;

  const range = element("input", {
    type: "range",
    min: 0,
    max: lastPlace(),
    step: 1,
    class: "rate-range",
  });
  const hatch = element("span", { class: "rate-hatch", hidden: true });
  const marks = TICKS.map((name) => ({
    name,
    mark: element("span", { class: "rate-mark", hidden: true }),
    word: element("span", { class: `rate-word rate-word-${name}`, hidden: true }),
  }));
  const scale = element("span", { class: "rate-scale", "aria-hidden": "true" }, hatch);
  for (const { mark, word } of marks) scale.append(mark, word);
  const label = element("label", { class: "bar-label" });
  const field = createNumberField({ above: 0 }, set);
  const from = element("span", { class: "rate-from", hidden: true });
  const root = element(
    "div",
    { class: "learning-rate" },
    element("span", { class: "rate-name" }, label, from),
    element("span", { class: "rate-track" }, range, scale),
    element("span", { class: "rate-value" }, field.input, field.fault),
  );

  range.id = "learning-rate";
  label.htmlFor = range.id;
  wording.text(label, "bar.rate");
  wording.attribute(field.input, "aria-label", "bar.rateValue");
  wording.also(() => {
    trackOf = "";
    draw();
  });

  new ResizeObserver(([entry]) => {
    width = Math.max(0, entry.contentRect.width - 2 * INSET);
    draw();
  }).observe(range);

  range.addEventListener("input", () => set(rateAtPlace(range.valueAsNumber)));

  /** @param {number} wanted */
  function set(wanted) {
    awaited = { rate: wanted, until: performance.now() + PATIENCE_MS };
    show(wanted);
    onRate(wanted);
  }

  /** @param {number} shown */
  function show(shown) {
    if (shown !== rate) {
      rate = shown;
      range.value = String(placeOfRate(shown, highest));
    }
    field.update(shown);
    const spoken = spokenRate(shown, rates);
    if (range.getAttribute("aria-valuetext") !== spoken) {
      range.setAttribute("aria-valuetext", spoken);
    }
  }

  /** @param {number} wanted the highest rate of the slider */
  function reach(wanted) {
    if (wanted === highest) return;
    highest = wanted;
    range.max = String(lastPlace(highest));
    range.value = String(placeOfRate(rate, highest));
  }

  function draw() {
    const ticks = TICKS.flatMap((name) => {
      const value = rates?.[name];
      return value === undefined
        ? []
        : [
            {
              name,
              at: Math.round(fractionOfRate(value, highest) * width),
              width: lengthOf(t(`tick.${name}`)),
            },
          ];
    });
    const key = `${width} ${ticks.map((tick) => `${tick.name}${tick.at}`)}`;
    if (key === trackOf) return;
    trackOf = key;
    const placed = layoutTicks(ticks, width);
    for (const { name, mark, word } of marks) {
      const tick = placed.find((candidate) => candidate.name === name);
      const visible = tick !== undefined && tick.at > 0 && tick.at < width;
      mark.hidden = !visible;
      word.hidden = !visible || tick.left === null;
      if (!visible) continue;
      mark.style.left = `${tick.at}px`;
      if (tick.left === null) continue;
      setText(word, t(`tick.${name}`));
      word.style.left = `${tick.left}px`;
    }
    const diverges = placed.find((tick) => tick.name === "diverges");
    hatch.hidden = diverges === undefined;
    if (diverges) hatch.style.left = `${diverges.at}px`;
  }

  return {
    root,
    field,
    /**
     * @param {number} inForce the learning rate the server has acknowledged
     * @param {LearningRates | undefined} known what the analysis says of it
     */
    update(inForce, known) {
      if (awaited && (inForce === awaited.rate || performance.now() > awaited.until))
        awaited = null;
      if (known !== rates) {
        rates = known;
        reach(highestRate(known?.diverges));
        draw();
      }
      show(awaited?.rate ?? inForce);
    },
    /** @param {number | null} step from which the newest change holds, null when that is no news */
    sayFrom(step) {
      from.hidden = step === null;
      if (step !== null) setText(from, t("bar.from", { step }));
    },
    refuse() {
      awaited = null;
      field.refuse();
    },
  };
}

/**
 * @param {number} rate
 * @param {LearningRates | undefined} rates
 */
function spokenRate(rate, rates) {
  const value = formatNumber(rate);
  if (rates?.diverges !== undefined && rate >= rates.diverges)
    return `${value}, ${t("tick.diverges")}`;
  if (rates?.oscillates !== undefined && rate > rates.oscillates) {
    return `${value}, ${t("tick.oscillates")}`;
  }
  if (rates?.tooSlow !== undefined && rate < rates.tooSlow) return `${value}, ${t("tick.tooSlow")}`;
  return value;
}

/** @param {string} word */
function lengthOf(word) {
  let length = 0;
  for (const letter of word) length += letter > "\u2e80" ? CHARACTER : LETTER;
  return length;
}
