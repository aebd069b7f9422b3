import { createStamp } from "./class-marks.js";
import { classColour, colourOf, signRamp } from "./ramp.js";

/**
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {"train" | "test" | "lit"} Look
 */

/** Colours that a target of a regression may have. */
const LEVELS = 24;
/** From so many samples on, their marks are small. */
const MANY = 800;

/**
 * The marks of samples: a shape and a colour for each class, the colour of the target for a regression
 * of several inputs; filled for training, hollow for test, with a ring in the mini-batch.
 *
 * @param {Samples} samples
 * @param {Palette} colours
 * @param {number} ratio of device pixels
 */
export function sampleStamps(samples, colours, ratio) {
  const { task, classes, inputs, train, test, t } = samples;
  const isClass = task === "classification";
  const [low, high] = samples.targetWindow ?? [-1, 1];
  const ramp = signRamp(colours, { strength: 1 });
  const radius = train + test > MANY ? 2.5 : 3.5;
  /** @type {Map<string, ReturnType<typeof createStamp>>} */
  const stamps = new Map();

  /** @param {number} sample */
  function kindOf(sample) {
    if (isClass) return t[sample];
    if (inputs.length === 1) return 0;
    const share = (t[sample] - low) / (high - low);
    return Math.max(0, Math.min(LEVELS - 1, Math.floor(share * LEVELS)));
  }

  /** @param {number} kind */
  function colourOfKind(kind) {
    if (isClass) return classColour(colours, kind, classes.length);
    if (inputs.length === 1) return colours.data;
    return colourOf(ramp, (255 * kind) / (LEVELS - 1));
  }

  /**
   * @param {number} kind
   * @param {Look} look
   */
  function make(kind, look) {
    const colour = colourOfKind(kind);
    const isValue = !isClass && inputs.length > 1;
    const shape = isClass ? kind : 0;
    const { paper, ink } = colours;
    const edge = isValue ? colours["ink-3"] : colour;
    if (look === "lit") {
      return createStamp(
        shape,
        { radius: radius + 1.5, fill: colour, stroke: ink, width: 1.5, halo: paper },
        ratio,
      );
    }
    if (look === "test")
      return createStamp(shape, { radius, fill: paper, stroke: colour, width: 1.5 }, ratio);
    return createStamp(
      shape,
      { radius, fill: colour, stroke: isValue ? edge : paper, width: 0.75 },
      ratio,
    );
  }

  return {
    /**
     * @param {number} sample
     * @param {Look} look
     */
    of(sample, look) {
      const kind = kindOf(sample);
      const key = `${kind} ${look}`;
      let stamp = stamps.get(key);
      if (!stamp) stamps.set(key, (stamp = make(kind, look)));
      return stamp;
    },
  };
}
