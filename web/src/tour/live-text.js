import { element, setText } from "../controls/element.js";
import { exactOutcome, outcomeText } from "../figures/outcome-text.js";
import { termed } from "../glossary/termed.js";

/**
 * A number that the scene computes: as it is, or with how it is written. A shape is written as text.
 *
 * @typedef {import("../figures/outcome-text.js").Outcome} Outcome
 * @typedef {{ value: Outcome, write: (value: number) => string }} Written
 * @typedef {Outcome | Written | { text: string } | null | undefined} Live
 * @typedef {Record<string, Live>} Numbers by the name under which a text speaks of them; null while it is
 *   not there yet
 */

/** Where a number stands in a text, as `{loss}`. */
const PLACE = /\{(\w+)\}/;

/** What stands for a number that has not come yet. */
const TO_COME = "…";

/** The names of the numbers in a text. @param {string} text */
export const numbersIn = (text) => text.split(PLACE).filter((_, index) => index % 2 === 1);

/** @param {Live} live @returns {live is null | undefined} */
const isMissing = (live) => live === null || live === undefined;

/** @param {Live} live */
export function liveText(live) {
  if (isMissing(live)) return TO_COME;
  if (typeof live !== "object") return outcomeText(live);
  return "text" in live ? live.text : outcomeText(live.value, live.write);
}

/** Every digit of it, where it is a number. @param {Live} live */
function exactText(live) {
  if (isMissing(live)) return "";
  if (typeof live !== "object") return exactOutcome(live);
  return "text" in live ? "" : exactOutcome(live.value);
}

/** Whether there are numbers, and every one of them is there. @param {Numbers} numbers */
export function isComplete(numbers) {
  const all = Object.values(numbers);
  return all.length > 0 && !all.some(isMissing);
}

/**
 * A text with its terms as links and its numbers in places that follow the scene.
 *
 * @param {HTMLElement} host
 */
export function createLiveText(host) {
  /** @type {{ name: string, place: HTMLElement }[]} */
  let places = [];

  return {
    /** @param {string} text */
    write(text) {
      places = [];
      const parts = text.split(PLACE).flatMap((part, index) => {
        if (index % 2 === 0) return termed(part);
        const place = element("span", { class: "tour-number" }, TO_COME);
        places.push({ name: part, place });
        return [place];
      });
      host.replaceChildren(...parts);
    },
    /** @param {Numbers} numbers */
    fill(numbers) {
      for (const { name, place } of places) {
        const live = numbers[name];
        setText(place, liveText(live));
        place.title = exactText(live);
      }
    },
  };
}
