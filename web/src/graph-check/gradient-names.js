/**
 * Pasted gradients under the names of the leaves: dW1, grad_W1 and W1_grad all are the gradient of W1.
 *
 * @template T
 * @param {Record<string, T>} gradients
 * @param {string[]} leaves
 * @returns {{ named: Record<string, T>, unknown: string[] }} those of no leaf are told by name
 */
export function underLeafNames(gradients, leaves) {
  /** @type {Record<string, T>} */
  const named = {};
  /** @type {string[]} */
  const unknown = [];
  for (const [name, gradient] of Object.entries(gradients)) {
    const leaf = [name, ...shorter(name)].find((candidate) => leaves.includes(candidate));
    if (leaf === undefined || Object.hasOwn(named, leaf)) unknown.push(name);
    else named[leaf] = gradient;
  }
  return { named, unknown };
}

/** @param {string} name */
const shorter = (name) => [
  name.replace(/^d_?/, ""),
  name.replace(/^grad_?/, ""),
  name.replace(/_?grad$/, ""),
];
