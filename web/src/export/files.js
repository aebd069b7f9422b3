import { palette } from "../stage/palette.js";
import { chartGeometry } from "./chart-geometry.js";
import { chartOf } from "./charts.js";
import { curvesCsv } from "./curves-csv.js";
import { pngFile } from "./png.js";
import { svgText } from "./svg.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {(form: "numpy" | "data" | "weights") => Promise<string>} Ask
 *
 * @typedef {object} MadeFile
 * @property {string} name
 * @property {Blob} blob
 *
 * @typedef {object} FileKind what can be exported
 * @property {string} key of its name and of what is said of it
 * @property {(state: State, ask: Ask) => Promise<MadeFile>} make
 * @property {(state: State) => boolean} [applies]
 */

const hasAccuracy = (/** @type {State} */ { runs, active }) =>
  "accuracy" in (runs[active]?.history.columns ?? {});

/** @type {FileKind[]} */
export const FILES = [
  { key: "numpy", make: (state, ask) => asked(state, ask, "numpy", "py", "text/x-python") },
  { key: "data", make: (state, ask) => asked(state, ask, "data", "csv", "text/csv") },
  {
    key: "weights",
    make: (state, ask) => asked(state, ask, "weights", "json", "application/json"),
  },
  {
    key: "curves",
    async make(state) {
      const { history, epochs } = state.runs[state.active];
      return file(state, "curves", "csv", "text/csv", [...curvesCsv(history, epochs)]);
    },
  },
  ...chart("loss"),
  ...chart("accuracy", hasAccuracy),
];

/**
 * @param {import("./charts.js").Quantity} quantity
 * @param {FileKind["applies"]} [applies]
 * @returns {FileKind[]}
 */
function chart(quantity, applies) {
  return [
    {
      key: `${quantity}Svg`,
      applies,
      make: async (state) =>
        file(state, quantity, "svg", "image/svg+xml", [svgText(geometry(state, quantity))]),
    },
    {
      key: `${quantity}Png`,
      applies,
      make: async (state) => ({
        name: nameOf(state, quantity, "png"),
        blob: await pngFile(geometry(state, quantity)),
      }),
    },
  ];
}

/**
 * @param {State} state
 * @param {import("./charts.js").Quantity} quantity
 */
function geometry(state, quantity) {
  const { ink, paper, line, "ink-3": faint } = palette();
  return chartGeometry(chartOf(state, quantity), { ink, faint, line, paper });
}

/**
 * A file that the server writes.
 *
 * @param {State} state
 * @param {Ask} ask
 * @param {"numpy" | "data" | "weights"} form
 * @param {string} extension
 * @param {string} type
 */
async function asked(state, ask, form, extension, type) {
  const what = form === "numpy" ? "train" : form;
  return file(state, what, extension, type, [await ask(form)]);
}

/**
 * @param {State} state
 * @param {string} what
 * @param {string} extension
 * @param {string} type
 * @param {string[]} parts
 * @returns {MadeFile}
 */
function file(state, what, extension, type, parts) {
  const blob = new Blob(parts, { type: `${type};charset=utf-8` });
  return { name: nameOf(state, what, extension), blob };
}

/**
 * @param {State} state
 * @param {string} what
 * @param {string} extension
 */
function nameOf({ runs, active }, what, extension) {
  const { settings, name, step } = runs[active];
  const run = runs.length > 1 ? `-${name.toLowerCase()}` : "";
  const at = what === "weights" ? `-step${Math.max(0, step)}` : "";
  return `${settings.data.set}${run}-${what}${at}.${extension}`;
}
