/** What is to be used, or heard, and not to be read. */
const TOOLS =
  ".button, .button-icon, .curves-button, .curve-scale, .curves-smoothing, .curves-hint, .network-switch, .network-check, .visually-hidden, [type=checkbox], [type=range], [popover]";

/**
 * Whether a picture of the page goes without a part of it: nobody sees it, or it would be a dead thing on
 * paper. What is folded is no more than a thing to be opened, and a bar of buttons no more than they are.
 *
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 */
export const isLeftOut = (element, style) =>
  !element.checkVisibility() ||
  isUnseen(style) ||
  element.matches(TOOLS) ||
  (element instanceof HTMLDetailsElement && !element.open) ||
  isBarOfButtons(element);

/** Also what only those see who do not look at the page. @param {CSSStyleDeclaration} style */
const isUnseen = ({ opacity, clipPath }) => opacity === "0" || clipPath.startsWith("inset(50%");

/** @param {Element} element */
const isBarOfButtons = ({ children, childNodes }) =>
  children.length > 0 &&
  children.length === childNodes.length &&
  [...children].every((child) => child instanceof HTMLButtonElement && child.matches(TOOLS));
