/**
 * Milliseconds: answers that follow each other faster belong to a drag. A key that is held comes every 33,
 * and while the machine is busy an answer takes about 100.
 */
const IN_A_DRAG = 250;

/** Nobody reads a number that changes more often than about ten times a second. */
const EVERY = 90;

/** A drag that brings nothing new for so many milliseconds rests. */
const AT_REST = 60;

/**
 * @typedef {object} Part of a figure
 * @property {Element} host that the view draws into
 * @property {{ update: (state: any) => void }} view
 */

/**
 * Draws the parts around a picture. As a rule all of them are drawn at once; in a drag one at a time, the
 * one that has waited longest, in a frame in which the picture moves anyway. The part under the hand never
 * waits, and when the drag rests, all of them show its last state a few frames later.
 *
 * @param {Part[]} parts
 */
export function inTurn(parts) {
  const turns = parts.map((part) => ({ ...part, drawnAt: -Infinity, isWaiting: false }));
  /** @type {import("./figure.js").FigureState<any, any> | null} */
  let latest = null;
  let answeredAt = -Infinity;
  let changedAt = -Infinity;
  let timer = 0;

  /** @param {typeof turns[number]} turn */
  function draw(turn) {
    turn.isWaiting = false;
    turn.drawnAt = performance.now();
    turn.view.update(latest);
  }

  const longestWaiting = () =>
    turns.filter((turn) => turn.isWaiting).sort((a, b) => a.drawnAt - b.drawnAt)[0];

  function next() {
    const first = longestWaiting();
    if (first && first.drawnAt + EVERY <= performance.now()) draw(first);
    clearTimeout(timer);
    const second = longestWaiting();
    if (!second) return;
    const due = Math.max(second.drawnAt + EVERY, changedAt + AT_REST);
    timer = window.setTimeout(() => requestAnimationFrame(next), due - performance.now());
  }

  return {
    /** @param {import("./figure.js").FigureState<any, any>} state */
    update(state) {
      changedAt = performance.now();
      const isDrag = changedAt - answeredAt < IN_A_DRAG;
      if (state.shown && state.shown !== latest?.shown) answeredAt = changedAt;
      latest = state;
      for (const turn of turns) {
        if (isDrag && !isUnderTheHand(turn)) turn.isWaiting = true;
        else draw(turn);
      }
      next();
    },
  };
}

/** Whether it is moved by mouse, pen or finger, or by keys. @param {Part} part */
const isUnderTheHand = ({ host }) => host.matches(":active, :focus-within");
