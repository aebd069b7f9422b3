import { freeNames } from "../../expression/free-names.js";

/**
 * @typedef {import("./kind.js").State} State
 * @typedef {import("./kind.js").Run} Run
 * @typedef {import("./settings.js").Settings} Settings
 */

/** Where functions such as log, sqrt, 1/x or log(a - b) have values. @type {Record<number, number[][]>} */
const USUAL = {
  1: [[1], [3], [-1], [10], [0.1], [-10]],
  2: [
    [1, 1],
    [2, 1],
    [1, 2],
    [-1, 1],
    [1, -1],
    [-1, -1],
    [10, 10],
    [0.1, 0.1],
  ],
};

/** Gentle enough for most formulas; what it ought to be is the learner's to find out. */
const FIRST_RATE = 0.1;

/**
 * The starts that are tried, one after another, with a function that was typed: where it stood if its
 * variables are the same, then the usual ones.
 *
 * @param {string[]} variables
 * @param {string[] | undefined} before the variables of the function before it
 * @param {number[]} start where that one was begun
 * @returns {number[][]}
 */
export function startsFor(variables, before, start) {
  const usual = USUAL[variables.length] ?? [variables.map(() => 1)];
  return String(before) === String(variables) ? [start, ...usual] : usual;
}

/**
 * Begins with a function that was typed, where it has a value, and lets it run: a start that is refused
 * for want of one gives way to the next.
 *
 * @param {{ restart: (settings: Partial<Settings>) => void, play: () => void }} controller
 */
export function createOwnStart({ restart, play }) {
  /** @type {{ settings: Partial<Settings>, starts: number[][] } | null} */
  let trying = null;
  /** @type {State["notice"]} */
  let seen = null;

  function tryNext() {
    if (!trying) return;
    const [start, ...starts] = trying.starts;
    trying = { ...trying, starts };
    restart({ ...trying.settings, start: [...start] });
  }

  return {
    /**
     * @param {string} expression
     * @param {Run} run whose place it takes
     */
    begin(expression, { settings, scenery }) {
      const isFirst = settings.expression === undefined && settings.optimizer.name === "gd";
      trying = {
        settings: { expression, ...(isFirst && { learningRate: FIRST_RATE }) },
        starts: startsFor(freeNames(expression), scenery?.objective.variables, settings.start),
      };
      tryNext();
    },
    /** @param {State} state */
    follow({ notice, runs, active }) {
      if (!trying) return;
      const { expression } = trying.settings;
      if (runs[active]?.scenery && runs[active].settings.expression === expression) {
        trying = null;
        play();
        return;
      }
      if (notice === seen) return;
      seen = notice;
      if (notice?.spec?.expression !== expression) return;
      if (notice?.code !== "outsideDomain" || trying.starts.length === 0) trying = null;
      else tryNext();
    },
  };
}
