const MATHML = "http://www.w3.org/1998/Math/MathML";

/**
 * @param {string} tag
 * @param {...(Node | string)} children
 * @returns {MathMLElement}
 */
export function math(tag, ...children) {
  const created = /** @type {MathMLElement} */ (document.createElementNS(MATHML, tag));
  created.append(...children);
  return created;
}

/**
 * An operator. What it separates is told by MathML's own dictionary.
 *
 * @param {string} sign
 */
export const operator = (sign) => math("mo", sign);
