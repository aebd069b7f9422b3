import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { palette } from "../stage/palette.js";
import { signRamp } from "./ramp.js";
import { createRaster } from "./raster.js";
import { fillSurface, middleByte, rampPlaces } from "./surface.js";

const BYTES = Uint8Array.from({ length: 256 }, (_, i) => i);

/**
 * The colours of the output with the numbers they stand for.
 *
 * @param {HTMLElement} host
 */
export function createColourScale(host) {
  const raster = createRaster();
  raster.canvas.className = "network-ramp";
  raster.canvas.setAttribute("aria-hidden", "true");
  const ends = ["low", "middle", "high"].map(() => element("span", {}));
  const root = element(
    "div",
    { class: "network-scale" },
    raster.canvas,
    element("div", { class: "network-scale-numbers" }, ...ends),
  );
  host.append(root);
  return {
    root,
    /**
     * @param {object} scale
     * @param {number} scale.low
     * @param {number} scale.high
     * @param {boolean} scale.aroundZero
     * @param {"smooth" | "halves" | "bands"} scale.form
     * @param {[string, string]} scale.names what the ends stand for; may be empty
     */
    update({ low, high, aroundZero, form, names }) {
      const middle = middleByte({ low, high }, aroundZero);
      const ramp = signRamp(palette());
      const places = rampPlaces(middle, form);
      raster.paint(256, 1, (pixels) => fillSurface(pixels, BYTES, ramp, places));
      setText(ends[0], endInWords(low, names[0]));
      const isZero = aroundZero && low < 0 && high > 0;
      setText(ends[1], formatNumber(isZero ? 0 : low + (middle / 255) * (high - low)));
      setText(ends[2], endInWords(high, names[1]));
      ends[1].style.left = `${(100 * middle) / 255}%`;
    },
  };
}

/**
 * @param {number} value
 * @param {string} name of what it stands for
 */
function endInWords(value, name) {
  const number = formatNumber(value);
  return name === "" || name === number ? number : t("network.scale.end", { value: number, name });
}
