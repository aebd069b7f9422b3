import { element, setText } from "../controls/element.js";
import { askServer } from "../figures/api.js";
import { createLatest } from "../figures/latest.js";
import { createSpoken } from "../figures/spoken.js";
import { termed } from "../glossary/termed.js";
import { errorSentence } from "../i18n/error-sentence.js";
import { language, t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { addressOfPage } from "../shell/scenes.js";
import { createInputs } from "./inputs-view.js";
import { linesOf } from "./lines.js";
import { createSide, resultText } from "./side-view.js";

/**
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {import("./answer.js").Value} Value
 */

/**
 * A mistake: what is wrong, inputs to be changed, both versions with their numbers, what it costs. It asks
 * for its numbers when it is first called to, then whenever an input changes.
 *
 * @param {import("./cases.js").Case} example
 * @param {typeof askServer} [ask]
 */
export function createCase(example, ask = askServer) {
  const { id, section, scene, query } = example;
  const wording = createWording();
  const lines = linesOf(id);
  const title = element("a", { href: `#${id}` });
  const lead = element("p", { class: "mistake-lead" });
  const cost = element("p", { class: "mistake-cost" });
  const onward = element("a", { href: `${addressOfPage(scene)}${query}` });
  const ofSection = element("p", { class: "mistake-section" });
  const fields = element("div", { class: "mistake-inputs" });
  const sides = {
    wrong: createSide(example, "wrong", lines.wrong),
    right: createSide(example, "right", lines.right),
  };
  const note = element("p", { class: "mistake-note" });
  const fault = element("p", { class: "fault", role: "alert", hidden: true });
  const root = element(
    "article",
    { class: "mistake", id, "aria-labelledby": `${id}-title` },
    element(
      "div",
      { class: "mistake-text" },
      ofSection,
      element("h4", { class: "mistake-title", id: `${id}-title` }, title),
      lead,
    ),
    element(
      "div",
      { class: "mistake-figure" },
      fields,
      fault,
      element("div", { class: "mistake-sides" }, sides.wrong.root, sides.right.root),
      note,
    ),
    element(
      "div",
      { class: "mistake-after" },
      cost,
      element("p", { class: "mistake-onward" }, onward),
    ),
  );
  const spoken = createSpoken(root, ({ answer }) => spokenOf(example, answer));

  /** @type {Record<string, Value>} */
  let values = {};
  /** @type {Answer | null} */
  let answer = null;
  /** @type {ReturnType<typeof createInputs> | null} */
  let inputs = null;
  let isWanted = false;
  let isScheduled = false;

  const latest = createLatest({
    ask: (/** @type {Record<string, Value>} */ wanted, signal) =>
      ask("mistake", { id, inputs: wanted }, signal),
    onAnswer(_, came) {
      answer = came;
      say(null);
      schedule();
    },
    onRefused(_, notice) {
      if (answer) values = answer.inputs;
      inputs?.refuse();
      say(errorSentence(notice));
      schedule();
    },
    onLost: () => say(t("figure.reconnecting")),
  });

  wording.also(() => {
    setText(title, t(`mistakes.title.${id}`));
    setText(ofSection, t("lesson.section", { section }));
    lead.replaceChildren(...termed(t(`mistakes.lead.${id}`)));
    cost.replaceChildren(
      element("strong", {}, t("mistakes.cost")),
      language() === "en" ? " " : "",
      ...termed(t(`mistakes.cost.${id}`)),
    );
    setText(onward, t("mistakes.onward", { scene: t(`scene.${scene}`) }));
    draw();
  });

  function draw() {
    inputs?.update(values);
    for (const side of Object.values(sides)) side.draw(values, answer);
    if (!answer) return;
    setText(note, answer.differs.length === 0 ? t("mistakes.agree") : "");
    spoken.update(
      /** @type {Parameters<typeof spoken.update>[0]} */ ({
        shown: { settings: answer.inputs, answer },
        connection: "open",
      }),
    );
  }

  function schedule() {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      draw();
    });
  }

  /** @param {string | null} sentence */
  function say(sentence) {
    fault.hidden = sentence === null;
    setText(fault, sentence ?? "");
  }

  return {
    id,
    root,
    title,
    /** What may be changed, as the server tells it. @param {import("./answer.js").Input[]} known */
    take(known) {
      values = Object.fromEntries(known.map(({ name, usual }) => [name, usual]));
      inputs = createInputs(example, known, (name, value) => {
        values = { ...values, [name]: value };
        schedule();
        latest.want(values);
      });
      fields.replaceChildren(...inputs.roots);
      draw();
      if (isWanted) latest.want(values);
    },
    /** Asks for its numbers, once. */
    want() {
      if (isWanted) return;
      isWanted = true;
      if (inputs) latest.want(values);
    },
  };
}

/**
 * @param {import("./cases.js").Case} example
 * @param {Answer} answer
 */
const spokenOf = ({ id }, { wrong, right }) =>
  t("mistakes.spoken", {
    title: t(`mistakes.title.${id}`),
    wrong: resultText(wrong.result),
    right: resultText(right.result),
  });
