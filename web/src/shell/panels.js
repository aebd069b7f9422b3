/** What a frame shows unless its address says otherwise. */
export const USUAL_PANELS = ["picture", "curves"];

/** The scenes whose second panel holds curves; that of the others holds numbers. */
const WITH_CURVES = ["descent", "training", "derivative", "gradient"];

/**
 * What a panel is called by.
 *
 * @param {string} panel as in the address of a frame
 * @param {string} scene
 */
export const panelName = (panel, scene) =>
  panel === "curves" && !WITH_CURVES.includes(scene) ? "numbers" : panel;
