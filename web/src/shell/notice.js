import { createWording } from "../i18n/wording.js";
import { outcomeSentence } from "../i18n/sentences.js";
import { t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { formatNumber } from "../numbers/format.js";

/**
 * Says on the stage how the run ended, with one button to try what would have held.
 *
 * @param {HTMLElement} host
 * @param {{ onTry: (learningRate: number) => void }} callbacks
 */
export function createNotice(host, { onTry }) {
  const wording = createWording();
  const sentence = element("p", { class: "notice-text" });
  const attempt = element("button", { type: "button", class: "button notice-try" });
  host.classList.add("notice");
  host.hidden = true;
  host.append(sentence, attempt);
  attempt.addEventListener("click", () => {
    const suggestion = shown?.ended?.remedy?.suggestion;
    if (suggestion !== undefined) onTry(suggestion);
  });

  /** @type {import("../state/state.js").Run | null} the run whose end is shown */
  let shown = null;
  wording.also(draw);

  function draw() {
    const ended = shown?.ended;
    if (!shown || !ended) return;
    host.dataset.reason = ended.reason;
    const dimension = shown.objective?.dimension ?? 2;
    setText(sentence, outcomeSentence(ended, { dimension, f: shown.snapshot?.f }));
    const suggestion = ended.remedy?.suggestion;
    attempt.hidden = suggestion === undefined;
    if (suggestion !== undefined)
      setText(attempt, t("outcome.try", { rate: formatNumber(suggestion) }));
  }

  return {
    /** @param {import("../state/state.js").State} state */
    update(state) {
      const run = state.runs[state.active];
      const isAtEnd = run?.ended && run.ended.reason !== "stopped" && run.step >= run.ended.step;
      const next = isAtEnd && run.seeking === null ? run : null;
      if (next === shown || (next && next.ended === shown?.ended)) return;
      shown = next;
      host.hidden = next === null;
      draw();
    },
    destroy: wording.destroy,
  };
}
