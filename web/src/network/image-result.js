import { decodePicture } from "./picture-bytes.js";
import { createPredictionGrid } from "./prediction-grid.js";
import { createWeightImages } from "./weight-images.js";

/**
 * What a network for images answers: what its first neurons look for, and what it takes each test image
 * for.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(text: string | null) => void} onHover
 */
export function createImageResult(host, wording, onHover) {
  const weights = createWeightImages(host, wording, onHover);
  const predictions = createPredictionGrid(host, wording, onHover);

  return {
    /** @param {import("./picture-state.js").PictureRun} run */
    update(run) {
      weights.update(run);
      const samples = run.scenery?.samples;
      if (samples) predictions.update(samples, decodePicture(run.picture)?.predictions ?? null);
    },
  };
}
