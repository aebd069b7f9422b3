import { element, setAttribute, setText } from "../../controls/element.js";
import { replaceDiffering } from "../../controls/replace-differing.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Settings} Settings
 */

const VERSIONS = /** @type {const} */ (["right", "twice"]);

/**
 * The right version beside the one that applies softmax twice: what each makes of the same logits, and
 * what it costs. Pressing one shows its evaluations.
 *
 * @param {HTMLElement} host
 * @param {{ onChoose: (version: Settings["version"]) => void }} callbacks
 */
export function createVersions(host, { onChoose }) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "figure-title" }), "network-gradient.versions");
  const columns = VERSIONS.map((version) => {
    const button = element("button", { type: "button", class: "version-button" });
    wording.text(button, `network-gradient.version.${version}`);
    button.addEventListener("click", () => onChoose(version));
    const bars = element("div", { class: "version-bars" });
    const loss = element("p", { class: "version-loss role-loss" });
    host.append();
    return {
      version,
      button,
      bars,
      loss,
      root: element("div", { class: "version" }, button, bars, loss),
    };
  });
  const words = element("p", { class: "figure-words" });
  host.append(
    title,
    element("div", { class: "versions" }, ...columns.map(({ root }) => root)),
    words,
  );
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { answer, settings } = shown;
    for (const { version, button, bars, loss } of columns) {
      setAttribute(button, "aria-pressed", String(version === settings.version));
      const first = answer[version].probabilities.slice(0, answer.classes);
      replaceDiffering(
        bars,
        ...first.map((probability, index) => bar(probability, index, answer.target[index] === 1)),
      );
      setText(loss, `L = ${formatNumber(answer[version].loss)}`);
    }
    setText(
      words,
      answer.ratio === null
        ? ""
        : t("network-gradient.ratio", { ratio: formatNumber(answer.ratio) }),
    );
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/**
 * @param {number} probability
 * @param {number} index
 * @param {boolean} isRight
 */
function bar(probability, index, isRight) {
  const fill = element("span", { class: "version-fill" });
  fill.style.width = `${100 * probability}%`;
  return element(
    "div",
    { class: `version-bar${isRight ? " version-bar-right" : ""}` },
    element(
      "span",
      { class: "version-class" },
      `y${"₁₂₃₄₅₆₇₈"[index] ?? index + 1}${isRight ? " ✓" : ""}`,
    ),
    element("span", { class: "version-track" }, fill),
    element("span", { class: "version-value" }, formatNumber(probability)),
  );
}
