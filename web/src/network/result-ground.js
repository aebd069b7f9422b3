import { palette } from "../stage/palette.js";
import { channelsOf, classRamps, signRamp } from "./ramp.js";
import { createRaster } from "./raster.js";
import { drawBorders, fillClasses, fillSurface, middleByte, rampPlaces } from "./surface.js";

/**
 * @typedef {import("../stage/plan.js").Plan} Plan
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 * @typedef {import("./surface.js").OneSurface} OneSurface
 * @typedef {import("./surface.js").ClassSurface} ClassSurface
 */

/**
 * The form that a surface of one output takes.
 *
 * @param {Samples} samples
 * @param {boolean} discrete
 * @returns {"smooth" | "halves" | "bands"}
 */
export function formOf({ task }, discrete) {
  if (!discrete) return "smooth";
  return task === "classification" ? "halves" : "bands";
}

/** What lies below the samples of the result: the surface of the output, or of a neuron. */
export function createResultGround() {
  const raster = createRaster();

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Plan} plan
   * @param {number} side of the surface in cells
   * @param {boolean} smooth
   * @param {(pixels: Uint32Array) => void} fill
   */
  function lay(context, { plot: { left, top, right, bottom } }, side, smooth, fill) {
    raster.paint(side, side, fill);
    raster.draw(context, { left, top, width: right - left, height: bottom - top }, smooth);
  }

  return {
    /**
     * @param {CanvasRenderingContext2D} context
     * @param {Plan} plan
     * @param {OneSurface} surface
     * @param {Samples} samples
     * @param {boolean} discrete
     */
    one(context, plan, surface, samples, discrete) {
      const form = formOf(samples, discrete);
      const places = rampPlaces(middleByte(surface, samples.task === "regression"), form);
      const ramp = signRamp(palette());
      lay(context, plan, sideOf(surface.values), form === "smooth", (pixels) =>
        fillSurface(pixels, surface.values, ramp, places),
      );
    },
    /**
     * @param {CanvasRenderingContext2D} context
     * @param {Plan} plan
     * @param {ClassSurface} surface
     * @param {Samples} samples
     * @param {boolean} discrete
     */
    classes(context, plan, surface, samples, discrete) {
      const colours = palette();
      const ramps = classRamps(colours, samples.classes.length);
      const side = sideOf(surface.classes);
      lay(context, plan, side, !discrete && !colours.forced, (pixels) => {
        fillClasses(pixels, surface, ramps, discrete);
        if (discrete || colours.forced) {
          drawBorders(pixels, surface.classes, side, packed(channelsOf(colours["ink-2"])));
        }
      });
    },
    /**
     * @param {CanvasRenderingContext2D} context
     * @param {Plan} plan
     * @param {Uint8Array} bytes of an input or a neuron
     */
    neuron(context, plan, bytes) {
      const ramp = signRamp(palette());
      lay(context, plan, sideOf(bytes), true, (pixels) => fillSurface(pixels, bytes, ramp));
    },
    /**
     * What a regression of one input answers.
     *
     * @param {CanvasRenderingContext2D} context
     * @param {Plan} plan
     * @param {{ x: number[], y: number[] }} curve
     * @param {Palette} colours
     */
    curve(context, plan, { x, y }, colours) {
      const { left, top, right, bottom } = plan.plot;
      context.save();
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.clip();
      context.beginPath();
      x.forEach((value, i) => context.lineTo(...plan.toPixel(value, y[i])));
      context.lineWidth = 2.5;
      context.lineJoin = "round";
      context.strokeStyle = colours.ink;
      context.stroke();
      context.restore();
    },
  };
}

/** @param {Uint8Array} bytes of a square */
const sideOf = (bytes) => Math.round(Math.sqrt(bytes.length));

/** @param {[number, number, number]} channels */
const packed = ([red, green, blue]) => (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0;
