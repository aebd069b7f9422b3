import { t } from "../i18n/translate.js";
import { palette } from "../stage/palette.js";
import { indicesOf } from "./bytes.js";
import { inputNameAt } from "./item-words.js";
import { drawBiases, drawLines, drawMatrices } from "./line-picture.js";
import { lineScale } from "./line-scale.js";
import { shortNeuronName } from "./names.js";
import { decodePicture } from "./picture-bytes.js";
import { drawPlaces } from "./place-picture.js";
import { classRamps, greyRamp, signRamp } from "./ramp.js";
import { createRaster } from "./raster.js";
import { wholeMatrixOf } from "./weight-image.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./picture-state.js").PictureRun} PictureRun
 * @typedef {import("../protocol/training-frames.js").TrainingScenery} TrainingScenery
 *
 * @typedef {object} Drawn what is drawn
 * @property {Board} board
 * @property {TrainingScenery} scenery
 * @property {PictureRun} run
 * @property {boolean} gradient whether gradients take the place of weights
 */

/**
 * Draws a network on its board: what every step changes on one layer, what only some steps bring on
 * another, and each only when it has changed.
 *
 * @param {ReturnType<typeof import("../stage/layers.js").createLayers<"lines" | "places" | "live">>} layers
 */
export function createNetworkDrawing({ contexts, size }) {
  const raster = createRaster();
  /** @type {PictureRun["picture"]} */
  let picture = null;
  /** @type {PictureRun["snapshot"]} */
  let snapshot = null;
  let isBlank = true;
  let scales = { weights: 0, gradients: 0 };
  let ramps = readRamps(2);

  /** @param {number} classes */
  function readRamps(classes) {
    const colours = palette();
    return {
      version: colours.version,
      surface: signRamp(colours),
      weights: signRamp(colours, { strength: 1 }),
      gradients: signRamp(colours, { strength: 1, gradient: true }),
      classes: classRamps(colours, classes),
      greys: greyRamp(colours),
    };
  }

  /**
   * Weights and biases, or their gradients.
   *
   * @param {Drawn} drawn
   */
  function drawNumbers({ board, run, gradient }) {
    const context = contexts.lines;
    const name = gradient ? "gradients" : "weights";
    const snapshots = run.snapshot?.layers ?? [];
    const colours = palette();
    const scale = lineScale(
      snapshots.map((layer) => layer[name] ?? []),
      scales[name],
    );
    scales = { ...scales, [name]: scale };
    context.clearRect(0, 0, size.width, size.height);
    drawLines(context, board, snapshots, { gradient, scale, colours });
    drawBiases(context, board, snapshots, { gradient, scale, colours });
    drawMatrices(context, board, snapshots, { gradient, ramp: ramps[name], colours }, raster);
  }

  /**
   * The surfaces of inputs and neurons.
   *
   * @param {Drawn} drawn
   */
  function drawSquares({ board, scenery, run, gradient }) {
    const { network, samples } = scenery;
    const context = contexts.places;
    context.clearRect(0, 0, size.width, size.height);
    const look = {
      samples,
      layers: network.layers.length,
      picture: decodePicture(run.picture),
      matrix: samples.image
        ? wholeMatrixOf(run.snapshot?.layers[0], network.layers[0], gradient)
        : null,
      example: exampleOf(run),
      ramp: ramps.surface,
      weightRamp: gradient ? ramps.gradients : ramps.weights,
      ramps: ramps.classes,
      greys: ramps.greys,
      name: (/** @type {import("./board.js").Place} */ place) => nameOfPlace(scenery, place),
      colours: palette(),
    };
    drawPlaces(context, board, look, raster);
  }

  return {
    /** @param {Drawn} drawn */
    draw(drawn) {
      if (size.width === 0) return;
      const { run, scenery } = drawn;
      const classes = scenery.samples.classes.length;
      if (ramps.version !== palette().version || ramps.classes.length !== classes) {
        ramps = readRamps(classes);
      }
      const isNewStep = isBlank || run.snapshot !== snapshot;
      if (isNewStep) drawNumbers(drawn);
      if (isBlank || run.picture !== picture || (isNewStep && scenery.samples.image)) {
        drawSquares(drawn);
      }
      isBlank = false;
      snapshot = run.snapshot;
      picture = run.picture;
    },
    /** Everything is to be drawn again, for another size, look or network. */
    forget() {
      isBlank = true;
    },
    /** The widths of lines start from another run. */
    forgetScales() {
      scales = { weights: 0, gradients: 0 };
    },
    /** @param {boolean} gradient */
    scaleOf: (gradient) => scales[gradient ? "gradients" : "weights"],
  };
}

/**
 * @param {TrainingScenery} scenery
 * @param {import("./board.js").Place} place
 */
function nameOfPlace(scenery, { kind, layer, index, name }) {
  if (kind === "neuron") return shortNeuronName(scenery.network, layer, index);
  if (scenery.samples.image) return t("network.pixels", { n: scenery.samples.columns });
  return name || inputNameAt(scenery, index);
}

/**
 * The sample whose image stands for the input: the first of the mini-batch.
 *
 * @param {PictureRun} run
 */
function exampleOf({ snapshot }) {
  return snapshot?.batch ? (indicesOf(snapshot.batch.slice(0, 4))[0] ?? 0) : 0;
}
