/**
 * The graph of a sum of products, laid out from left to right: what goes into a product stands before it,
 * one below the other, and the products before the sum.
 *
 * @typedef {{ x: number, y: number, text: string, input: boolean }} Node
 * @typedef {{ nodes: Node[], edges: [number, number][], width: number, height: number }} Layout
 */

const ROW = 44;
const COLUMN = 76;
const MARGIN = 22;

/**
 * @param {string} formula such as L = a*b + 2*c
 * @returns {Layout}
 */
export function layOutSum(formula) {
  const [result, sum] = formula.split("=").map((part) => part.trim());
  const products = sum.split("+").map((product) => product.split("*").map((name) => name.trim()));
  /** @type {Node[]} */
  const nodes = [];
  /** @type {[number, number][]} */
  const edges = [];
  let rows = 0;

  /**
   * @param {number} column
   * @param {number} row
   * @param {string} text
   * @param {boolean} [input]
   */
  function add(column, row, text, input = false) {
    nodes.push({ x: MARGIN + column * COLUMN, y: MARGIN + row * ROW, text, input });
    return nodes.length - 1;
  }

  const heads = products.map((factors) => {
    const ids = factors.map((name) => add(0, rows++, name, /^[A-Za-z]/.test(name)));
    const middle = rows - (factors.length + 1) / 2;
    const product = add(1, middle, "×");
    edges.push(...ids.map((id) => /** @type {[number, number]} */ ([id, product])));
    return product;
  });
  const middle = (rows - 1) / 2;
  const total = add(2, middle, "+");
  edges.push(...heads.map((id) => /** @type {[number, number]} */ ([id, total])));
  edges.push([total, add(3, middle, result)]);
  return { nodes, edges, width: 2 * MARGIN + 3 * COLUMN, height: 2 * MARGIN + (rows - 1) * ROW };
}
