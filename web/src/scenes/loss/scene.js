import { element } from "../../controls/element.js";
import { inTurn } from "../../figures/in-turn.js";
import { createReadoutStrip } from "../../figures/readout.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { createFigureScene } from "../../figures/scene.js";
import { t } from "../../i18n/translate.js";
import { appliedLoss } from "../../losses/answer.js";
import { createBars } from "../../losses/bars-view.js";
import { createLossList } from "../../losses/loss-list.js";
import { signOf } from "../../losses/notation.js";
import { createOutlier } from "../../losses/outlier-panel.js";
import { createScales } from "../../losses/scales-panel.js";
import { createShape } from "../../losses/shape-view.js";
import { createTables } from "../../losses/tables-view.js";
import { form } from "./address-form.js";
import { PRESETS, exampleOf } from "./presets.js";
import { request } from "./settings.js";
import { createShapeControls } from "./shape-controls.js";

export { words } from "./words.js";

/** @typedef {import("../../losses/answer.js").State} State */

/**
 * The scene `loss`: predictions and targets, and every loss of them at once.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const scene = createFigureScene(
    host,
    "loss",
    /** @type {import("../../figures/scene.js").FigureScene<import("./settings.js").Settings, import("../../losses/answer.js").Answer>} */ ({
      figure: { name: "loss", request },
      form,
      presets: PRESETS,
      exampleOf,
      beside: "loss.zone",
      spoken,
      fromWire: () => import("./from-wire.js"),
      lesson: () => import("./lesson.js"),
    }),
  );
  const { places, store } = scene;
  const callbacks = {
    onChange: (/** @type {Partial<import("./settings.js").Settings>} */ change) =>
      store.change(change),
    onPlace: (/** @type {number} */ place) => store.change({ place }),
  };
  const [shape, tables, list, scales, outlier] = [
    "shape",
    "tables",
    "list",
    "scales",
    "outlier",
  ].map((name) => element("div", { class: `loss-${name}-place` }));
  places.below.append(shape, tables);
  places.beside.append(list, outlier, scales);

  return scene.open([
    createShapeControls(places.bar, callbacks),
    createBars(places.picture, callbacks),
    createReadoutStrip(places.readout, [
      cell(signOf, "parameter", ({ answer, settings }) => answer.y[settings.place]),
      cell("t", "data", ({ answer, settings }) => answer.target[settings.place]),
      cell(
        (settings) => `${signOf(settings)} − t`,
        "intermediate",
        ({ answer, settings }) => operandAt(answer, "squaredError", "error", settings.place),
      ),
      {
        name: ({ shown }) => `∂L/∂${signOf(shown.settings)}`,
        role: "gradient",
        value: ({ shown }) => {
          const loss = appliedLoss(shown.answer, shown.settings.chosen);
          return loss?.gradient[shown.settings.place] ?? null;
        },
      },
    ]),
    inTurn([
      { host: shape, view: createShape(shape, callbacks) },
      { host: tables, view: createTables(tables, callbacks) },
      {
        host: list,
        view: createLossList(list, { onChoose: (chosen) => store.change({ chosen }) }),
      },
      { host: outlier, view: createOutlier(outlier) },
      {
        host: scales,
        view: createScales(scales, { onRate: (learningRate) => store.change({ learningRate }) }),
      },
    ]),
  ]);
}

/**
 * @param {string | ((settings: import("./settings.js").Settings) => string)} name
 * @param {string} role
 * @param {(shown: NonNullable<State["shown"]>) => import("../../losses/answer.js").Outcome | null} value
 */
const cell = (name, role, value) => ({
  name:
    typeof name === "string"
      ? name
      : (/** @type {State} */ { shown }) => (shown ? name(shown.settings) : ""),
  role,
  value: (/** @type {State} */ { shown }) => shown && value(shown),
});

/**
 * @param {import("../../losses/answer.js").Answer} answer
 * @param {string} name of a loss
 * @param {string} operand
 * @param {number} place
 */
function operandAt(answer, name, operand, place) {
  return appliedLoss(answer, name)?.operands[operand][place] ?? null;
}

/** The chosen loss, for those who do not see it change. @param {NonNullable<State["shown"]>} shown */
function spoken({ answer, settings }) {
  const loss = appliedLoss(answer, settings.chosen);
  const name = t(`loss.name.${settings.chosen}`);
  return loss
    ? t("loss.spoken", { name, value: outcomeText(loss.value) })
    : t("loss.spoken.unfit", { name });
}
