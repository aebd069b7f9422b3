import { element, setText } from "../controls/element.js";
import { nameOf, t } from "../i18n/translate.js";
import { hiddenBug } from "./bug-order.js";

/** The choice of a bug that was planted without its name. */
const HIDDEN = "hidden";
const NONE = "none";

/**
 * Mistakes to be planted: by name, or one whose name is to be found out from what the check shows.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {{ onPlant: (bug: string) => void, onGuess: () => void }} callbacks
 */
export function createBugZoo(wording, { onPlant, onGuess }) {
  const select = element("select", { class: "select" });
  const caption = wording.text(element("span", { class: "field-label" }), "check.plant");
  const field = element("label", { class: "field" }, caption, select);
  const surprise = wording.text(
    element("button", { type: "button", class: "button" }),
    "check.surprise",
  );
  const about = element("p", { class: "check-about" });
  const guesses = element("div", { class: "check-guesses", role: "group", hidden: true });
  const answer = element("p", { class: "check-answer", role: "status" });
  const root = element(
    "div",
    { class: "check-zoo" },
    element("div", { class: "check-plant" }, field, surprise),
    about,
    guesses,
    answer,
  );
  wording.attribute(guesses, "aria-label", "check.guess");
  /** @type {string[]} */
  let bugs = [];
  let bug = NONE;
  let isHidden = false;
  let rounds = 0;
  /** @type {string | null} */
  let guessed = null;
  wording.also(draw);

  select.addEventListener("change", () => {
    isHidden = false;
    plant(select.value);
  });
  surprise.addEventListener("click", () => {
    isHidden = true;
    plant(hiddenBug(bugs.filter(showsAtLeaves), rounds++));
  });

  /**
   * Only where a value is used several times does an array that ReLU has written into reach a leaf.
   *
   * @param {string} name
   */
  const showsAtLeaves = (name) => name !== "inPlaceRelu" || bugs.includes("overwrittenFanOut");

  /** @param {string} wanted */
  function plant(wanted) {
    guessed = null;
    bug = wanted;
    onPlant(wanted);
    draw();
  }

  /** @param {string} name */
  function guess(name) {
    guessed = name;
    if (name === bug) isHidden = false;
    draw();
    onGuess();
  }

  function draw() {
    const names = [NONE, ...bugs, ...(isHidden ? [HIDDEN] : [])];
    select.replaceChildren(
      ...names.map((value) => element("option", { value }, nameOf("check.bug", value))),
    );
    select.value = isHidden ? HIDDEN : bug;
    surprise.disabled = bugs.length < 2;
    about.hidden = isHidden || bug === NONE;
    setText(about, about.hidden ? "" : t(`check.about.${bug}`));
    guesses.hidden = !isHidden;
    guesses.replaceChildren(
      element("p", {}, t("check.guess")),
      ...(isHidden ? bugs.map(guessButton) : []),
    );
    setText(answer, answerInWords());
  }

  /** @param {string} name */
  function guessButton(name) {
    const button = element(
      "button",
      { type: "button", class: "button check-guess", "aria-pressed": String(name === guessed) },
      nameOf("check.bug", name),
    );
    button.addEventListener("click", () => {
      guess(name);
      const again = guesses.querySelector('[aria-pressed="true"]');
      /** @type {HTMLElement} */ (again ?? surprise).focus();
    });
    return button;
  }

  function answerInWords() {
    if (guessed === null) return "";
    if (guessed === bug) return t("check.right", { bug: nameOf("check.bug", bug) });
    return t("check.wrong", { about: t(`check.about.${guessed}`) });
  }

  return {
    root,
    /** Whether what is planted is not to be told. */
    isHidden: () => isHidden,
    /**
     * @param {string[]} possible that can show in the graph
     * @param {string} inForce
     */
    update(possible, inForce) {
      if (String(possible) === String(bugs) && inForce === bug) return;
      if (inForce !== bug) {
        isHidden = false;
        guessed = null;
      }
      bugs = possible;
      bug = inForce;
      draw();
    },
  };
}
