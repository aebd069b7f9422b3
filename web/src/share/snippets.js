/**
 * A scene in a frame, as it is put into another page.
 *
 * @typedef {object} Frame
 * @property {string} src address of the frame
 * @property {string} link to the whole page, arranged as the frame is
 * @property {string} base where the playground is found
 * @property {string} scene
 * @property {string} title
 * @property {string} width in pixels, or 100%
 * @property {string} height in pixels
 */

/** In what a course is written, in the order in which it is offered. */
export const FORMS = /** @type {const} */ ([
  "html",
  "element",
  "markdown",
  "myst",
  "mdx",
  "reveal",
  "picture",
]);

/** @typedef {typeof FORMS[number]} Form */

/** A page that is narrower than the frame is not moved sideways. */
const STYLE = "border:0;max-width:100%";

/** @type {Record<Form, (frame: Frame) => string>} */
const WRITERS = {
  html: iframe,
  element: customElement,
  // Markdown leaves a block of HTML as it is, where an empty line follows.
  markdown: (frame) => `${iframe(frame)}\n`,
  myst: ({ src, title, width }) =>
    `:::{iframe} ${src}\n:width: ${cssLength(width)}\n\n${plain(title)}\n:::`,
  mdx: (frame) =>
    `<iframe src="${escaped(frame.src)}" ${size(frame)} style={{ border: 0, maxWidth: "100%" }} />`,
  reveal: (frame) =>
    `<section>\n  <iframe data-src="${escaped(frame.src)}" ${size(frame)} style="${STYLE}"></iframe>\n</section>`,
  picture: ({ link, base, scene, title }) =>
    `[![${plain(title)}](${destination(`${base}posters/${scene}.png`)})](${destination(link)})`,
};

/**
 * What is pasted into a page that is written in some form.
 *
 * @param {Form} form
 * @param {Frame} frame
 */
export const snippet = (form, frame) => WRITERS[form](frame);

/** Nothing but what course platforms leave in a frame. @param {Frame} frame */
function iframe(frame) {
  return `<iframe src="${escaped(frame.src)}" ${size(frame)} style="${STYLE}"></iframe>`;
}

/** @param {Frame} frame */
const size = ({ width, height, title }) =>
  `width="${width}" height="${height}" title="${escaped(title)}"`;

/**
 * The element of `embed.js`, with a link for those who have no script.
 *
 * @param {Frame} frame
 */
function customElement({ src, link, base, scene, title, width, height }) {
  const { searchParams, hash } = new URL(src);
  const attributes = [
    ["scene", scene],
    ...[...searchParams].map(([name, value]) => [attributeOf(name), value]),
    ...(hash ? [["fragment", hash.slice(1)]] : []),
    ["title", title],
    ["height", height],
    ["style", `width:${cssLength(width)};max-width:100%`],
  ];
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  return [
    `<script src="${escaped(base)}embed.js" async></script>`,
    `<gradient-playground${written}>`,
    `  <a href="${escaped(link)}">${escaped(title)}</a>`,
    "</gradient-playground>",
  ].join("\n");
}

/**
 * The attribute of the element for a parameter: HTML knows no capital letters, and hides what is `hidden`.
 *
 * @param {string} name
 */
function attributeOf(name) {
  if (name === "hidden") return "hidden-layers";
  if (/^W\d*$/.test(name)) return name.toLowerCase();
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @param {string} length in pixels, or of the page around */
const cssLength = (length) => (length.endsWith("%") ? length : `${length}px`);

/** @param {string} text within an attribute or between tags */
const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** @param {string} text without any mark of Markdown */
const plain = (text) => text.replace(/[\\`*_[\]{}<>#|!~$&]/g, "\\$&");

/** Within the round brackets of a link. @param {string} address */
const destination = (address) => address.replaceAll("(", "%28").replaceAll(")", "%29");
