import { element, setText, svgElement } from "../../controls/element.js";
import { replaceDiffering } from "../../controls/replace-differing.js";
import {
  createFormulaLine,
  formula,
  fraction,
  letter,
  numeral,
  operand,
  row,
} from "../../figures/formula.js";
import { digitsOfDifference } from "../../figures/digits.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatNumber } from "../../numbers/format.js";
import { afterKey, degreesAt, levelEnd, onCircle } from "./dial.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Answer} Answer
 */

const SIZE = 148;
/** @type {import("./dial.js").Pixel} */
const MIDDLE = [SIZE / 2, SIZE / 2];
const RADIUS = 52;

/**
 * A dial that turns the direction, and the derivative along it beside the steepest one.
 *
 * @param {HTMLElement} host
 * @param {{ onTurn: (degrees: number) => void }} callbacks
 */
export function createDirection(host, { onTurn }) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "figure-title" }), "gradient.direction");
  const marks = svgElement("g", {});
  const dial = svgElement(
    "svg",
    {
      class: "dial",
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      width: SIZE,
      height: SIZE,
      role: "slider",
      tabindex: 0,
      "aria-valuemin": 0,
      "aria-valuemax": 359,
      "aria-valuenow": 0,
    },
    svgElement("circle", { class: "dial-ring", cx: MIDDLE[0], cy: MIDDLE[1], r: RADIUS }),
    marks,
  );
  wording.attribute(dial, "aria-label", "gradient.dial");
  const lines = createFormulaLine();
  const words = element("p", { class: "figure-words" });
  host.classList.add("direction");
  host.append(title, element("div", { class: "direction-row" }, dial, words), lines.root);

  /** @type {State["shown"]} */
  let shown = null;
  let wanted = 0;
  let pointer = -1;
  wording.also(draw);

  /** @param {PointerEvent} event */
  function follow(event) {
    const { left, top, width } = dial.getBoundingClientRect();
    const scale = SIZE / width;
    onTurn(degreesAt(MIDDLE, [(event.clientX - left) * scale, (event.clientY - top) * scale]));
  }
  dial.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    pointer = event.pointerId;
    dial.setPointerCapture(pointer);
    follow(event);
  });
  dial.addEventListener("pointermove", (event) => {
    if (event.pointerId === pointer) follow(event);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    dial.addEventListener(end, () => {
      pointer = -1;
    });
  }
  dial.addEventListener("keydown", (event) => {
    const turned = afterKey(wanted, event.key);
    if (turned === null) return;
    event.preventDefault();
    wanted = turned;
    onTurn(turned);
  });

  function draw() {
    if (!shown) return;
    const { answer, settings } = shown;
    replaceDiffering(marks, ...marksOf(answer));
    lines.show(...formulasOf(answer));
    setText(words, sentence(answer));
    dial.setAttribute("aria-valuenow", String(Math.round(settings.angle)));
    dial.setAttribute(
      "aria-valuetext",
      t("gradient.turned", {
        angle: formatNumber(settings.angle),
        slope: outcomeText(answer.directional.exact),
      }),
    );
  }

  return {
    /** @param {State} state */
    update(state) {
      wanted = state.settings.angle;
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/**
 * The steepest way up, the steepest way down, the way along the contour line, and the one chosen.
 *
 * @param {Answer} answer
 */
function marksOf({ point, directional }) {
  const { angle } = point;
  const created = [];
  if (angle !== null) {
    const across = [angle + Math.PI / 2, angle - Math.PI / 2].map((turn) =>
      onCircle(MIDDLE, RADIUS, turn),
    );
    created.push(
      line(MIDDLE, onCircle(MIDDLE, RADIUS, angle), "dial-up"),
      line(MIDDLE, onCircle(MIDDLE, RADIUS, angle + Math.PI), "dial-down"),
      line(across[0], across[1], "dial-level"),
      word(onCircle(MIDDLE, RADIUS + 13, angle), "∇f", "dial-name dial-name-up"),
      word(onCircle(MIDDLE, RADIUS + 13, angle + Math.PI), "−∇f", "dial-name dial-name-up"),
      word(onCircle(MIDDLE, RADIUS + 10, levelEnd(angle, directional.angle)), "0", "dial-name"),
    );
  }
  const knob = onCircle(MIDDLE, RADIUS, directional.angle);
  created.push(
    line(MIDDLE, knob, "dial-hand"),
    svgElement("circle", { class: "dial-knob", cx: knob[0], cy: knob[1], r: 8 }),
  );
  return created;
}

/**
 * @param {import("./dial.js").Pixel} from
 * @param {import("./dial.js").Pixel} to
 * @param {string} look
 */
const line = (from, to, look) =>
  svgElement("path", { class: look, d: `M${from[0]} ${from[1]}L${to[0]} ${to[1]}` });

/**
 * @param {import("./dial.js").Pixel} at
 * @param {string} text
 * @param {string} look
 */
function word([x, y], text, look) {
  const created = svgElement("text", { x, y: y + 4, class: look, "text-anchor": "middle" });
  created.textContent = text;
  return created;
}

/**
 * ∇f · u, with numbers; and the same as a quotient.
 *
 * @param {Answer} answer
 */
function formulasOf({ point, directional }) {
  const { direction, exact, plus, minus, divisor, value } = directional;
  const look = { role: "loss", digits: digitsOfDifference(plus.f, minus.f) };
  const product = (/** @type {number} */ place) =>
    row(
      place === 0
        ? numeral(point.gradient[0], { role: "gradient" })
        : operand(point.gradient[1], { role: "gradient" }),
      "·",
      operand(direction[place]),
    );
  return [
    withResult(
      formula(row(letter("∇"), letter("f")), "·", letter("u"), "=", product(0), "+", product(1)),
      numeral(exact, { role: "gradient" }),
    ),
    withResult(
      formula(fraction(row(numeral(plus.f, look), "−", operand(minus.f, look)), numeral(divisor))),
      numeral(value, { role: "gradient", digits: 8 }),
    ),
  ];
}

/**
 * What is reckoned and what comes of it, which stands below where both have no room in one line.
 *
 * @param {Element} reckoned
 * @param {Element} result
 */
const withResult = (reckoned, result) =>
  element("div", { class: "direction-formula" }, reckoned, formula("=", result));

/** @param {Answer} answer */
function sentence({ directional }) {
  const { share, exact, steepest } = directional;
  if (share === null) return t("gradient.level");
  return t("gradient.share", {
    slope: outcomeText(exact),
    percent: formatNumber(Math.round(100 * share)),
    steepest: outcomeText(steepest),
  });
}
