/**
 * The lesson of each scene that has one, fetched when it is opened. What its offer says is the message
 * `<scene>.lesson`.
 *
 * @type {Record<string, () => Promise<import("./guests.js").GuestModule>>}
 */
export const LESSONS = {
  loss: () => import("../scenes/loss/lesson.js"),
  derivative: () => import("../scenes/derivative/lesson.js"),
  gradient: () => import("../scenes/gradient/lesson.js"),
  "network-gradient": () => import("../scenes/network-gradient/lesson.js"),
  descent: () => import("../scenes/descent/lesson.js"),
  epochs: () => import("../scenes/epochs/lesson.js"),
  training: () => import("../scenes/training/lesson.js"),
  graph: () => import("../scenes/graph/lesson.js"),
  layers: () => import("../scenes/layers/lesson.js"),
};
