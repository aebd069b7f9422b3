/**
 * How many exercises each scene has.
 *
 * @type {Record<string, number>}
 */
export const EXERCISES = {
  loss: 7,
  derivative: 5,
  gradient: 4,
  "network-gradient": 4,
  descent: 6,
  epochs: 5,
  training: 5,
  graph: 8,
  layers: 7,
};
