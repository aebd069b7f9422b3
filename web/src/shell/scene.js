/**
 * What a scene gives to the page around it.
 *
 * @typedef {object} Scene
 * @property {() => string} [link] to what is shown; none where the address of the page is all there is
 * @property {() => string | null} [linkNote] what the link cannot hold
 * @property {(painter: (state: any) => void) => void} [onPaint] of what has a state
 * @property {import("./status-line.js").Sentences} [sentences] of a scene with runs; a figure speaks for
 *   itself
 */

/** Makes this file a module. */
export {};
