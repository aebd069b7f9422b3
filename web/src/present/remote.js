/** What the keys of a presenter's remote do: the arrows and the page keys go from step to step. */
const ACTIONS = /** @type {const} */ ({
  " ": "toggle",
  ArrowRight: "forward",
  ArrowDown: "forward",
  PageDown: "forward",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Escape: "leave",
});

/** What has a use of its own for arrows, once somebody has come to it by the keyboard. */
const USES_ARROWS = "[role=slider], [role=grid], .stage-start, svg";

/** @typedef {typeof ACTIONS[keyof typeof ACTIONS]} Action */

/**
 * What a key means, or null where it means nothing or another place needs it: a field takes what is typed,
 * a button its space.
 *
 * @param {Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">} event
 * @param {Element | null} target
 * @returns {Action | null}
 */
export function actionOf({ key, altKey, ctrlKey, metaKey, shiftKey }, target) {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const action = ACTIONS[/** @type {keyof typeof ACTIONS} */ (key)] ?? null;
  if (action === "leave") return action;
  if (target?.closest("input, select, textarea, [contenteditable], [role=dialog]")) return null;
  if (target?.matches(":focus-visible") && target.closest(USES_ARROWS)) return null;
  if (action === "toggle" && target?.closest("button:not(.present-leave), a, summary")) return null;
  return action;
}
