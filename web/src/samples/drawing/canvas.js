import { element, svgElement } from "../../controls/element.js";
import { t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { classMark } from "../class-mark.js";
import { actionOfKey } from "./cross.js";
import { APART, distance } from "./points.js";

/**
 * @typedef {{ x: number, y: number }} Place
 * @typedef {import("./points.js").Point} Point
 */

/** The square is this wide in its own units, and a mark this large. */
const SIDE = 320;
const MARK = 4;

/**
 * The square on which points are drawn. A pointer draws while it is down; the arrows move a cross,
 * Enter places a point there.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {() => number} options.marks how many digits choose one
 * @param {() => void} options.onBegin a stroke begins
 * @param {(place: Place) => void} options.onPlace
 * @param {(place: Place) => void} options.onErase
 * @param {() => void} options.onUndo
 * @param {(mark: number) => void} options.onChoose
 */
export function createCanvas({ wording, marks, onBegin, onPlace, onErase, onUndo, onChoose }) {
  /** @type {Place} */
  let cross = { x: 0, y: 0 };
  /** @type {Place | null} the last place of the stroke that is being drawn */
  let last = null;
  let horizontal = "x1";
  let vertical = "x2";

  const points = svgElement("g", {});
  const crossMark = svgElement("path", { class: "drawing-cross", d: "M-9 0H9M0-9V9" });
  const axes = svgElement("path", {
    class: "drawing-axes",
    d: `M0 ${SIDE / 2}H${SIDE}M${SIDE / 2} 0V${SIDE}`,
  });
  const names = [
    svgElement("text", { x: SIDE - 6, y: SIDE / 2 - 6, "text-anchor": "end" }),
    svgElement("text", { x: SIDE / 2 + 6, y: 14 }),
  ];
  const picture = svgElement(
    "svg",
    { class: "drawing-picture", viewBox: `0 0 ${SIDE} ${SIDE}`, "aria-hidden": "true" },
    axes,
    ...names,
    points,
    crossMark,
  );
  const hint = element("p", { class: "field-note", id: "drawing-hint" });
  const said = element("p", { class: "visually-hidden", role: "status" });
  const area = element(
    "div",
    { class: "drawing-area", role: "application", tabindex: "0", "aria-describedby": hint.id },
    picture,
  );
  wording.attribute(area, "aria-label", "samples.drawing.area");
  wording.text(hint, "samples.drawing.hint");
  moveCross(cross);

  area.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    area.focus({ preventScroll: true });
    area.setPointerCapture(event.pointerId);
    onBegin();
    mark(placeOf(event));
  });
  area.addEventListener("pointermove", (event) => {
    if (!last) return;
    const place = placeOf(event);
    if (distance(place, last) >= APART) mark(place);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    area.addEventListener(end, () => {
      last = null;
    });
  }
  area.addEventListener("keydown", (event) => {
    const action = actionOfKey(event, cross, marks());
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  });

  /** @param {import("./cross.js").KeyAction} action */
  function act(action) {
    if (action.type === "undo") onUndo();
    else if (action.type === "choose") onChoose(action.mark);
    else if (action.type === "move") {
      moveCross(action);
      const [x, y] = [cross.x, cross.y].map(formatNumber);
      said.textContent = t("samples.drawing.at", { horizontal, x, vertical, y });
    } else {
      onBegin();
      if (action.type === "place") onPlace(cross);
      else onErase(cross);
    }
  }

  /** @param {Place} place */
  function mark(place) {
    last = place;
    moveCross(place);
    onPlace(place);
  }

  /** @param {Place} place */
  function moveCross({ x, y }) {
    cross = { x, y };
    crossMark.setAttribute("transform", `translate(${across(x)} ${across(-y)})`);
  }

  /** @param {PointerEvent} event */
  function placeOf(event) {
    const box = picture.getBoundingClientRect();
    const within = (/** @type {number} */ share) => Math.max(-1, Math.min(1, 2 * share - 1));
    return {
      x: within((event.clientX - box.left) / box.width),
      y: -within((event.clientY - box.top) / box.height),
    };
  }

  return {
    root: element("div", { class: "drawing-frame" }, area, hint, said),
    /**
     * @param {Point[]} all
     * @param {import("./drawn-samples.js").Meaning} meaning
     */
    update(all, meaning) {
      [horizontal, vertical] = meaning === "classes" ? ["x1", "x2"] : ["x1", "t"];
      names[0].textContent = horizontal;
      names[1].textContent = vertical;
      const shown = all.map(({ x, y, mark: own }) =>
        classMark(meaning === "classes" ? own : 0, across(x), across(-y), MARK),
      );
      points.replaceChildren(...shown);
    },
  };
}

/** @param {number} value from -1 to 1 */
const across = (value) => Math.round(((value + 1) / 2) * SIDE * 10) / 10;
