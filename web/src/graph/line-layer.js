import { svgElement } from "../controls/element.js";
import { arrowHead } from "./arrow-head.js";
import { pathOf } from "./polyline.js";

/**
 * @typedef {import("./board.js").BoardEdge} BoardEdge
 * @typedef {import("./moment.js").Moment} Moment
 */

/** @param {import("./polyline.js").Point[]} corners */
const closed = (corners) => `${pathOf(corners)}Z`;

/**
 * The lines of a graph: thin ones along which values flow, and beside each the thick reversed arrow of
 * its derivative once that is known. What works is lit along its length.
 */
export function createLineLayer() {
  const lines = svgElement("g", { class: "graph-lines" });
  const backs = svgElement("g", { class: "graph-backs" });
  const root = svgElement("g", { "aria-hidden": "true" }, lines, backs);

  /** @type {ReturnType<typeof createLine>[]} */
  let drawn = [];
  /** @type {Set<number>} */
  let lit = new Set();

  return {
    root,
    /** @param {BoardEdge[]} edges of another graph */
    begin(edges) {
      drawn = edges.map(createLine);
      lines.replaceChildren(...drawn.map(({ line }) => line));
      backs.replaceChildren(...drawn.map(({ back }) => back));
      lit = new Set();
    },
    /** @param {BoardEdge} edge that lies elsewhere now */
    place: (edge) => drawn[edge.index].place(edge),
    /**
     * @param {number} index
     * @param {boolean} isKnown whether a value has come along it
     * @param {boolean} isAnswered whether its derivative has come back
     */
    know: (index, isKnown, isAnswered) => drawn[index].know(isKnown, isAnswered),
    /**
     * @param {Moment} moment
     * @param {number} duration of the flow in milliseconds; 0 for a cut
     */
    light({ forward, backward }, duration) {
      const next = new Set([...forward, ...backward]);
      for (const index of lit) if (!next.has(index)) drawn[index].dim();
      for (const index of forward) drawn[index].light("forward", duration);
      for (const index of backward) drawn[index].light("backward", duration);
      lit = next;
    },
    /**
     * Marks the lines of paths that are shown.
     *
     * @param {Map<number, string>} marks by the index of a line: the class of its mark
     */
    mark(marks) {
      drawn.forEach(({ line }, index) => {
        const mark = marks.get(index);
        if (mark) line.dataset.path = mark;
        else delete line.dataset.path;
      });
    },
  };
}

/** @param {BoardEdge} edge */
function createLine(edge) {
  const way = svgElement("path", { class: "graph-way" });
  const head = svgElement("path", { class: "graph-head" });
  const line = svgElement("g", { class: "graph-line" }, way, head);
  const wayBack = svgElement("path", { class: "graph-way", pathLength: 1 });
  const headBack = svgElement("path", { class: "graph-head" });
  const back = svgElement("g", { class: "graph-back", visibility: "hidden" }, wayBack, headBack);
  const flow = svgElement("path", { class: "graph-flow", pathLength: 1 });
  let [known, answered] = [false, false];

  let placed = edge;

  function draw() {
    way.setAttribute("d", pathOf(placed.points));
    head.setAttribute("d", closed(arrowHead(placed.points, 7)));
  }

  /** Only what is seen is drawn: of a graph that begins, no derivative is. */
  function drawBack() {
    if (!answered) return;
    wayBack.setAttribute("d", pathOf(placed.back));
    headBack.setAttribute("d", closed(arrowHead(placed.back, 12)));
  }
  draw();

  /**
   * Begins a flow along a path anew.
   *
   * @param {SVGElement} path
   * @param {number} duration
   */
  function run(path, duration) {
    path.getAnimations().forEach((animation) => animation.cancel());
    if (duration === 0) return;
    const from = { strokeDasharray: "1 1", strokeDashoffset: 1 };
    const to = { strokeDasharray: "1 1", strokeDashoffset: 0 };
    path.animate([from, to], { duration, easing: "ease-out" });
  }

  return {
    line,
    back,
    /** @param {BoardEdge} next where it lies now */
    place(next) {
      placed = next;
      draw();
      drawBack();
      if (flow.isConnected) flow.setAttribute("d", pathOf(placed.points));
    },
    /**
     * @param {boolean} isKnown
     * @param {boolean} isAnswered
     */
    know(isKnown, isAnswered) {
      if (isKnown !== known) line.classList.toggle("graph-known", isKnown);
      const isNews = isAnswered !== answered;
      [known, answered] = [isKnown, isAnswered];
      if (!isNews) return;
      back.setAttribute("visibility", isAnswered ? "visible" : "hidden");
      drawBack();
    },
    /**
     * @param {"forward" | "backward"} direction
     * @param {number} duration
     */
    light(direction, duration) {
      if (direction === "forward") {
        line.classList.add("graph-lit");
        flow.setAttribute("d", pathOf(placed.points));
        line.append(flow);
        run(flow, duration);
      } else {
        back.classList.add("graph-lit");
        run(wayBack, duration);
      }
    },
    dim() {
      line.classList.remove("graph-lit");
      back.classList.remove("graph-lit");
      flow.remove();
    },
  };
}
