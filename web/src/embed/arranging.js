/** What an address says of the page, and not of what is shown in it. */
export const ARRANGING = [
  "lang",
  "theme",
  "controls",
  "autoplay",
  "hide",
  "lock",
  "panels",
  "preset",
  "exercise",
  "lesson",
];
