const GAP = 6;

/**
 * Puts a popover below what it is about where there is room, else above it; never beyond the
 * window's sides.
 *
 * @param {HTMLElement} card
 * @param {Element} anchor
 */
export function putBeside(card, anchor) {
  const number = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(8, Math.min(number.left, innerWidth - width - 8));
  const fitsBelow = number.bottom + GAP + height <= innerHeight;
  const fitsAbove = number.top - GAP - height >= 0;
  const top = fitsBelow || !fitsAbove ? number.bottom + GAP : number.top - GAP - height;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8)) + scrollY}px`;
}
