import { element } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { wordmark } from "../shell/wordmark.js";

/**
 * The mark in the corner: it leads to the whole page in the same state.
 *
 * @param {string} scene
 * @param {() => string} link to what is shown, at the address of the frame
 */
export function createMark(scene, link) {
  const wording = createWording();
  const mark = element(
    "a",
    { class: "embed-mark", target: "_blank", rel: "noopener", href: wholePage(scene, "") },
    wordmark(),
  );
  wording.attribute(mark, "aria-label", "embed.whole");
  wording.attribute(mark, "title", "embed.whole");
  for (const coming of ["pointerenter", "pointerdown", "focus", "click"]) {
    mark.addEventListener(coming, () => {
      mark.href = wholePage(scene, link());
    });
  }
  return mark;
}

/**
 * The address of the whole page that shows what a frame does: it stands beside the folder of the frames.
 *
 * @param {string} scene
 * @param {string} link
 * @param {string} [frame] address of the frame
 */
export function wholePage(scene, link, frame = document.baseURI) {
  const whole = new URL(
    /\/embed\/[^/]*$/.test(new URL(frame).pathname) ? `../${scene}` : `./${scene}`,
    frame,
  );
  if (link) {
    const { search, hash } = new URL(link);
    whole.search = search;
    whole.hash = hash;
  }
  return whole.href;
}
