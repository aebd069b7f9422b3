/**
 * The receipts of nodes, whose modules are fetched when the first node is opened.
 *
 * @param {HTMLElement} host
 */
export function createNodeReceipts(host) {
  /** @type {import("../backprop/kind.js").State | null} */
  let state = null;
  /** @type {ReturnType<typeof import("./node-receipt.js").createNodeReceipt> | null} */
  let receipt = null;

  return {
    /**
     * @param {number} id of the node
     * @param {SVGElement} anchor that is drawn for it
     */
    async open(id, anchor) {
      if (!receipt) {
        const { createNodeReceipt } = await import("./node-receipt.js");
        receipt ??= createNodeReceipt(host);
      }
      if (state) receipt.open(id, anchor, state);
    },
    /** @param {import("../backprop/kind.js").State} next */
    update(next) {
      state = next;
    },
  };
}
