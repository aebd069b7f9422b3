import { setText } from "../controls/element.js";
import { errorSentence } from "../i18n/error-sentence.js";
import { createWording } from "../i18n/wording.js";

/**
 * Says what the server refused, and what a link could not tell; the picture stays as it was.
 *
 * @param {HTMLElement} host a paragraph with the role `alert`
 * @param {(notice: import("./figure.js").Notice) => boolean} [isSaidElsewhere] beside a field
 */
export function createNotice(host, isSaidElsewhere = () => false) {
  /** @type {import("./figure.js").Notice | null} */
  let said = null;
  createWording().also(draw);

  function draw() {
    const isHere = said !== null && !isSaidElsewhere(said);
    host.hidden = !isHere;
    setText(host, said && isHere ? errorSentence(said) : "");
  }

  return {
    /** @param {Pick<import("./figure.js").FigureState<any, any>, "notice">} state */
    update({ notice }) {
      if (notice === said) return;
      said = notice;
      draw();
    },
  };
}
