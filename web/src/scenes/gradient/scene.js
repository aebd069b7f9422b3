import { LONGEST } from "../../address/longest.js";
import { element } from "../../controls/element.js";
import { createExpressionEntry, isSameText } from "../../expression/entry.js";
import { faultOf } from "../../expression/fault-text.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { inTurn } from "../../figures/in-turn.js";
import { createReadoutStrip } from "../../figures/readout.js";
import { createFigureScene, nearestOf } from "../../figures/scene.js";
import { createSliderField } from "../../figures/slider-field.js";
import { linearSlider, logSlider } from "../../figures/slider-scale.js";
import { createWindowFields } from "../../figures/window-fields.js";
import { t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { createDirection } from "./direction.js";
import { figure, form } from "./figure.js";
import { createPartials } from "./partials.js";
import { createPicture } from "./picture.js";
import { PRESETS } from "./presets.js";
import { createSlices } from "./slices.js";
import { createWaySwitch } from "./way-switch.js";

export { words } from "./words.js";

/** The most arrows along a side of the field. */
const MOST_ARROWS = 31;

/**
 * The scene `gradient`: partial derivatives, the gradient that they make, and the derivative along any
 * direction.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const scene = createFigureScene(host, "gradient", {
    figure,
    form,
    presets: PRESETS,
    exampleOf: nearestOf(PRESETS, (one, other) => isSameText(one.f, other.f)),
    beside: "gradient.zone",
    isSaidElsewhere: (notice) => faultOf(notice) !== null,
    spoken: ({ answer: { point } }) =>
      t("gradient.spoken", {
        x0: formatNumber(point.x[0]),
        x1: formatNumber(point.x[1]),
        g0: outcomeText(point.gradient[0]),
        g1: outcomeText(point.gradient[1]),
      }),
    fromWire: () => import("./from-wire.js"),
    lesson: () => import("./lesson.js"),
  });
  const { places, store } = scene;
  const ofX = element("div", {});
  places.head.append(ofX);
  const entry = createExpressionEntry(ofX, {
    id: "f",
    label: "gradient.f",
    sign: "f(x₀, x₁) =",
    most: LONGEST.f,
    onEnter: (f) => store.change({ f }),
  });
  const ends = /** @type {const} */ (["x0", "x1"]).map((name) =>
    createWindowFields(places.head, {
      name: name === "x0" ? "x₀" : "x₁",
      onChange: (interval) =>
        store.change({ window: { ...store.state.settings.window, [name]: interval } }),
    }),
  );
  const angle = createSliderField({
    label: "gradient.angle",
    sign: "θ",
    scale: linearSlider(0, 359, 1),
    limits: { atLeast: -360, atMost: 360 },
    onChange: (degrees) => store.change({ angle: degrees }),
  });
  const h = createSliderField({
    label: "gradient.h",
    sign: "h",
    scale: logSlider(1e-12, 1, 6),
    limits: { atLeast: 1e-15, atMost: 100 },
    onChange: (value) => store.change({ h: value }),
  });
  const arrows = createSliderField({
    label: "gradient.arrows",
    scale: linearSlider(0, MOST_ARROWS, 1),
    limits: { atLeast: 0, atMost: MOST_ARROWS, integer: true },
    onChange: (count) => store.change({ arrows: count }),
  });
  const way = createWaySwitch((chosen) => store.change({ way: chosen }));
  places.bar.append(angle.root, h.root);
  places.below.append(arrows.root, way.root);

  const picture = createPicture(places.picture, { onMove: (point) => store.change({ point }) });
  const readout = createReadoutStrip(places.readout, [
    { name: "x₀", role: "parameter", value: ({ shown }) => shown.answer.point.x[0] },
    { name: "x₁", role: "parameter", value: ({ shown }) => shown.answer.point.x[1] },
    { name: "f", role: "loss", value: ({ shown }) => shown.answer.point.value },
    { name: "∂f/∂x₀", role: "gradient", value: ({ shown }) => shown.answer.point.gradient[0] },
    { name: "∂f/∂x₁", role: "gradient", value: ({ shown }) => shown.answer.point.gradient[1] },
    { name: "|∇f|", role: "gradient", value: ({ shown }) => shown.answer.point.length },
  ]);
  const [forPartials, forSlices, forDirection] = [0, 1, 2].map(() => element("div", {}));
  places.beside.append(forPartials, forSlices, forDirection);

  const fields = {
    /** @param {import("./figure.js").State} state */
    update({ settings, notice, refused, shown }) {
      if (notice) {
        entry.refuse(notice, refused?.f);
        for (const field of [angle, h, arrows, ...ends]) field.refuse();
      }
      angle.update(settings.angle);
      h.update(settings.h);
      arrows.update(settings.arrows);
      way.update(settings.way);
      ends[0].update(settings.window.x0);
      ends[1].update(settings.window.x1);
      if (shown && !(notice && faultOf(notice))) entry.update(shown.settings.f);
    },
  };
  return scene.open([
    fields,
    picture,
    readout,
    inTurn([
      { host: forPartials, view: createPartials(forPartials) },
      { host: forSlices, view: createSlices(forSlices) },
      {
        host: forDirection,
        view: createDirection(forDirection, {
          onTurn: (degrees) => store.change({ angle: degrees }),
        }),
      },
    ]),
  ]);
}
