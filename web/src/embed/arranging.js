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

/** Besides a scene's own settings, what tells where its runs stand and how they are shown. */
export const OF_PLACE = ["step", "pace", "scale"];
