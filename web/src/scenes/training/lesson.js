import { formula, fraction, numeral } from "../../figures/formula.js";
import { formatCount } from "../../numbers/format.js";
import { touring } from "../../tour/tour.js";
import { exampleIn } from "../../tour/example.js";
import { USUAL } from "./choices.js";
import { PRESETS } from "./presets.js";

/** @typedef {import("./kind.js").State} State */
/** @typedef {import("./kind.js").Run} Run */

/** The same network with batches of 1, of 10 and of all 320 samples, 3200 steps each. */
const SAME_STEPS = exampleIn(PRESETS, "batches").runs;

/** The same with ten passes through the samples each. */
const SAME_SAMPLES = SAME_STEPS.map((settings) => ({ ...settings, epochs: 10 }));

/** How many iterations an epoch has. */
const NETWORK = ".network-place";
const COUNTS = `${NETWORK}, .epoch-counters, .epoch-words, .strip`;

/** Over so many steps a curve shows how much it jumps. */
const LATELY = 100;

/** @param {number | null | undefined} value */
const count = (value) =>
  value === null || value === undefined ? null : { value, write: formatCount };

/** The loss over all training samples at the end of a run. @param {Run | undefined} run */
function lastLoss(run) {
  if (!run?.ended || run.epochs.length === 0) return null;
  return run.epochs.column("trainLoss").at(run.epochs.length - 1);
}

/** The steps with which a run has ended. @param {Run | undefined} run */
const stepsOf = (run) => count(run?.ended ? run.ended.step : null);

/** The samples that a run has looked at once it has ended. @param {Run | undefined} run */
const seenBy = (run) => count(run?.ended && run.snapshot ? run.snapshot.samplesSeen : null);

/** @param {State} state */
const atTheEnd = ({ runs: [a, b, c] }) => ({
  a: lastLoss(a),
  b: lastLoss(b),
  c: lastLoss(c),
  stepsA: stepsOf(a),
  stepsB: stepsOf(b),
  stepsC: stepsOf(c),
  seenA: seenBy(a),
  seenB: seenBy(b),
  seenC: seenBy(c),
});

/** The step with which a run ends: the iterations of all its epochs. @param {Run} run */
const endOf = ({ snapshot, settings }) =>
  snapshot && snapshot.iterations > 0 ? snapshot.iterations * settings.epochs : null;

/** The lowest and the highest loss of a run's mini-batches lately. @param {Run | undefined} run */
function reachOf(run) {
  if (!run || run.history.length < LATELY) return { low: null, high: null };
  const { history } = run;
  const losses = Array.from({ length: LATELY }, (_, back) =>
    history.column("loss").at(history.length - 1 - back),
  );
  return { low: Math.min(...losses), high: Math.max(...losses) };
}

/** @type {import("../../tour/tour.js").Lesson} */
export const lesson = {
  next: "graph",
  puzzle: {
    id: "puzzle",
    section: "3.2",
    standsAt: 0,
    settings: SAME_STEPS,
    pace: 200,
    look: ".curves-place",
  },
  stops: [
    {
      id: "batch",
      section: "3.3",
      keepsBack: [COUNTS],
      blanks: NETWORK,
      settings: [USUAL],
      pace: 5,
      look: ".epoch-place",
      numbers: ({ runs: [run] }) => ({
        train: run?.scenery?.samples.train,
        size: run?.settings.batchSize,
        iterations: run?.snapshot && run.snapshot.iterations > 0 ? run.snapshot.iterations : null,
      }),
      formulas: ({ train, size, iterations }) => [
        formula(
          fraction(numeral(train, { role: "data" }), numeral(size)),
          "=",
          numeral(iterations),
        ),
      ],
    },
    {
      id: "noise",
      section: "3.2",
      standsAt: 0,
      settings: [SAME_STEPS[0], SAME_STEPS[2]],
      pace: 200,
      look: ".curves-place",
      numbers({ runs: [a, b] }) {
        const [one, all] = [reachOf(a), reachOf(b)];
        return {
          sizeA: a?.settings.batchSize,
          sizeB: b?.settings.batchSize,
          lowA: one.low,
          highA: one.high,
          lowB: all.low,
          highB: all.high,
        };
      },
    },
    {
      id: "steps",
      section: "3.2",
      standsAt: 0,
      settings: SAME_STEPS,
      pace: "max",
      look: ".curves-place",
      numbers: atTheEnd,
      endOf,
    },
    {
      id: "samples",
      section: "3.2",
      standsAt: 0,
      keepsBack: [COUNTS],
      blanks: NETWORK,
      settings: SAME_SAMPLES,
      pace: "max",
      look: ".curves-place",
      numbers: atTheEnd,
      endOf,
    },
  ],
  answer: {
    id: "answer",
    section: "3.3",
    settings: SAME_STEPS,
    pace: "max",
    look: ".curves-place",
    numbers: atTheEnd,
    endOf,
  },
  texts: {
    en: () => import("./lesson.en.js"),
    "zh-CN": () => import("./lesson.zh-CN.js"),
  },
};

export const openGuest = touring(lesson);
