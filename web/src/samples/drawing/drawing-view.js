import { element, setText } from "../../controls/element.js";
import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { createBrushes } from "./brushes.js";
import { createCanvas } from "./canvas.js";
import { samplesOfPoints } from "./drawn-samples.js";
import { EMPTY, MOST_POINTS, erased, placed, stroke, undone } from "./points.js";

/** @typedef {import("../../protocol/training-frames.js").OwnSamples} OwnSamples */

/**
 * Own samples that are drawn by hand, with a pointer or by keys.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {(own: OwnSamples) => void} options.onTake
 */
export function createDrawing({ wording, onTake }) {
  let sketch = EMPTY;
  /** @type {import("./drawn-samples.js").Meaning} */
  let meaning = "classes";

  const brushes = createBrushes({
    wording,
    onMeaning(next) {
      meaning = next;
      draw();
    },
  });
  const canvas = createCanvas({
    wording,
    marks: () => (meaning === "classes" ? brushes.count : 1),
    onBegin: () => change(stroke(sketch)),
    onPlace(place) {
      change(
        brushes.erases()
          ? erased(sketch, place)
          : placed(sketch, { ...place, mark: brushes.mark() }),
      );
    },
    onErase: (place) => change(erased(sketch, place)),
    onUndo: () => change(undone(sketch)),
    onChoose: brushes.choose,
  });
  const undo = button("samples.undo", () => change(undone(sketch)));
  const clear = button("samples.clear", () => change({ ...stroke(sketch), points: [] }));
  const outcome = element("p", { class: "own-outcome", id: "drawing-outcome", role: "status" });
  const take = element("button", {
    type: "button",
    class: "button button-filled own-take",
    "aria-describedby": outcome.id,
  });
  take.addEventListener("click", () => {
    const drawn = samplesOfPoints(sketch.points, meaning);
    if ("samples" in drawn) onTake(drawn.samples);
  });
  wording.also(draw);

  /**
   * @param {string} key
   * @param {() => void} act
   */
  function button(key, act) {
    const made = wording.text(element("button", { type: "button", class: "button" }), key);
    made.addEventListener("click", act);
    return made;
  }

  /** @param {import("./points.js").Sketch} next */
  function change(next) {
    sketch = next;
    draw();
  }

  function draw() {
    const { points, past } = sketch;
    canvas.update(points, meaning);
    undo.disabled = past.length === 0;
    clear.disabled = points.length === 0;
    const drawn = samplesOfPoints(points, meaning);
    take.disabled = "obstacle" in drawn;
    setText(take, t("samples.take", { n: points.length }));
    setText(outcome, "obstacle" in drawn ? t(`samples.drawing.${drawn.obstacle}`) : count());
  }

  function count() {
    const n = formatCount(sketch.points.length);
    const isFull = sketch.points.length >= MOST_POINTS;
    return t(isFull ? "samples.drawing.full" : "samples.drawing.count", { n });
  }

  return {
    root: element(
      "div",
      { class: "drawing" },
      brushes.root,
      canvas.root,
      element("div", { class: "samples-row" }, undo, clear),
      outcome,
      take,
    ),
  };
}
