/**
 * What the server tells of exercises, as openapi.json describes it.
 *
 * @typedef {"number" | "numbers" | "choice" | "curve"} Kind
 *
 * @typedef {{ id: string, scene: string, kind: Kind }} Entry of the list
 *
 * @typedef {number | number[] | number[][]} Numbers
 *
 * @typedef {object} Option
 * @property {string} id
 * @property {{ h?: number, learningRate?: number, direction?: number[], batch?: number }} shown
 *
 * @typedef {object} Form what kind of answer is wanted
 * @property {number[]} [shape] of numbers
 * @property {Option[]} [options] of a choice
 * @property {number[]} [places] of a curve, where its height is asked for
 * @property {number} [lowest] height of the picture
 * @property {number} [highest]
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {Kind} kind
 * @property {number} seed
 * @property {Record<string, Numbers | string>} givens
 * @property {Form} form
 * @property {{ reason: string, distance: number }} tolerance
 * @property {Record<string, any>} setting of the scene, as its own endpoint takes it
 *
 * @typedef {Numbers | string} Answer a number, numbers, the id of an option, heights of a curve
 *
 * @typedef {object} Step of the way
 * @property {string} code
 * @property {string} arithmetic
 * @property {Numbers[]} operands
 * @property {Numbers} result
 *
 * @typedef {object} Judgement
 * @property {"right" | "mistake" | "close" | "wrong"} verdict
 * @property {string} [mistake]
 * @property {number[]} [places] that do not fit, counted row by row
 * @property {Answer} right
 * @property {Step[]} way
 * @property {number} nextSeed
 */

/** Makes this file a module. */
export {};
