import { svgElement } from "../../../src/controls/element.js";
import { linearAxis } from "../../../src/figures/chart/axis.js";
import { createSvgChart } from "../../../src/figures/chart/chart.js";
import { assert, test } from "../../testing.js";

/** Until the size of the chart is known. @returns {Promise<void>} */
const twoFrames = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

function aChart() {
  const host = document.body.appendChild(document.createElement("div"));
  host.setAttribute("style", "width:200px;height:100px;position:relative");
  const chart = createSvgChart(host);
  return {
    host,
    /** @param {number} value */
    show: (value) =>
      chart.show(
        {
          x: linearAxis(0, 1),
          y: linearAxis(0, 10),
          names: { x: "x", y: "y" },
          draw: (plot) => [
            svgElement("circle", { cx: plot.left, cy: Number(plot.y(value)), r: 2 }),
          ],
        },
        `at ${value}`,
      ),
    dot: () => host.querySelector("circle"),
  };
}

test("a chart is drawn as soon as its size is known, and again in another size", async () => {
  const { host, show } = aChart();
  show(5);
  await twoFrames();
  assert.equal(host.querySelector("svg")?.getAttribute("viewBox"), "0 0 200 100");

  host.style.height = "140px";
  await twoFrames();

  assert.equal(host.querySelector("svg")?.getAttribute("viewBox"), "0 0 200 140");
});

test("what moves on a chart keeps its element, and the axes theirs", async () => {
  const { host, show, dot } = aChart();
  show(5);
  await twoFrames();
  const [circle, number] = [dot(), host.querySelector("text")];
  const before = Number(circle?.getAttribute("cy"));

  show(6);

  assert.equal(dot(), circle);
  assert.equal(host.querySelector("text"), number);
  assert.ok(Number(circle?.getAttribute("cy")) < before);
});
