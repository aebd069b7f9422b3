import { element, setText } from "../controls/element.js";
import { percentText } from "../i18n/percent.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatDigits, formatNumber } from "../numbers/format.js";
import { decadesOf, shareOf } from "./decades.js";
import { raised } from "./raised.js";

/**
 * @typedef {import("../protocol/training-frames.js").LayerSnapshot} LayerSnapshot
 * @typedef {import("../protocol/training-frames.js").NetworkLayer} NetworkLayer
 */

/** More hairlines than this would be a wall, and longer numbers would leave their column. */
const MOST_PARTS = 10;
const MOST_CHARACTERS = 15;

/**
 * The layers of a network one below the other: the norm of the gradient as a bar on an axis of
 * decades, mean and standard deviation of the outputs, and how much of the layer is dead or flat.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(words: string | null) => void} onHover
 */
export function createLayerTable(host, wording, onHover) {
  const [low, high] = [element("span", {}), element("span", {})];
  const head = (/** @type {string} */ key) =>
    wording.text(element("th", { scope: "col" }), `health.column.${key}`);
  const gradientHead = element(
    "th",
    { scope: "col", class: "health-axis" },
    low,
    wording.text(element("span", {}), "health.column.gradient"),
    high,
  );
  for (const end of [low, high]) end.setAttribute("aria-hidden", "true");
  const body = element("tbody", {});
  const table = element(
    "table",
    { class: "health-layers" },
    wording.text(element("caption", { class: "visually-hidden" }), "health.layers"),
    element(
      "thead",
      {},
      element("tr", {}, head("layer"), gradientHead, head("outputs"), head("share")),
    ),
    body,
  );
  host.append(table);

  /** @type {ReturnType<typeof createRow>[]} */
  let rows = [];
  /** @type {[number, number] | null} */
  let decades = null;
  let shownRun = "";

  /** @param {number} count */
  function fit(count) {
    if (rows.length === count) return;
    rows = Array.from({ length: count }, () => createRow(onHover));
    body.replaceChildren(...rows.map(({ root }) => root));
  }

  return {
    /**
     * @param {LayerSnapshot[]} layers
     * @param {NetworkLayer[]} shape
     * @param {string} run whose layers they are; another one has an axis of its own
     */
    update(layers, shape, run) {
      fit(layers.length);
      if (run !== shownRun) [decades, shownRun] = [null, run];
      const axis = decadesOf(
        layers.map(({ gradientNorm }) => gradientNorm),
        decades,
      );
      if (axis[0] !== decades?.[0] || axis[1] !== decades?.[1]) {
        decades = axis;
        setText(low, powerText(axis[0]));
        setText(high, powerText(axis[1]));
        table.style.setProperty("--parts", String(partsOf(axis[1] - axis[0])));
      }
      layers.forEach((layer, index) => rows[index].show(index + 1, layer, shape[index], axis));
    },
  };
}

/** @param {(words: string | null) => void} onHover */
function createRow(onHover) {
  const name = element("th", { scope: "row" });
  const bar = element("span", { class: "health-bar" });
  const gradient = element("span", { class: "role-gradient" });
  const outputs = element("td", {});
  const share = element("td", { class: "health-share" });
  const root = element(
    "tr",
    {},
    name,
    element("td", { class: "health-track" }, gradient, bar),
    outputs,
    share,
  );
  let words = "";
  root.addEventListener("pointerenter", () => onHover(words));
  root.addEventListener("pointerdown", () => onHover(words));
  root.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") onHover(null);
  });

  return {
    root,
    /**
     * @param {number} number
     * @param {LayerSnapshot} layer
     * @param {NetworkLayer | undefined} shape
     * @param {[number, number]} decades
     */
    show(number, layer, shape, decades) {
      const { gradientNorm, mean, std, dead, saturated } = layer;
      setText(name, `${number} ${shape?.activation ?? ""}`);
      const width = `${(100 * shareOf(gradientNorm, decades)).toFixed(1)}%`;
      if (bar.style.width !== width) bar.style.width = width;
      setText(gradient, short(gradientNorm));
      setText(outputs, outputsInShort(mean, std));
      const flat = dead ?? saturated;
      const kind = dead === undefined ? "flat" : "dead";
      setText(
        share,
        flat === undefined ? "" : t(`health.share.${kind}`, { share: percentText(flat) }),
      );
      words = t("health.layerWords", {
        layer: number,
        neurons: formatCount(shape?.neurons ?? 0),
        gradient: formatNumber(gradientNorm),
        weights: formatNumber(layer.norm),
        mean: formatNumber(mean),
        std: formatNumber(std),
      });
    },
  };
}

/**
 * Two digits are enough beside a bar; all are said where the row is pointed at.
 *
 * @param {number} value
 * @param {number} [digits]
 */
const short = (value, digits = 2) => (value === 0 ? "0" : formatDigits(value, digits));

/**
 * @param {number} mean
 * @param {number} std
 */
function outputsInShort(mean, std) {
  const text = `${short(mean)} ± ${short(std)}`;
  return text.length <= MOST_CHARACTERS ? text : `${short(mean, 1)} ± ${short(std, 1)}`;
}

/**
 * The parts that hairlines cut the axis into: decades, or groups of them where there are many.
 *
 * @param {number} decades
 */
function partsOf(decades) {
  const group = [1, 2, 5, 10, 20, 50].find((size) => decades / size <= MOST_PARTS) ?? 100;
  return decades / group;
}

/** @param {number} exponent of ten */
function powerText(exponent) {
  if (exponent === 0) return "1";
  if (exponent === 1) return "10";
  return `10${raised(exponent)}`;
}
