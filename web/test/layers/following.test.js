import { followIn, scrollFor } from "../../src/layer-picture/following.js";
import { element } from "../../src/controls/element.js";
import { assert, test } from "../testing.js";

test("what is followed is scrolled to no farther than needed, its upper end above all", () => {
  const window = { top: 100, bottom: 300 };
  assert.equal(scrollFor({ top: 120, bottom: 280 }, window), 0);
  assert.equal(scrollFor({ top: 40, bottom: 140 }, window), -60);
  assert.equal(scrollFor({ top: 250, bottom: 350 }, window), 50);
  assert.equal(scrollFor({ top: 280, bottom: 700 }, window), 180);
});

test("in a frame the panel moves with the layer that works, once", () => {
  const layers = [0, 1, 2].map(() => element("li", { style: "height: 90px" }));
  const list = element("ol", { style: "margin: 0; padding: 0" }, ...layers);
  const head = element("div", {
    class: "layer-phase-line",
    style: "position: sticky; top: 0; height: 30px",
  });
  const panel = element("section", { style: "height: 160px; overflow: auto" }, head, list);
  document.body.append(panel);
  try {
    const following = followIn(list);
    layers[2].classList.add("station-current");
    following.update();
    const { top } = layers[2].getBoundingClientRect();
    assert.ok(panel.scrollTop > 100, `${panel.scrollTop}`);
    assert.ok(top >= head.getBoundingClientRect().bottom, "the head covers nothing of it");
    panel.scrollTop = 0;
    following.update();
    assert.equal(panel.scrollTop, 0);
  } finally {
    panel.remove();
  }
});

test("a page of its own does not move", () => {
  const layer = element("li", { class: "station-current", style: "height: 90px" });
  const list = element("ol", {}, element("li", { style: "height: 9000px" }), layer);
  const panel = element("section", {}, list);
  document.body.append(panel);
  try {
    followIn(list).update();
    assert.equal(panel.scrollTop + document.documentElement.scrollTop, 0);
  } finally {
    panel.remove();
  }
});
