import { nameOf, t } from "../i18n/translate.js";
import { quantityName } from "../i18n/sentences.js";
import { exactNumber, formatCount, formatNumber } from "../numbers/format.js";
import { ownGradient, ownValue } from "./own-receipt.js";
import { linesOfUpdate } from "./rules.js";

/**
 * @typedef {import("../scenes/descent/kind.js").Run} Run
 * @typedef {import("../protocol/frames.js").Snapshot} Snapshot
 * @typedef {import("./rules.js").Line} Line
 * @typedef {import("./own-receipt.js").GraphLine} GraphLine
 *
 * @typedef {object} Part a heading with its formulas
 * @property {string} heading
 * @property {boolean} [inUse] of two ways, the one this run goes
 * @property {(Line | GraphLine)[]} lines
 * @property {string[]} [remarks]
 * @property {{ words: string, href: string }} [link] to where this can be followed step by step
 *
 * @typedef {object} Receipt how a number of a step came about
 * @property {string} name of the number
 * @property {number} value
 * @property {number} step
 * @property {number} place the coordinate it belongs to
 * @property {number} dimension
 * @property {string[]} [variables] their names, where the learner gave them some
 * @property {Part[]} parts
 * @property {{ recompute?: Line, again?: number, sentence?: string }} [check] a line to be worked out
 *   once more, or what that gave
 */

/**
 * The receipt of a number of the step shown: "x0", "x1", "f", "g0", "g1" or "rate".
 *
 * @param {string} column
 * @param {Run} run
 * @returns {Receipt | null} null while the numbers of the step have not arrived
 */
export function receiptOf(column, run) {
  const { snapshot, scenery } = run;
  if (!snapshot || !scenery || run.seeking !== null) return null;
  const { objective } = scenery;
  const place = /\d$/.test(column) ? Number(column.slice(-1)) : 0;
  const { dimension, variables } = objective;
  const about = { step: run.step, place, dimension, variables };
  if (column === "rate") return { ...about, ...rateReceipt(run, snapshot) };
  const name = quantityName(column, dimension, variables);
  if (column === "f") {
    const receipt = ownValue(objective, snapshot) ?? valueReceipt(objective.formula, snapshot);
    return { ...about, name, ...receipt };
  }
  if (column.startsWith("x")) return { ...about, name, ...pointReceipt(run, snapshot, place) };
  return { ...about, name, ...gradientReceipt(objective, snapshot, place) };
}

/**
 * @param {Run} run
 * @param {Snapshot} snapshot
 * @param {number} place
 */
function pointReceipt(run, { x, update }, place) {
  const value = x[place];
  if (!update) {
    return { value, parts: [{ heading: t("receipt.start"), lines: [] }] };
  }
  const lines = linesOfUpdate(run.settings.optimizer.name, update, place);
  const heading = t("receipt.update", {
    step: formatCount(run.step),
    before: formatCount(run.step - 1),
  });
  return { value, parts: [{ heading, lines }], check: { recompute: lines[lines.length - 1] } };
}

/**
 * @param {string} formula
 * @param {Snapshot} snapshot
 */
function valueReceipt(formula, { x, f }) {
  const line = { target: "f", replaces: false, formula, numbers: coordinates(x), result: f };
  return {
    value: f,
    parts: [{ heading: t("receipt.value"), lines: [line] }],
    check: { recompute: line },
  };
}

/**
 * @param {import("../protocol/frames.js").Objective} objective
 * @param {Snapshot} snapshot
 * @param {number} place
 */
