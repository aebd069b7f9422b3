/**
 * A button that leads back to a text, shown while none of the text is in view.
 *
 * @param {HTMLElement} text
 * @param {HTMLButtonElement} button
 */
export function createWayBack(text, button) {
  button.classList.add("tour-return");
  button.hidden = true;
  text.append(button);
  const observer = new IntersectionObserver(([{ isIntersecting }]) => {
    button.hidden = isIntersecting;
  });
  observer.observe(text);
  return { close: () => observer.disconnect() };
}
