import { errorSentence } from "../i18n/error-sentence.js";
import { createWording } from "../i18n/wording.js";
import { element, setText } from "./element.js";
import { icon } from "./icons.js";

/** @typedef {import("../state/state.js").Notice} Notice */

/**
 * Says what the server refused, and what a link could not tell; the picture stays as it was. It can be put
 * away.
 *
 * @param {HTMLElement} host
 * @param {(notice: Notice) => boolean} [isSaidElsewhere] beside a field
 */
export function createRefusalNotice(host, isSaidElsewhere = () => false) {
  const wording = createWording();
  const sentence = element("p", { role: "alert" });
  const close = element("button", { type: "button", class: "button-icon" }, icon("close"));
  wording.attribute(close, "aria-label", "notice.close");
  host.classList.add("notice");
  host.hidden = true;
  host.append(sentence, close);
  /** @type {Notice | null} */
  let said = null;
  wording.also(draw);

  close.addEventListener("click", () => {
    host.hidden = true;
  });
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    host.hidden = true;
  });

  function draw() {
    setText(sentence, said ? errorSentence(said) : "");
  }

  return {
    /** @param {{ notice: Notice | null }} state */
    update({ notice }) {
      if (notice === said) return;
      said = notice;
      host.hidden = said === null || isSaidElsewhere(said);
      if (!host.hidden) draw();
      else setText(sentence, "");
    },
  };
}
