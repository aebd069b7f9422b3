import { shownSetting } from "../../src/exercise/in-picture.js";
import { layOutSum } from "../../src/exercise/sum-of-products.js";
import { assert, test } from "../testing.js";

/** @param {object} part @returns {any} */
const question = (part) => ({ id: "which-rate-diverges", kind: "choice", form: {}, ...part });

test("the picture shows what the right option stands for", () => {
  const options = [
    { id: "a", shown: { learningRate: 0.4 } },
    { id: "b", shown: { learningRate: 1.1 } },
  ];
  const asked = question({ setting: { learningRate: 0.4, steps: 100 }, form: { options } });
  assert.deepEqual(shownSetting(asked, "b"), { learningRate: 1.1, steps: 100 });
});

test("an option is not put into a setting that knows nothing of it", () => {
  const options = [{ id: "1", shown: { batch: 1 } }];
  const asked = question({ setting: { samples: 56 }, form: { options } });
  assert.deepEqual(shownSetting(asked, "1"), { samples: 56 });
});

test("an exercise opens the loss that it asks for", () => {
  const asked = question({
    id: "mean-absolute-error",
    kind: "number",
    setting: { y: [1], t: [2] },
  });
  assert.deepEqual(shownSetting(asked, 1), { y: [1], t: [2], chosen: "meanAbsoluteError" });
});

test("a sum of products is a graph in which each factor goes into its product", () => {
  const { nodes, edges } = layOutSum("L = a*b + 2*c");
  const named = edges.map(([from, to]) => [nodes[from].text, nodes[to].text].join(" > "));
  assert.deepEqual(named, ["a > ×", "b > ×", "2 > ×", "c > ×", "× > +", "× > +", "+ > L"]);
  const inputs = nodes.filter(({ input }) => input).map(({ text }) => text);
  assert.deepEqual(inputs, ["a", "b", "c"]);
});
