/**
 * Nobody reads a number that changes more often than about ten times a second; a little less than six
 * frames, so that a view whose turn comes every six is never just too early for it.
 */
const EVERY = 90;

/**
 * Views take turns, the longest round being 12 frames: one that is too early draws in its next turn, not
 * in that of another view.
 */
const LONGEST_ROUND = 220;

/**
 * Draws a state at once, but at full pace no more often than numbers can be read; what came last is
 * always drawn. A frame in which no text changes needs no layout.
 *
 * @template {import("../state/state.js").Scene} S
 * @param {(state: import("../state/state.js").State<S>) => void} draw of text, or of what follows it
 * @returns {(state: import("../state/state.js").State<S>) => void}
 */
export function unhurried(draw) {
  /** @typedef {import("../state/state.js").State<S>} State */
  /** @type {State | null} */
  let drawn = null;
  /** @type {State | null} */
  let latest = null;
  let drawnAt = -Infinity;
  let timer = 0;

  function drawLatest() {
    clearTimeout(timer);
    timer = 0;
    drawnAt = performance.now();
    drawn = latest;
    if (latest) draw(latest);
  }

  return (state) => {
    latest = state;
    const rest = drawnAt + EVERY - performance.now();
    if (!drawn || rest <= 0 || isUrgent(drawn, state)) drawLatest();
    else timer ||= window.setTimeout(drawLatest, rest + LONGEST_ROUND);
  };
}

/**
 * @param {import("../state/state.js").State} before
 * @param {import("../state/state.js").State} after
 */
function isUrgent(before, after) {
  const id = (/** @type {import("../state/state.js").State} */ { runs, active }) =>
    runs[active]?.id;
  return (
    !after.playing ||
    after.pace !== "max" ||
    after.hovered !== before.hovered ||
    id(after) !== id(before)
  );
}
