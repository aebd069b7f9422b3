/**
 * Brings the children of a host to those that are given and keeps its elements: where one of the same kind
 * stands already, only the attributes and texts are written that differ. What did not change is neither
 * laid out nor painted again. For what is only drawn: a given element that listens, or that is held by
 * somebody, may not be the one that stays.
 *
 * @param {Element} host
 * @param {...Node} children
 */
export function replaceDiffering(host, ...children) {
  let at = host.firstChild;
  for (const child of children) {
    const after = at?.nextSibling ?? null;
    if (!at) host.append(child);
    else if (!takesOver(at, child)) at.replaceWith(child);
    at = after;
  }
  while (at) {
    const after = at.nextSibling;
    at.remove();
    at = after;
  }
}

/**
 * Whether a node has become like another one of its kind.
 *
 * @param {ChildNode} kept
 * @param {Node} wanted
 */
function takesOver(kept, wanted) {
  if (kept.nodeName !== wanted.nodeName) return false;
  if (kept.isEqualNode(wanted)) return true;
  if (!(kept instanceof Element) || !(wanted instanceof Element)) {
    kept.textContent = wanted.textContent;
    return true;
  }
  takeAttributes(kept, wanted);
  replaceDiffering(kept, ...wanted.childNodes);
  return true;
}

/**
 * @param {Element} kept
 * @param {Element} wanted
 */
function takeAttributes(kept, wanted) {
  for (const { name, value } of wanted.attributes) {
    if (kept.getAttribute(name) === value) continue;
    if (name === "style") takeStyle(kept, wanted);
    else kept.setAttribute(name, value);
  }
  if (kept.attributes.length === wanted.attributes.length) return;
  for (const name of kept.getAttributeNames()) {
    if (!wanted.hasAttribute(name)) kept.removeAttribute(name);
  }
}

/**
 * By the object model: the attribute itself may not be written under a policy without inline styles.
 *
 * @param {any} kept
 * @param {any} wanted
 */
function takeStyle(kept, wanted) {
  kept.style.cssText = wanted.style.cssText;
}
