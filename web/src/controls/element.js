const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Record<string, string | number | boolean>} Attributes */

/**
 * An HTML element with its attributes and children; an attribute that is `true` stands alone, one
 * that is `false` is left out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  setAttributes(created, attributes);
  created.append(...children);
  return created;
}

/**
 * An SVG element with its attributes and children.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Node} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svgElement(tag, attributes = {}, ...children) {
  const created = document.createElementNS(SVG, tag);
  setAttributes(created, attributes);
  created.append(...children);
  return created;
}

/**
 * The name that a field is known by to those who hide or lock it: the last part of the key of its words.
 *
 * @param {string} key such as "settings.steps"
 */
export const controlName = (key) => key.slice(key.lastIndexOf(".") + 1);

/**
 * Changes the text of a node only where it differs, so that a view may be updated every frame.
 *
 * @param {Node} node
 * @param {string} text
 */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Changes an attribute only where it differs.
 *
 * @param {Element} target
 * @param {string} name
 * @param {string | number} value
 */
export function setAttribute(target, name, value) {
  if (target.getAttribute(name) !== String(value)) target.setAttribute(name, String(value));
}

/**
 * @param {Element} target
 * @param {Attributes} attributes
 */
function setAttributes(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) target.setAttribute(name, value === true ? "" : String(value));
  }
}
