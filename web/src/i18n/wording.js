import { subscribe, t } from "./translate.js";

/** @typedef {import("./translate.js").Parameters} Parameters */

/** Texts of a view that follow the language by themselves. */
export function createWording() {
  /** @type {(() => void)[]} */
  const applied = [];
  const close = subscribe(() => {
    for (const apply of applied) apply();
  });

  /** @param {() => void} apply runs now and after each change of the language */
  function also(apply) {
    applied.push(apply);
    apply();
  }

  return {
    also,
    /** Ends it, where the view goes before the page does. */
    close,
    /**
     * @template {Node} N
     * @param {N} node
     * @param {string} key
     * @param {Parameters} [parameters]
     * @returns {N}
     */
    text(node, key, parameters) {
      also(() => {
        node.textContent = t(key, parameters);
      });
      return node;
    },
    /**
     * @template {Element} E
     * @param {E} element
     * @param {string} name
     * @param {string} key
     * @param {Parameters} [parameters]
     * @returns {E}
     */
    attribute(element, name, key, parameters) {
      also(() => element.setAttribute(name, t(key, parameters)));
      return element;
    },
  };
}
