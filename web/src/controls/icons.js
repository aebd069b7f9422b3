import { svgElement } from "./element.js";

/** Outlines on a 20 by 20 grid. */
const PATHS = {
  reset: "M5 4v12M15.5 4.5 8 10l7.5 5.5z",
  back: "M13.5 4.5 6 10l7.5 5.5z",
  forward: "M6.5 4.5 14 10l-7.5 5.5z",
  epoch: "M4.5 4.5 11 10l-6.5 5.5zM11 4.5 17.5 10 11 15.5z",
  play: "M6 3.5 16.5 10 6 16.5z",
  pause: "M6 4h2.6v12H6zM11.4 4H14v12h-2.6z",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M11 4v4h4V4zM5 12v4h4v-4z",
  unfold: "M5.5 8 10 12.5 14.5 8",
  close: "M5 5l10 10M15 5 5 15",
  right: "M4 10.5 8.5 15 16 5.5",
  fork: "M5 3v14M5 12c0-4 9-2 9-7M11 7.5 14 4l3 3.5",
  compare: "M3 16C6 4 9 4 17 3.5M3 16C8 10 12 9 17 9M3 16c6-2 10-1.5 14-1.5",
  system: "M3 4h14v9.5H3zM7 17h6M10 13.5V17",
  light:
    "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4",
  dark: "M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8z",
  share: "M10 12V3M6.5 6 10 2.5 13.5 6M4 10v6.5h12V10",
  present: "M3 4h14M4.5 4v8.5h11V4M10 12.5V15M6.5 17.5 10 15l3.5 2.5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  "back-in-place": "M4 9a6 6 0 1 1 1.5 5M4 4v5h5",
  export: "M10 3v9M6.5 9 10 12.5 13.5 9M4 13v3.5h12V13",
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * A picture of 20 by 20 px in the colour of the text; its meaning is said by the button it is in.
 *
 * @param {IconName} name
 */
export function icon(name) {
  return svgElement(
    "svg",
    { class: `icon icon-${name}`, viewBox: "0 0 20 20", "aria-hidden": "true", focusable: "false" },
    svgElement("path", { d: PATHS[name] }),
  );
}

/**
 * @param {SVGElement} drawn an icon
 * @param {IconName} name what it shows from now on
 */
export function redraw(drawn, name) {
  drawn.setAttribute("class", `icon icon-${name}`);
  drawn.firstElementChild?.setAttribute("d", PATHS[name]);
}
