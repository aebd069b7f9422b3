import { createGraphView } from "../../src/graph/graph-view.js";
import { namesOf } from "../../src/graph/names.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { chain } from "./graphs.js";

/** A picture on the page, and what its first node is called. */
function aPicture() {
  setLanguage("en");
  const host = document.createElement("div");
  document.body.append(host);
  const view = createGraphView(host, { onOpen: () => {}, onPoint: () => {} });
  /** @param {import("../../src/protocol/backprop-frames.js").Graph} graph @param {boolean} playing */
  const show = (graph, playing) => {
    const nothing = graph.nodes.map(() => null);
    const snapshot = {
      ...{ iteration: 1, at: 0, learningRate: 0.1 },
      ...{ values: [1, ...nothing.slice(1)], gradients: nothing, contributions: nothing.slice(1) },
    };
    const run = { step: 0, scenery: { graph, names: namesOf(graph) }, snapshot };
    view.update(/** @type {any} */ ({ runs: [run], active: 0, playing, pace: 10 }));
  };
  const first = () => host.querySelector('.graph-node[tabindex="0"]')?.getAttribute("aria-label");
  return { host, show, first };
}

test("the nodes of another graph have their own names, also where the numbers are the same", () => {
  const { show, first } = aPicture();
  show(chain("x", 2), false);
  assert.equal(first(), "input x: value 1");
  show(chain("y", 2), false);
  assert.equal(first(), "input y: value 1");
});

test("a large graph that was left while it played is not spoken of any more", () => {
  const { show, first } = aPicture();
  show(chain("x", 100), true);
  show(chain("y", 2), false);
  assert.equal(first(), "input y: value 1");
});

test("of the graph only its nodes are stops of the keyboard", () => {
  const { host, show } = aPicture();
  show(chain("x", 2), false);
  const nodes = /** @type {SVGElement} */ (host.querySelector(".graph-nodes"));

  assert.equal(nodes.tabIndex, -1);
  assert.equal(host.querySelectorAll('.graph-node[tabindex="0"]').length, 1);
});
