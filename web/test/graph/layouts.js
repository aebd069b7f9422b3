/** @typedef {import("../../src/protocol/backprop-frames.js").Graph} Graph */

/**
 * The graphs of all examples by their ids, as the server lays them out.
 *
 * @type {Record<string, Graph>}
 */
export const LAYOUTS = await (await fetch(new URL("layouts.json", import.meta.url))).json();

/** Text of this many characters is so wide, about as in DejaVu Sans of 13 px. @param {string} text */
export const widthOf = (text) => 8.3 * text.length;
