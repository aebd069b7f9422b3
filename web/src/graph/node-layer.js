import { svgElement } from "../controls/element.js";
import { placeIn } from "../stage/magnified.js";
import { NODE } from "./distances.js";

/**
 * @typedef {import("./board.js").BoardNode} BoardNode
 *
 * @typedef {object} NodeCallbacks
 * @property {(id: number, anchor: SVGElement) => void} onOpen
 * @property {(id: number, key: string) => boolean} onKey whether the key led anywhere
 * @property {(id: number, dx: number, dy: number, isEnd: boolean) => void} onDrag by pixels of the picture
 * @property {(id: number | null) => void} onPoint
 */

/** A pointer that has moved less than this has clicked. */
const CLICK = 4;

/**
 * The nodes of a graph: inputs and parameters are squares, operations circles. One of them takes part in
 * the order of the keyboard; arrows walk to the others.
 *
 * @param {NodeCallbacks} callbacks
 */
export function createNodeLayer(callbacks) {
  // A group that listens for the focus would be a stop of its own.
  const root = svgElement("g", { class: "graph-nodes", tabindex: -1 });
  /** @type {SVGGElement[]} */
  let drawn = [];
  let current = -1;
  /** Whether the press that ended last has moved a node. */
  let dragged = false;
  /** @type {string[]} */
  let said = [];
  /** @type {Set<number>} */
  let lit = new Set();

  /** @param {Event} event */
  const idOf = ({ target }) => {
    const found = target instanceof Element ? target.closest(".graph-node") : null;
    return found ? drawn.indexOf(/** @type {SVGGElement} */ (found)) : -1;
  };

  root.addEventListener("keydown", (event) => {
    const id = idOf(event);
    if (id < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") callbacks.onOpen(id, drawn[id]);
    else if (!callbacks.onKey(id, event.key)) return;
    event.preventDefault();
  });
  root.addEventListener("focusin", (event) => {
    choose(idOf(event));
    callbacks.onPoint(current);
  });
  root.addEventListener("focusout", () => callbacks.onPoint(null));
  root.addEventListener("pointerover", (event) => callbacks.onPoint(idOf(event)));
  root.addEventListener("pointerleave", () => callbacks.onPoint(null));
  root.addEventListener("pointerdown", press);
  // A receipt that opened at the end of a press would be closed by that press.
  root.addEventListener("click", (event) => {
    const id = idOf(event);
    if (id < 0 || dragged) return;
    drawn[id].focus({ preventScroll: true });
    callbacks.onOpen(id, drawn[id]);
  });

  /** @param {PointerEvent} event */
  function press(event) {
    const id = idOf(event);
    if (id < 0 || !event.isPrimary || event.button !== 0) return;
    event.stopPropagation();
    const picture = root.ownerSVGElement ?? root;
    const [startX, startY] = placeIn(picture, event);
    let [lastX, lastY] = [startX, startY];
    let isDrag = false;
    const node = drawn[id];
    node.setPointerCapture(event.pointerId);
    const ended = new AbortController();
    const { signal } = ended;
    node.addEventListener(
      "pointermove",
      (move) => {
        const [x, y] = placeIn(picture, move);
        isDrag ||= Math.hypot(x - startX, y - startY) > CLICK;
        if (!isDrag) return;
        callbacks.onDrag(id, x - lastX, y - lastY, false);
        [lastX, lastY] = [x, y];
      },
      { signal },
    );
    node.addEventListener(
      "pointerup",
      () => {
        ended.abort();
        if (isDrag) callbacks.onDrag(id, 0, 0, true);
        dragged = isDrag;
      },
      { signal },
    );
    node.addEventListener("pointercancel", () => ended.abort(), { signal });
  }

  /** @param {number} id that takes part in the order of the keyboard from now on */
  function choose(id) {
    drawn[current]?.setAttribute("tabindex", "-1");
    current = id;
    drawn[current]?.setAttribute("tabindex", "0");
  }

  return {
    root,
    /**
     * @param {BoardNode[]} nodes of another graph
     * @param {import("../protocol/backprop-frames.js").Graph} graph
     * @param {number[]} order in which they are read
     */
    begin(nodes, graph, order) {
      drawn = nodes.map((node) => createNode(node, graph.nodes[node.id].kind));
      root.replaceChildren(...order.map((id) => drawn[id]));
      said = nodes.map(() => "");
      lit = new Set();
      choose(order[0]);
    },
    /** @param {BoardNode} node that stands elsewhere now */
    place: ({ id, x, y }) => drawn[id].setAttribute("transform", `translate(${x} ${y})`),
    /**
     * @param {number} id
     * @param {string} words
     */
    say(id, words) {
      if (said[id] === words) return;
      said[id] = words;
      drawn[id].setAttribute("aria-label", words);
    },
    /** @param {Set<number>} nodes */
    light(nodes) {
      for (const id of lit) if (!nodes.has(id)) drawn[id].classList.remove("graph-lit");
      for (const id of nodes) drawn[id].classList.add("graph-lit");
      lit = nodes;
    },
    /** @param {number} id */
    focus(id) {
      choose(id);
      drawn[id].focus({ preventScroll: true });
    },
    /** @param {number} id */
    elementOf: (id) => drawn[id],
  };
}

/**
 * @param {BoardNode} node
 * @param {string} kind
 */
function createNode({ sign, isRound, x, y, width }, kind) {
  const shape = svgElement("rect", {
    class: "graph-shape",
    x: -width / 2,
    y: -NODE / 2,
    width,
    height: NODE,
    rx: isRound ? NODE / 2 : 3,
  });
  const text = svgElement("text", {
    class: "graph-sign",
    y: sign.length === 1 && isRound ? 6 : 4.5,
    "text-anchor": "middle",
  });
  if (sign.length === 1 && isRound) text.classList.add("graph-sign-large");
  text.textContent = sign;
  const node = svgElement(
    "g",
    {
      class: `graph-node graph-${kind}`,
      role: "button",
      tabindex: -1,
      "aria-haspopup": "dialog",
      transform: `translate(${x} ${y})`,
    },
    shape,
    text,
  );
  return node;
}
