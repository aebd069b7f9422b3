import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { formatNumber } from "../numbers/format.js";

/**
 * Says below the picture how the run ended, with one button to try what would have held. Its place is
 * kept while there is nothing to say, so that nothing jumps and no part of a path is hidden.
 *
 * @param {HTMLElement} host
 * @param {{ onTry: (learningRate: number) => void }} callbacks
 * @param {(run: any) => string} sentenceOf a run that has ended
 */
export function createOutcome(host, { onTry }, sentenceOf) {
  const wording = createWording();
  const sentence = element("p", { class: "outcome-text" });
  const attempt = element("button", { type: "button", class: "button outcome-try" });
  const card = element("div", { class: "outcome-card", hidden: true }, sentence, attempt);
  host.classList.add("outcome");
  host.append(card);
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
    card.dataset.reason = ended.reason;
    setText(sentence, sentenceOf(shown));
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
      card.hidden = next === null;
      draw();
    },
  };
}
