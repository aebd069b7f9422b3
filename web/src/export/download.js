/**
 * Hands a file to the browser to be kept. In a sandboxed frame that happens only where the frame's
 * owner allows it, and nobody is told: there, show what is in it as well.
 *
 * @param {string} name
 * @param {Blob} blob
 */
export function download(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Whether the page stands in a frame of another page, where downloads may come to nothing. */
export const isFramed = () => window.self !== window.top;
