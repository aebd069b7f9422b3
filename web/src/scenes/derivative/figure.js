import { formulaIn } from "../../address/longest.js";
import { readNumber } from "../../address/read-address.js";
import { intervalIn } from "../../figures/interval.js";
import { secantDistances } from "./range.js";

/**
 * @typedef {import("../../figures/outcome-text.js").Outcome} Outcome
 * @typedef {import("../../figures/interval.js").Interval} Interval
 *
 * @typedef {object} Settings
 * @property {string} f of one variable, x
 * @property {number} x
 * @property {number} h
 * @property {Interval} window of x
 * @property {"double" | "float"} precision whose errors stand in front
 *
 * @typedef {{ x: number, f: Outcome }} Operand
 *
 * @typedef {object} Quotient
 * @property {Operand} [plus]
 * @property {Operand} [here]
 * @property {Operand} [minus]
 * @property {Outcome} difference
 * @property {number} divisor
 * @property {Outcome} value
 * @property {Outcome} error value - exact
 *
 * @typedef {{ slope: Outcome, intercept: Outcome }} Line
 * @typedef {(number | null)[]} Column with a gap where there is no finite value
 *
 * @typedef {object} Precision
 * @property {number} epsilon
 * @property {Outcome} exact
 * @property {Column} forwardError
 * @property {Column} centralError
 * @property {{ forward: Column, central: Column }} rounding
 * @property {number | null} bestForward
 * @property {number | null} bestCentral
 * @property {number | null} absorbed
 *
 * @typedef {object} Answer
 * @property {string} f
 * @property {number} x
 * @property {number} h
 * @property {Outcome} value
 * @property {Outcome} exact
 * @property {{ left: Outcome, right: Outcome }} sides
 * @property {boolean} kink
 * @property {Quotient} forward
 * @property {Quotient} backward
 * @property {Quotient} central
 * @property {Line} tangent
 * @property {(Line & { h: number, x: number, f: Outcome })[]} secants
 * @property {{ x: number[], f: Column, slope: Column }} curve
 * @property {{ h: number[], double: Precision, float: Precision, truncationFree: boolean,
 *   truncation: { forward: Column, central: Column } }} errors
 *
 * @typedef {import("../../figures/figure.js").FigureState<Settings, Answer>} State
 * @typedef {import("../../figures/figure.js").Shown<Settings, Answer>} Shown
 */

/** Points of the error curves for each power of ten. */
const PER_DECADE = 2;

/** @type {import("../../figures/figure.js").Figure<Settings, Answer>} */
export const figure = {
  name: "derivative",
  request: ({ f, x, h, window }) => ({
    f,
    x,
    h,
    window,
    secants: [...secantDistances(window), h],
    perDecade: PER_DECADE,
  }),
  spared(request, shown) {
    if (!shown || !isSameCurve(request, shown.settings)) return request;
    return { ...request, window: undefined };
  },
  taken: (answer, shown) =>
    answer.curve === null ? { ...answer, curve: shown?.answer.curve } : answer,
};

/**
 * @param {Pick<Settings, "f" | "window">} one
 * @param {Pick<Settings, "f" | "window">} other
 */
const isSameCurve = (one, other) =>
  one.f === other.f && String(one.window) === String(other.window);

/** @type {import("../../figures/address.js").FigureForm<Settings>} */
export const form = {
  names: ["f", "x", "h"],
  write({ f, x, h, window, precision }, query) {
    query.set("f", f);
    query.set("x", String(x));
    query.set("h", String(h));
    query.set("window", window.join(","));
    if (precision === "float") query.set("precision", precision);
  },
  read(query, fallback, faults) {
    return {
      f: formulaIn(query, fallback.f, faults),
      x: readNumber(query, "x", faults) ?? fallback.x,
      h: readNumber(query, "h", faults) ?? fallback.h,
      window: intervalIn(query, "window", faults) ?? fallback.window,
      precision: query.get("precision") === "float" ? "float" : "double",
    };
  },
};
