/**
 * The examples of the scene.
 *
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {object} Preset
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} section of the article
 * @property {Settings} settings
 */

/** The article's own numbers; what an example does not say is as here. @type {Settings} */
const ARTICLE = {
  samples: 2000,
  batchSize: 64,
  epochs: 10,
  sampling: "epochs",
  dropLast: false,
  seed: 0,
  epoch: 1,
  at: 0,
};

/** @type {Preset[]} */
export const PRESETS = [
  preset("article", "article", "3.2", {}),
  preset("even", "article", "3.2", { batchSize: 50 }),
  preset("drop", "article", "3.2", { dropLast: true }),
  preset("few", "batches", "3.2", { samples: 23, batchSize: 5, epochs: 3 }),
  preset("one", "batches", "3.3", { samples: 40, batchSize: 1, epochs: 5 }),
  preset("full", "batches", "3.2", { samples: 40, batchSize: 40, epochs: 5 }),
  preset("replacement", "sampling", "3.3", {
    samples: 100,
    batchSize: 10,
    epochs: 20,
    sampling: "replacement",
  }),
  preset("shuffled", "sampling", "3.3", { samples: 100, batchSize: 10, epochs: 20 }),
];

/**
 * The example that settings are nearest to: drawn in the same way, and with as many samples; null where
 * there is none.
 *
 * @param {Settings} settings
 */
export function exampleOf(settings) {
  const { samples, batchSize, sampling, dropLast } = settings;
  const near = PRESETS.filter(
    ({ settings: own }) =>
      own.samples === samples && own.sampling === sampling && own.dropLast === dropLast,
  );
  return near.find(({ settings: own }) => own.batchSize === batchSize) ?? near[0] ?? null;
}

/**
 * @param {string} id
 * @param {string} group
 * @param {string} section
 * @param {Partial<Settings>} settings
 * @returns {Preset}
 */
function preset(id, group, section, settings) {
  return {
    id,
    group: `lesson.group.epochs.${group}`,
    section,
    settings: { ...ARTICLE, ...settings },
  };
}
