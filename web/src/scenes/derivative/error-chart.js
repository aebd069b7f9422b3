import { element, setAttribute, setText, svgElement } from "../../controls/element.js";
import { logAxis } from "../../figures/chart/axis.js";
import { createSvgChart, textAt } from "../../figures/chart/chart.js";
import { linePath } from "../../figures/chart/plot.js";
import { NO_NUMBER, formatNumber } from "../../numbers/format.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { placeIn } from "../../stage/magnified.js";
import { errorAxis, placedErrors, roundH } from "./error-axis.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Answer} Answer
 * @typedef {import("./figure.js").Precision} Precision
 * @typedef {import("../../figures/chart/plot.js").Plot} Plot
 */

const KINDS = /** @type {const} */ (["central", "forward"]);

/**
 * The error of both quotients over h, on logarithmic axes, with the branch that comes from truncation and
 * the one that comes from rounding; h is chosen on it.
 *
 * @param {HTMLElement} host
 * @param {{ onH: (h: number) => void, onPrecision: (precision: "double" | "float") => void }} callbacks
 */
export function createErrorChart(host, { onH, onPrecision }) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "figure-title" }), "derivative.errors");
  const switches = /** @type {const} */ (["double", "float"]).map((precision) => {
    const button = element("button", { type: "button" });
    wording.text(button, `derivative.precision.${precision}`);
    button.addEventListener("click", () => onPrecision(precision));
    return { precision, button };
  });
  const choice = wording.attribute(
    element(
      "div",
      { class: "curve-scale", role: "group" },
      ...switches.map(({ button }) => button),
    ),
    "aria-label",
    "derivative.precision",
  );
  const place = element("div", { class: "error-chart" });
  const words = element("p", { class: "figure-words error-words" });
  host.append(element("div", { class: "figure-head-row" }, title, choice), place, words);
  const chart = createSvgChart(place);
  /** @type {State["shown"]} */
  let shown = null;
  let pointer = -1;
  wording.also(draw);

  /** @param {PointerEvent} event */
  function follow(event) {
    const { plot } = chart;
    if (!plot) return;
    onH(roundH(plot.xAt(placeIn(place, event)[0])));
  }
  place.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    pointer = event.pointerId;
    if (event.pointerType !== "touch") place.setPointerCapture(pointer);
    follow(event);
  });
  place.addEventListener("pointermove", (event) => {
    if (event.pointerId === pointer) follow(event);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    place.addEventListener(end, () => {
      pointer = -1;
    });
  }

  function draw() {
    if (!shown) return;
    const { answer, settings } = shown;
    for (const { precision, button } of switches) {
      setAttribute(button, "aria-pressed", String(precision === settings.precision));
    }
    const front = answer.errors[settings.precision];
    chart.show(
      {
        x: logAxis(0, -15),
        y: errorAxis(answer.errors),
        names: { x: "h", y: "" },
        margin: { top: 26, right: 16, bottom: 42 },
        draw: (plot) => linesOf(plot, answer, settings.precision),
        write: (plot) => wordsOf(plot, answer, front),
      },
      t("derivative.errorsDescribed", { best: bestText(front) }),
    );
    setText(words, errorWords(answer, front, settings.precision));
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/** @param {Precision} precision */
const bestText = ({ bestCentral }) =>
  bestCentral === null ? NO_NUMBER : formatNumber(bestCentral);

/**
 * @param {Plot} plot
 * @param {Answer} answer
 * @param {"double" | "float"} front
 */
function linesOf(plot, { errors, h }, front) {
  const behind = front === "double" ? "float" : "double";
  const floor = plot.bottom;
  const precision = errors[front];
  const of = (/** @type {Precision} */ which, /** @type {typeof KINDS[number]} */ kind) =>
    placedErrors(plot, errors.h, which[`${kind}Error`], floor);
  const at = plot.x(h);
  return [
    ...KINDS.map((kind) =>
      path(`error-line error-behind error-${kind}`, of(errors[behind], kind).d),
    ),
    ...KINDS.flatMap((kind) =>
      [errors.truncation[kind], precision.rounding[kind]].map((branch) =>
        path("error-branch", linePath(plot, errors.h, branch)),
      ),
    ),
    ...KINDS.flatMap((kind) => {
      const { d, dots } = of(precision, kind);
      return [
        path(`error-line error-${kind}`, d),
        ...dots.map(([cx, cy]) =>
          svgElement("circle", { class: `error-dot error-${kind}`, cx, cy, r: 2.5 }),
        ),
      ];
    }),
    ...(at === null ? [] : [path("error-cursor", `M${at} ${plot.top}V${plot.bottom}`)]),
  ];
}

/**
 * @param {string} look
 * @param {string} d
 */
const path = (look, d) => svgElement("path", { class: look, d });

/**
 * Where h is; an h beyond the axis stands at its end.
 *
 * @param {Plot} plot
 * @param {number} h
 */
function cursorAt(plot, h) {
  const at = plot.x(h);
  return at === null ? null : Math.max(plot.left, Math.min(plot.right, at));
}

/**
 * The names of the lines beside them, and of the branches below.
 *
 * @param {Plot} plot
 * @param {Answer} answer
 * @param {Precision} precision
 */
function wordsOf(plot, { errors, h }, precision) {
  const look = "chart-on-line error-name";
  const first = (/** @type {(number | null)[]} */ column) => plot.y(column[0]);
  const [forward, central] = [first(precision.forwardError), first(precision.centralError)];
  const x = (plot.x(errors.h[0]) ?? plot.left) + 6;
  const words = [];
  if (forward !== null) {
    words.push(
      textAt(x, Math.max(forward - 8, plot.top + 8), t("derivative.forwardShort"), "start", look),
    );
  }
  const y = Math.min(central ?? plot.bottom, plot.bottom - 6);
  const rises = (plot.y(precision.centralError[2]) ?? y) < y;
  const isClose = forward !== null && Math.abs(y - forward) < 26;
  words.push(
    textAt(x, isClose || rises ? y + 18 : y - 8, t("derivative.centralShort"), "start", look),
  );
  const at = cursorAt(plot, h);
  if (at !== null) {
    const isRight = at > plot.right - 70;
    words.push(
      textAt(
        at + (isRight ? -5 : 5),
        plot.top - 9,
        `h = ${formatNumber(h)}`,
        isRight ? "end" : "start",
        "chart-on-line error-h",
      ),
    );
  }
  const y2 = plot.bottom + 35;
  return [
    ...words,
    textAt(plot.left, y2, `← ${t("derivative.truncation")}`, "start", "chart-name"),
    textAt(plot.right, y2, `${t("derivative.rounding")} →`, "end", "chart-name"),
  ];
}

/**
 * What the two branches make of this function at this place.
 *
 * @param {Answer} answer
 * @param {Precision} front
 * @param {"double" | "float"} precision
 */
function errorWords({ kink, errors }, front, precision) {
  if (kink) return t("derivative.wordsKink");
  const name = t(`derivative.precision.${precision}`);
  if (errors.truncationFree) return t("derivative.wordsFree", { precision: name });
  return t("derivative.wordsBoth", {
    precision: name,
    central: front.bestCentral === null ? NO_NUMBER : formatNumber(front.bestCentral),
    forward: front.bestForward === null ? NO_NUMBER : formatNumber(front.bestForward),
  });
}
