/**
 * How the runs of a scene are written into a link.
 *
 * @template Spec
 * @typedef {object} Form
 * @property {string[]} names what a query names a run by: with any of them a link opens one
 * @property {(spec: Spec, query: URLSearchParams) => void} write the readable settings
 * @property {(query: URLSearchParams, fallback: Spec, faults: string[]) => Spec | null} read what is
 *   missing comes from `fallback`, what cannot be read is named in `faults`; null where no run of this
 *   scene can be meant
 * @property {(spec: any) => boolean} isSpec whether this is a spec that this page wrote
 * @property {(spec: Spec) => object | null} bulk what all runs on the page share and only the fragment
 *   can hold, such as samples of the learner's own; the same object for the same ones
 * @property {(spec: Spec, bulk: any) => any} bare the spec without what is in there
 * @property {(spec: Spec, bulk: any) => Spec | null} whole the spec with it; null where it is missing
 *   or does not fit
 * @property {(run: any, step: number) => { edits: import("../protocol/frames.js").Edit[], step: number }}
 *   [log] the edits of a run that lead to what is shown at a step, where fewer do than were made, and the
 *   number that the step then has
 */

/** Makes this file a module. */
export {};
