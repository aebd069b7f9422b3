import { element } from "../../controls/element.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";

/**
 * The right class of each sample, as the one-hot row that it is: the 1 is put where it shall be.
 *
 * @param {(labels: number[]) => void} onChoose
 */
export function createClassChoice(onChoose) {
  const wording = createWording();
  const root = element("div", { class: "class-choice" });
  /** @type {number[]} */
  let labels = [];
  /** @type {HTMLButtonElement[][]} */
  let rows = [];
  wording.also(say);

  /** @param {number} classes */
  function build(classes) {
    rows = labels.map((_, row) =>
      Array.from({ length: classes }, (__, label) => {
        const button = element("button", { type: "button", class: "class-button" });
        button.addEventListener("click", () => onChoose(labels.with(row, label)));
        return button;
      }),
    );
    root.style.setProperty("--columns", String(classes));
    root.replaceChildren(...rows.flat());
    say();
  }

  function say() {
    rows.forEach((buttons, row) =>
      buttons.forEach((button, label) =>
        button.setAttribute(
          "aria-label",
          t("network-gradient.class", { row: row + 1, label: label + 1 }),
        ),
      ),
    );
  }

  return {
    root,
    /**
     * @param {number[]} next
     * @param {number} classes
     */
    update(next, classes) {
      const isOther = next.length !== rows.length || rows[0]?.length !== classes;
      labels = next;
      if (isOther) build(classes);
      rows.forEach((buttons, row) =>
        buttons.forEach((button, label) => {
          const isRight = labels[row] === label;
          button.setAttribute("aria-pressed", String(isRight));
          button.textContent = isRight ? "1" : "0";
        }),
      );
    },
  };
}