function gradientReceipt(objective, { x, f, gradient }, place) {
  const { exact, numeric, value, method } = gradient;
  const inUse = method === "exact";
  const own = ownGradient(objective, x, exact[place]);
  /** @type {Part} */
  const rules = {
    heading: t("receipt.exact"),
    lines: [
      {
        target: "partial",
        replaces: false,
        formula: objective.partials[place],
        numbers: coordinates(x),
        result: exact[place],
      },
    ],
  };
  /** @type {Part[]} */
  const parts = [{ ...(own ?? rules), inUse }];
  if (!numeric) {
    return { value: value[place], parts, check: { sentence: t("receipt.noDifference") } };
  }
  parts.push({
    heading: t(`receipt.${numeric.method}`, { h: formatNumber(numeric.h) }),
    inUse: method !== "exact",
    lines: [quotientLine(numeric, f, place)],
  });
  if (method !== "exact") parts.reverse();
  const difference = formatNumber(Math.abs(numeric.value[place] - exact[place]));
  return {
    value: value[place],
    parts,
    check: { sentence: t("receipt.agree", { difference }) },
  };
}

/**
 * @param {import("../protocol/frames.js").Quotient} numeric
 * @param {number} f
 * @param {number} place
 * @returns {Line}
 */
function quotientLine({ h, plus, minus, value }, f, place) {
  const beside = minus ? minus[place] : f;
  const digits = digitsToTellApart(plus[place], beside);
  const line = { target: "partial", replaces: false, result: value[place], digits };
  return minus
    ? {
        ...line,
        formula: "(plus - minus)/(2*h)",
        numbers: { plus: plus[place], minus: minus[place], h },
      }
    : { ...line, formula: "(plus - f)/h", numbers: { plus: plus[place], f, h } };
}

/**
 * How many digits two numbers need so that four of their difference can be seen.
 *
 * @param {number} one
 * @param {number} other
 */
function digitsToTellApart(one, other) {
  const lost = Math.log10(Math.abs(one) / Math.abs(one - other));
  return Number.isFinite(lost) ? Math.min(17, 4 + Math.max(0, Math.ceil(lost))) : 17;
}

/**
 * @param {Run} run
 * @param {Snapshot} snapshot
 */
function rateReceipt(run, { learningRate, learningRates }) {
  const edit = run.edits.findLast(
    ({ atStep, change }) => atStep <= run.step && change.learningRate !== undefined,
  );
  const origin = edit
    ? t("receipt.rateEdited", {
        value: formatNumber(Number(edit.change.learningRate)),
        step: formatCount(edit.atStep),
      })
    : t("receipt.rateChosen");
  /** @type {Part[]} */
  const parts = [{ heading: t("receipt.rate"), lines: [], remarks: [origin] }];
  if (learningRates) parts.push(analysis(learningRates, run.settings.optimizer.name));
  return { name: "η", value: learningRate, parts };
}

/**
 * @param {import("../protocol/frames.js").LearningRates} rates
 * @param {string} optimizer in use, whose rates they are
 * @returns {Part}
 */
function analysis(rates, optimizer) {
  const known = /** @type {const} */ ([
    ["tooSlow", "receipt.rateTooSlow"],
    ["fastest", "receipt.rateFastest"],
    ["oscillates", "receipt.rateOscillates"],
    ["diverges", "receipt.rateDiverges"],
  ]);
  const remarks = known.flatMap(([name, key]) => {
    const value = rates[name];
    return value === undefined ? [] : [t(key, { value: formatNumber(value) })];
  });
  const heading = t(rates.basis === "local" ? "receipt.rateLocal" : "receipt.rateQuadratic", {
    optimizer: nameOf("optimizer", optimizer),
    point: (rates.at ?? []).map(formatNumber).join(", "),
  });
  return { heading, lines: [], remarks };
}

/** @param {number[]} x */
function coordinates(x) {
  return Object.fromEntries(x.map((value, place) => [`x${place}`, value]));
}

/**
 * What a second computation on the page says of a line.
 *
 * @param {number} again
 * @param {number | undefined} result
 */
export function checkSentence(again, result) {
  if (result === undefined || !Number.isFinite(again)) return null;
  const difference = Math.abs(again - result);
  return difference === 0
    ? t("receipt.same")
    : t("receipt.differs", { difference: formatNumber(difference) });
}

/** @param {Receipt} receipt */
export const allDigits = ({ value }) => exactNumber(value);
