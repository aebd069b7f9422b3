/** The ways to the picture from elsewhere on the page. */

const picture = () => document.querySelector(".picture");

/** Gives the focus to the first thing on the picture that takes it, such as the start point. */
export function focusPicture() {
  /** @type {HTMLElement | null | undefined} */
  const handle = picture()?.querySelector("button, [tabindex='0']");
  handle?.focus();
}

/** Gives the focus to the text of a page that has no picture. */
export function focusText() {
  const main = document.querySelector("main");
  main?.setAttribute("tabindex", "-1");
  main?.focus();
}

/** Brings the picture into view where it is not, as below a list of examples on a phone. */
export function showPicture() {
  const box = picture()?.getBoundingClientRect();
  if (!box || (box.top >= 0 && box.top < innerHeight / 2)) return;
  const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const bar = document.querySelector(".control-bar");
  const covered = bar && getComputedStyle(bar).position === "sticky" ? bar.clientHeight : 0;
  scrollBy({ top: box.top - covered - 8, behavior: reduced ? "instant" : "smooth" });
}
