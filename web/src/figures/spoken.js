import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";

/** Milliseconds without another answer before the numbers are read out: nobody can follow a drag. */
const AT_REST = 700;

/**
 * One polite line for screen readers: what the figure shows once it has come to rest.
 *
 * @template {object} S
 * @template A
 * @param {HTMLElement} host
 * @param {(shown: import("./figure.js").Shown<S, A>) => string} sentence
 */
export function createSpoken(host, sentence) {
  const line = element("p", { class: "visually-hidden", role: "status" });
  host.append(line);
  let timer = 0;
  /** @type {import("./figure.js").Shown<S, A> | null} */
  let heard = null;
  /** @type {import("./figure.js").FigureState<S, A>["connection"]} */
  let connection = "open";

  return {
    /** @param {import("./figure.js").FigureState<S, A>} state */
    update({ shown, connection: now }) {
      if (now !== connection) {
        connection = now;
        line.textContent = t(now === "open" ? "figure.reconnected" : "figure.reconnecting");
      }
      if (!shown || shown === heard) return;
      const isFirst = heard === null;
      heard = shown;
      if (isFirst) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        line.textContent = sentence(shown);
      }, AT_REST);
    },
  };
}
