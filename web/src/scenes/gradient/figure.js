import { formulaIn } from "../../address/longest.js";
import { numberIn, readNumber } from "../../address/read-address.js";
import { intervalIn } from "../../figures/interval.js";
import { decodeField } from "../../protocol/field.js";
import { cellsOf } from "./undefined-cells.js";

/**
 * @typedef {import("../../figures/outcome-text.js").Outcome} Outcome
 * @typedef {import("../../figures/interval.js").Interval} Interval
 * @typedef {[number, number]} Point
 * @typedef {{ x0: Interval, x1: Interval }} Window
 *
 * @typedef {object} Settings
 * @property {string} f of x0 and x1
 * @property {Window} window
 * @property {Point} point
 * @property {number} h
 * @property {number} angle of a direction, in degrees from the axis of x0
 * @property {number} arrows along each side of the field; 0 for none
 * @property {"down" | "up"} way whether the field shows −∇f or ∇f
 *
 * @typedef {{ x: Point, f: Outcome }} Operand
 *
 * @typedef {object} Quotient
 * @property {Operand} plus
 * @property {Operand} minus
 * @property {Outcome} difference
 * @property {number} divisor
 * @property {Outcome} value
 * @property {Outcome} exact
 * @property {Outcome} error
 *
 * @typedef {object} Arrows a square field of them, row by row from the smallest x1
 * @property {number} side
 * @property {number[]} x0
 * @property {number[]} x1
 * @property {(number | null)[]} g0
 * @property {(number | null)[]} g1
 * @property {number} longest
 *
 * @typedef {object} Slice along one variable, with the tangent at the point
 * @property {"x0" | "x1"} by
 * @property {number[]} x
 * @property {(number | null)[]} f
 * @property {Outcome} slope
 * @property {Outcome} intercept
 *
 * @typedef {object} Ground
 * @property {import("../../protocol/field.js").Terrain} terrain
 * @property {boolean[] | null} undefinedCells where f has no finite value; null if it has one everywhere
 *
 * @typedef {object} Answer
 * @property {string} f
 * @property {Window} window
 * @property {number} h
 * @property {Ground} ground
 * @property {Arrows | null} arrows
 * @property {{ x: Point, value: Outcome, gradient: [Outcome, Outcome], length: Outcome,
 *   angle: number | null }} point
 * @property {[Quotient, Quotient]} partials
 * @property {[Slice, Slice]} slices
 * @property {Quotient & { angle: number, direction: Point, steepest: Outcome,
 *   share: number | null }} directional
 *
 * @typedef {import("../../figures/figure.js").FigureState<Settings, Answer>} State
 * @typedef {import("../../figures/figure.js").Shown<Settings, Answer>} Shown
 */

const RADIANS = Math.PI / 180;

/** @type {import("../../figures/figure.js").Figure<Settings, Answer>} */
export const figure = {
  name: "gradient",
  request: ({ f, window, point, h, angle, arrows }) => ({
    f,
    window,
    point,
    h,
    angle: angle * RADIANS,
    arrows,
  }),
  spared(request, shown) {
    if (!shown || !isSameGround(request, shown)) return { ...request, field: true };
    const isSameField = request.arrows === shown.settings.arrows;
    return { ...request, field: false, arrows: isSameField ? 0 : request.arrows };
  },
  taken({ field, ...answer }, shown, request) {
    const ground = field ? groundOf(field) : shown?.answer.ground;
    const arrows = request.arrows > 0 ? (answer.arrows ?? shown?.answer.arrows) : null;
    return { ...answer, ground, arrows };
  },
};

/** @param {any} field @returns {Ground} */
function groundOf(field) {
  const terrain = /** @type {Ground["terrain"]} */ (decodeField(field));
  return { terrain, undefinedCells: field.undefined && cellsOf(field.undefined) };
}

/**
 * @param {any} request
 * @param {Shown} shown
 */
const isSameGround = ({ f, window }, { settings }) =>
  f === settings.f && JSON.stringify(window) === JSON.stringify(settings.window);

/** @type {import("../../figures/address.js").FigureForm<Settings>} */
export const form = {
  names: ["f", "point", "angle"],
  write({ f, window, point, h, angle, arrows, way }, query) {
    query.set("f", f);
    query.set("x0", window.x0.join(","));
    query.set("x1", window.x1.join(","));
    query.set("point", point.join(","));
    query.set("h", String(h));
    query.set("angle", String(angle));
    query.set("arrows", String(arrows));
    if (way === "up") query.set("way", way);
  },
  read(query, fallback, faults) {
    const x0 = intervalIn(query, "x0", faults) ?? fallback.window.x0;
    const x1 = intervalIn(query, "x1", faults) ?? fallback.window.x1;
    return {
      f: formulaIn(query, fallback.f, faults),
      window: { x0, x1 },
      point: pointIn(query, faults) ?? [middleOf(x0), middleOf(x1)],
      h: readNumber(query, "h", faults) ?? fallback.h,
      angle: readNumber(query, "angle", faults) ?? fallback.angle,
      arrows: readNumber(query, "arrows", faults) ?? fallback.arrows,
      way: query.get("way") === "up" ? "up" : "down",
    };
  },
};

/** @param {Interval} interval */
const middleOf = ([low, high]) => (low + high) / 2;

/**
 * @param {URLSearchParams} query
 * @param {string[]} faults
 * @returns {Point | undefined}
 */
function pointIn(query, faults) {
  const text = query.get("point");
  if (text === null) return undefined;
  const point = text.split(",").map(numberIn);
  const [x0, x1] = point;
  if (point.length === 2 && x0 !== undefined && x1 !== undefined) return [x0, x1];
  faults.push("point");
  return undefined;
}
