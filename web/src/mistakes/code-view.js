import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";

/** Lines that differ begin with it. */
const DIFFERS = "»";

/**
 * Code with the lines marked that make the difference, by a sign and for screen readers as well as by their
 * colour. Long lines go on below rather than be hidden.
 *
 * @param {string} text
 * @param {Record<string, import("./answer.js").Value>} inputs
 */
export function codeView(text, inputs) {
  const lines = text.split("\n").map((line) => {
    const differs = line.startsWith(DIFFERS);
    const code = filled(differs ? line.slice(DIFFERS.length) : line, inputs);
    const written = element("span", { class: "mistake-line" }, code);
    if (!differs) return written;
    written.classList.add("mistake-line-differs");
    written.prepend(element("span", { class: "visually-hidden" }, `${t("mistakes.line")} `));
    return written;
  });
  return element("pre", { class: "mistake-code" }, element("code", {}, ...lines));
}

/**
 * @param {string} line
 * @param {Record<string, import("./answer.js").Value>} inputs
 */
const filled = (line, inputs) =>
  line.replace(/\{(\w+)\}/g, (whole, name) => (name in inputs ? python(inputs[name]) : whole));

/** As Python writes it. @param {import("./answer.js").Value} value @returns {string} */
const python = (value) =>
  Array.isArray(value) ? `[${value.map(python).join(", ")}]` : String(value);
