/**
 * The receipts, whose modules are fetched when the first number is opened: whoever only watches does
 * not wait for them.
 *
 * @param {HTMLElement} host
 */
export function createReceiptOnDemand(host) {
  /** @type {import("../scenes/descent/kind.js").State | null} */
  let state = null;
  /** @type {ReturnType<typeof import("./receipt.js").createReceipt> | null} */
  let receipt = null;

  return {
    /**
     * Opens the receipt of a column of the step shown.
     *
     * @param {string} column x0, x1, f, g0, g1 or rate
     * @param {HTMLElement} anchor the number
     */
    async open(column, anchor) {
      if (!receipt) {
        const { createReceipt } = await import("./receipt.js");
        receipt ??= createReceipt(host);
        if (state) receipt.update(state);
      }
      receipt.open(column, anchor);
    },
    /** @param {import("../scenes/descent/kind.js").State} next */
    update(next) {
      state = next;
      receipt?.update(next);
    },
  };
}
