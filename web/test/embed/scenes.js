import { form as descent } from "../../src/scenes/descent/address-form.js";
import { PRESETS as ofDescent } from "../../src/lesson/presets.js";
import { form as derivative } from "../../src/scenes/derivative/figure.js";
import { PRESETS as ofDerivative } from "../../src/scenes/derivative/presets.js";
import { form as epochs } from "../../src/scenes/epochs/address-form.js";
import { PRESETS as ofEpochs } from "../../src/scenes/epochs/presets.js";
import { form as gradient } from "../../src/scenes/gradient/figure.js";
import { PRESETS as ofGradient } from "../../src/scenes/gradient/presets.js";
import { form as graph } from "../../src/scenes/graph/address-form.js";
import { PRESETS as ofGraph } from "../../src/scenes/graph/presets.js";
import { form as layers } from "../../src/scenes/layers/address-form.js";
import { PRESETS as ofLayers } from "../../src/scenes/layers/presets.js";
import { form as loss } from "../../src/scenes/loss/address-form.js";
import { PRESETS as ofLoss } from "../../src/scenes/loss/presets.js";
import { form as networkGradient } from "../../src/scenes/network-gradient/figure.js";
import { PRESETS as ofNetworkGradient } from "../../src/scenes/network-gradient/presets.js";
import { form as training } from "../../src/scenes/training/address-form.js";
import { PRESETS as ofTraining } from "../../src/scenes/training/presets.js";

/**
 * Every scene with the readers of its address and its examples.
 *
 * @type {Record<string, { form: any, presets: any[], isFigure: boolean }>}
 */
export const SCENES = {
  loss: { form: loss, presets: ofLoss, isFigure: true },
  derivative: { form: derivative, presets: ofDerivative, isFigure: true },
  gradient: { form: gradient, presets: ofGradient, isFigure: true },
  "network-gradient": { form: networkGradient, presets: ofNetworkGradient, isFigure: true },
  descent: { form: descent, presets: ofDescent, isFigure: false },
  epochs: { form: epochs, presets: ofEpochs, isFigure: true },
  training: { form: training, presets: ofTraining, isFigure: false },
  graph: { form: graph, presets: ofGraph, isFigure: false },
  layers: { form: layers, presets: ofLayers, isFigure: false },
};

/** @param {{ settings: any, runs?: any[] }} preset */
export const settingsOfPreset = ({ settings, runs }) => runs?.[0] ?? settings;
