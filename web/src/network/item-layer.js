import { element } from "../controls/element.js";
import { walk } from "./walk.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").Item} Item
 *
 * @typedef {object} ItemCallbacks
 * @property {(item: Item) => string} name without numbers that change
 * @property {(item: Item) => string} words with them
 * @property {(item: Item) => boolean | null} pressed whether it is switched on, where it is a switch
 * @property {(item: Item | null) => void} onFocus
 * @property {(item: Item, anchor: HTMLElement) => void} onActivate
 */

/** A line is held by a square of this side. */
const HELD = 24;
const BIAS = { width: 56, height: 24 };

/**
 * The board for keyboard and screen reader: a button for every input, neuron, bias and weight, one of
 * which is reached by Tab and the others from it by arrow keys. Pointers go through it.
 *
 * @param {HTMLElement} host
 * @param {ItemCallbacks} callbacks
 */
export function createItemLayer(host, { name, words, pressed, onFocus, onActivate }) {
  const root = element("div", { class: "network-items", role: "group" });
  host.append(root);
  /** @type {Map<string, HTMLButtonElement>} */
  const buttons = new Map();
  /** @type {Board | null} */
  let board = null;
  let current = "";

  /** @param {EventTarget | null} target */
  const itemOf = (target) =>
    (target instanceof HTMLElement && board?.items.get(target.dataset.item ?? "")) || null;

  /** @param {Item} item */
  function makeCurrent(item) {
    buttons.get(current)?.setAttribute("tabindex", "-1");
    current = item.key;
    const button = buttons.get(current);
    button?.setAttribute("tabindex", "0");
    button?.setAttribute("aria-label", words(item));
  }

  /** @param {Item} item */
  function createButton(item) {
    const button = element("button", {
      type: "button",
      class: `network-item network-item-${item.kind}`,
      tabindex: -1,
      "data-item": item.key,
      "aria-label": name(item),
    });
    const [width, height] =
      item.kind === "weight"
        ? [HELD, HELD]
        : item.kind === "bias"
          ? [BIAS.width, BIAS.height]
          : [item.size, item.size];
    Object.assign(button.style, {
      left: `${item.x - width / 2}px`,
      top: `${item.y - height / 2}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const isOn = pressed(item);
    if (isOn !== null) button.setAttribute("aria-pressed", String(isOn));
    else if (item.kind !== "input") button.setAttribute("aria-haspopup", "dialog");
    buttons.set(item.key, button);
    return button;
  }

  root.addEventListener("focusin", ({ target }) => {
    const item = itemOf(target);
    if (!item) return;
    makeCurrent(item);
    onFocus(item);
  });
  root.addEventListener("focusout", ({ target }) => {
    const item = itemOf(target);
    if (item) buttons.get(item.key)?.setAttribute("aria-label", name(item));
    onFocus(null);
  });
  root.addEventListener("click", ({ target }) => {
    const item = itemOf(target);
    if (item) onActivate(item, /** @type {HTMLElement} */ (target));
  });
  root.addEventListener("keydown", (event) => {
    const item = itemOf(event.target);
    if (!item || !board || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = walk(board, item, event.key);
    const isArrow = /^(Arrow|Home|End)/.test(event.key);
    if (!isArrow) return;
    event.preventDefault();
    event.stopPropagation();
    if (!next) return;
    makeCurrent(next);
    buttons.get(next.key)?.focus();
  });

  return {
    root,
    /** @param {Board} next */
    build(next) {
      const hadFocus = root.contains(document.activeElement);
      board = next;
      buttons.clear();
      root.replaceChildren(...[...next.items.values()].map(createButton));
      const first = next.items.get(current) ?? next.items.values().next().value;
      if (!first) return;
      makeCurrent(first);
      if (hadFocus) buttons.get(first.key)?.focus({ preventScroll: true });
    },
    /** @param {Item} item */
    buttonOf: (item) => buttons.get(item.key) ?? null,
    /** Names are in another language. */
    reword() {
      for (const [key, button] of buttons) {
        const item = board?.items.get(key);
        if (item) button.setAttribute("aria-label", name(item));
      }
    },
  };
}
