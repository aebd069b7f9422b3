import { element, setText } from "../../controls/element.js";
import { t } from "../../i18n/translate.js";
import { LIMITS, inMegabytes } from "../csv/limits.js";
import { takeSamples } from "../csv/own-samples.js";
import { textOfSamples } from "../csv/own-text.js";
import { readText } from "../csv/reading.js";
import { decodeText } from "../csv/text-file.js";
import { createFaultList } from "./fault-list.js";
import { createPreview } from "./preview.js";
import { createReadingChoices } from "./reading-choices.js";
import { obstacleSentence, summary } from "./sentences.js";

/**
 * @typedef {import("../csv/reading.js").Corrections} Corrections
 * @typedef {import("../csv/reading.js").Reading} Reading
 * @typedef {import("../csv/own-samples.js").Import} Import
 * @typedef {import("../../protocol/training-frames.js").OwnSamples} OwnSamples
 */

/** Typing pauses this long before the text is read, in milliseconds. */
const REST = 200;

/**
 * Own samples from a text that is typed, pasted, dropped or opened as a file. How it is understood
 * is shown and can be corrected; the text itself stays whatever happens.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {(own: OwnSamples) => void} options.onTake
 */
export function createTextImport({ wording, onTake }) {
  /** @type {Corrections} */
  let corrections = {};
  /** @type {Reading | null} */
  let reading = null;
  /** @type {Import | null} */
  let found = null;
  let names = "";
  let timer = 0;
  /** @type {(() => string) | null} why the text is not read at all */
  let refusal = null;

  const file = element("input", {
    type: "file",
    class: "visually-hidden",
    accept: ".csv,.tsv,.txt,.data,text/csv,text/tab-separated-values,text/plain",
  });
  const open = wording.text(element("span", { class: "button" }), "samples.openFile");
  const label = wording.text(
    element("label", { class: "field-label", for: "own-text" }),
    "samples.paste",
  );
  const limits = element("p", { class: "field-note", id: "own-limits" });
  wording.also(() =>
    setText(
      limits,
      t("samples.limits", {
        rows: LIMITS.rows,
        inputs: LIMITS.inputs,
        classes: LIMITS.classes,
        size: inMegabytes(LIMITS.bytes),
      }),
    ),
  );
  const area = element("textarea", {
    id: "own-text",
    class: "own-text",
    rows: 6,
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": "own-outcome own-faults own-limits",
  });
  const outcome = element("p", { class: "own-outcome", id: "own-outcome", role: "status" });
  const choices = createReadingChoices({ wording, onCorrect: correct });
  const preview = createPreview({ wording, onCorrect: correct });
  const faults = createFaultList({ wording, onLeaveOut: say });
  const take = element("button", {
    type: "button",
    class: "button button-filled own-take",
    "aria-describedby": "own-outcome",
  });
  const details = element(
    "div",
    { class: "own-details", hidden: true },
    choices.root,
    preview.root,
    faults.root,
  );

  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(read, REST);
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) load(chosen);
    file.value = "";
  });
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) return;
    event.preventDefault();
    load(dropped);
  });
  take.addEventListener("click", () => {
    clearTimeout(timer);
    read();
    if (found?.samples && isReady()) onTake(found.samples);
  });
  wording.also(say);

  /** @param {File} chosen */
  async function load(chosen) {
    if (chosen.size > LIMITS.bytes) {
      refusal = () =>
        t("samples.fileTooLarge", {
          name: chosen.name,
          size: inMegabytes(chosen.size),
          most: inMegabytes(LIMITS.bytes),
        });
      say();
      return;
    }
    try {
      area.value = decodeText(await chosen.arrayBuffer());
      read();
    } catch {
      refusal = () => t("samples.fileUnreadable", { name: chosen.name });
      say();
    }
  }

  /** @param {Corrections} change */
  function correct(change) {
    if ("delimiter" in change) corrections = change;
    else if ("header" in change) corrections = { ...corrections, ...change, types: undefined };
    else if ("label" in change) corrections = { ...corrections, ...change, task: undefined };
    else
      corrections = { ...corrections, ...change, types: { ...corrections.types, ...change.types } };
    read();
  }

  /** Other columns are understood anew; the same ones as the reader has said. */
  function understand() {
    const next = readText(area.value, corrections);
    const nextNames = next.columns.map(({ name }) => name).join("\n");
    const isNew = names !== "" && nextNames !== names && "label" in corrections;
    names = nextNames;
    if (!isNew) return next;
    const { delimiter, decimal, header } = corrections;
    corrections = { delimiter, decimal, header };
    return readText(area.value, corrections);
  }

  function read() {
    refusal = null;
    const { length } = area.value;
    if (length > LIMITS.bytes) {
      refusal = () =>
        t("samples.textTooLarge", { size: inMegabytes(length), most: inMegabytes(LIMITS.bytes) });
    }
    reading = area.value.trim() === "" || refusal ? null : understand();
    found = reading && takeSamples(reading);
    details.hidden = reading === null;
    if (reading && found) {
      choices.update(reading);
      preview.update(reading);
      faults.update(found);
    }
    say();
  }

  function isReady() {
    return !refusal && found?.samples && (found.faultyRows === 0 || faults.leavesOut());
  }

  function say() {
    const sentence = outcomeSentence();
    setText(outcome, sentence);
    const isFaulty = refusal !== null || Boolean(found?.obstacle || found?.faultCount);
    area.setAttribute("aria-invalid", String(isFaulty));
    outcome.classList.toggle("is-fault", refusal !== null || Boolean(found?.obstacle));
    take.disabled = !isReady();
    const rows = found?.samples?.x.length ?? 0;
    setText(take, t("samples.take", { n: rows }));
    take.hidden = refusal !== null || !found?.samples;
  }

  function outcomeSentence() {
    if (refusal) return refusal();
    if (!reading || !found) return t("samples.nothingYet");
    return found.obstacle ? obstacleSentence(found.obstacle) : summary(reading, found);
  }

  return {
    root: element(
      "div",
      { class: "own-import" },
      element(
        "div",
        { class: "own-head" },
        label,
        element("label", { class: "own-open" }, file, open),
      ),
      area,
      limits,
      outcome,
      details,
      take,
    ),
    /** @param {OwnSamples} own fills an empty area with the samples in force */
    offer(own) {
      if (area.value.trim() !== "") return;
      area.value = textOfSamples(own);
      read();
    },
  };
}
