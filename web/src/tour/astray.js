/**
 * Whether the scene no longer shows what a page of a lesson has set up.
 *
 * @param {any} settings of the page: one, or a list for several runs
 * @param {any} state of the scene: that of a figure, or of runs
 * @param {string[]} [free] what may differ, such as how far something has played
 */
export function isAstray(settings, state, free = []) {
  const wanted = [settings].flat().map((one) => without(one, free));
  if (!state.runs) return !holds(wanted[0], state.settings);
  const { runs } = state;
  return (
    runs.length !== wanted.length ||
    wanted.some((one, index) => runs[index].edits.length > 0 || !holds(one, runs[index].spec))
  );
}

/**
 * @param {Record<string, any>} settings
 * @param {string[]} names
 */
const without = (settings, names) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));

/**
 * Whether a part says all that is wanted of it; what the server has filled in may stand beside it.
 *
 * @param {any} wanted
 * @param {any} part
 * @returns {boolean}
 */
function holds(wanted, part) {
  if (wanted === null || typeof wanted !== "object") return wanted === part;
  if (part === null || typeof part !== "object") return false;
  if (Array.isArray(wanted) && wanted.length !== part.length) return false;
  return Object.keys(wanted).every((name) => holds(wanted[name], part[name]));
}
