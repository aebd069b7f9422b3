/**
 * What moves a scene from outside of it.
 *
 * @typedef {object} Playback
 * @property {boolean} isPlaying
 * @property {() => void} play
 * @property {() => void} pause
 * @property {() => void} forward one step
 * @property {() => void} back
 * @property {(step: number) => void} seek goes to a step, also to one that has not been made yet
 * @property {() => void} reset
 * @property {number} step that is shown
 * @property {boolean} isAtEnd whether nothing follows the step that is shown
 *
 * What a scene gives to the page around it.
 *
 * @typedef {object} Scene
 * @property {() => string} [link] to what is shown; none where the address of the page is all there is
 * @property {() => string | null} [linkNote] what the link cannot hold
 * @property {(painter: (state: any) => void) => void} [onPaint] of what has a state
 * @property {Playback} [playback] of a scene that moves
 * @property {import("./status-line.js").Sentences} [sentences] of a scene with runs; a figure speaks for
 *   itself
 */

/** Makes this file a module. */
export {};
