import { assert, test } from "../testing.js";
import { layOut } from "../../src/network/board.js";
import { columnsOf } from "../../src/network/columns.js";
import { itemAt } from "../../src/network/item-at.js";
import { walk } from "../../src/network/walk.js";
import { smallScenery } from "./fixture.js";

const board = layOut(columnsOf(smallScenery()), { width: 500, hasLines: true, names: 0 });

/**
 * @param {string} from
 * @param {...string} keys
 */
function walked(from, ...keys) {
  let item = board.items.get(from);
  for (const key of keys) item = (item && walk(board, item, key)) ?? undefined;
  return item?.key;
}

test("right leads from an input along a weight to a neuron, on to the output, and left back", () => {
  assert.match(String(walked("n0.0", "ArrowRight")), /^w1\.0\./);
  assert.match(String(walked("n0.0", "ArrowRight", "ArrowRight")), /^n1\./);
  assert.equal(walked("n1.0", "ArrowRight", "ArrowRight"), "n2.0");
  assert.equal(
    walked("n2.0", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft")?.slice(0, 2),
    "n0",
  );
});

test("down leads from a neuron to its bias and on to the next neuron", () => {
  assert.equal(walked("n1.0", "ArrowDown"), "b1.0");
  assert.equal(walked("n1.0", "ArrowDown", "ArrowDown"), "n1.1");
  assert.equal(walked("n1.1", "ArrowUp"), "b1.0");
  assert.equal(walked("b1.1", "ArrowDown"), undefined);
});

test("up and down among weights reach every weight of the layer", () => {
  let item = board.lines[0][0];
  const met = [item.key];
  for (;;) {
    const next = walk(board, item, "ArrowDown");
    if (next?.kind !== "weight") break;
    item = next;
    met.push(item.key);
  }
  assert.deepEqual(met, ["w1.0.0", "w1.0.1", "w1.1.0", "w1.1.1"]);
});

test("a feature that is switched off leads to the nearest neuron", () => {
  assert.match(String(walked("n0.6", "ArrowRight")), /^n1\./);
});

test("a pointer meets squares before lines, and lines from near by", () => {
  for (const item of board.items.values()) {
    if (item.kind === "neuron") assert.equal(itemAt(board, item.x + 5, item.y - 5), item);
  }
  const [line] = board.lines[1];
  assert.equal(itemAt(board, line.x, line.y + 3), line);
  assert.equal(itemAt(board, 1, 1), null);
});
