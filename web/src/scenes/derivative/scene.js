import { LONGEST } from "../../address/longest.js";
import { element } from "../../controls/element.js";
import { createExpressionEntry, isSameText } from "../../expression/entry.js";
import { faultOf } from "../../expression/fault-text.js";
import { outcomeText } from "../../figures/outcome-text.js";
import { inTurn } from "../../figures/in-turn.js";
import { createReadoutStrip } from "../../figures/readout.js";
import { createFigureScene, nearestOf } from "../../figures/scene.js";
import { slidingWithin } from "../../figures/interval.js";
import { createSliderField } from "../../figures/slider-field.js";
import { logSlider } from "../../figures/slider-scale.js";
import { createWindowFields } from "../../figures/window-fields.js";
import { t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { createErrorChart } from "./error-chart.js";
import { figure, form } from "./figure.js";
import { createPicture } from "./picture.js";
import { PRESETS } from "./presets.js";
import { createQuotients } from "./quotients.js";

export { words } from "./words.js";

/** The distances that the slider reaches, and its places for each power of ten. */
const H = logSlider(1e-15, 10, 6);

/**
 * The scene `derivative`: the derivative of a function of one variable, as the slope of a tangent and as
 * the quotients that come near it.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const scene = createFigureScene(host, "derivative", {
    figure,
    form,
    presets: PRESETS,
    exampleOf: nearestOf(PRESETS, (one, other) => isSameText(one.f, other.f)),
    beside: "derivative.zone",
    isSaidElsewhere: (notice) => faultOf(notice) !== null,
    spoken: ({ answer }) =>
      t("derivative.spoken", {
        x: formatNumber(answer.x),
        exact: outcomeText(answer.exact),
        h: formatNumber(answer.h),
        forward: outcomeText(answer.forward.value),
        central: outcomeText(answer.central.value),
      }),
    fromWire: () => import("./from-wire.js"),
    lesson: () => import("./lesson.js"),
  });
  const { places, store } = scene;
  const ofX = element("div", {});
  places.head.append(ofX);
  const entry = createExpressionEntry(ofX, {
    id: "f",
    label: "derivative.f",
    sign: "f(x) =",
    most: LONGEST.f,
    onEnter: (f) => store.change({ f }),
  });
  const x = createSliderField({
    label: "derivative.x",
    sign: "x",
    scale: slidingWithin(PRESETS[0].settings.window),
    limits: { atLeast: -1e6, atMost: 1e6 },
    onChange: (value) => store.change({ x: value }),
  });
  const h = createSliderField({
    label: "derivative.h",
    sign: "h",
    scale: H,
    limits: { atLeast: 1e-15, atMost: 100 },
    onChange: (value) => store.change({ h: value }),
  });
  places.bar.append(x.root, h.root);
  const window = createWindowFields(places.head, {
    name: "x",
    onChange: (interval) => store.change({ window: interval }),
  });
  const picture = createPicture(places.picture, { onMove: (value) => store.change({ x: value }) });
  const readout = createReadoutStrip(places.readout, [
    { name: "x", role: "parameter", value: ({ shown }) => shown.answer.x },
    { name: "f(x)", role: "loss", value: ({ shown }) => shown.answer.value },
    { name: "f′(x)", role: "gradient", value: ({ shown }) => shown.answer.exact },
    { name: "f″(x)", role: "gradient", value: ({ shown }) => shown.answer.second },
    { name: "f‴(x)", role: "gradient", value: ({ shown }) => shown.answer.third },
  ]);
  const [formulas, errors] = [element("div", {}), element("div", {})];
  places.beside.append(formulas, errors);
  const quotients = createQuotients(formulas);
  const chart = createErrorChart(errors, {
    onH: (value) => store.change({ h: value }),
    onPrecision: (precision) => store.change({ precision }),
  });

  const fields = {
    /** @param {import("./figure.js").State} state */
    update({ settings, notice, refused, shown }) {
      if (notice) {
        entry.refuse(notice, refused?.f);
        for (const field of [x, h, window]) field.refuse();
      }
      x.rescale(slidingWithin(settings.window));
      x.update(settings.x);
      h.update(settings.h);
      window.update(settings.window);
      if (shown && !(notice && faultOf(notice))) entry.update(shown.settings.f);
    },
  };
  return scene.open([
    fields,
    picture,
    readout,
    inTurn([
      { host: formulas, view: quotients },
      { host: errors, view: chart },
    ]),
  ]);
}
