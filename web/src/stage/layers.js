import { sharpnessOf } from "./magnified.js";

/**
 * Canvases that lie on top of each other and keep the size of their host, sharp at any ratio of
 * device pixels and in any magnification.
 *
 * @template {string} Name
 * @typedef {object} Layers
 * @property {HTMLDivElement} root
 * @property {Record<Name, CanvasRenderingContext2D>} contexts in CSS pixels
 * @property {{ width: number, height: number, ratio: number }} size
 */

/**
 * @template {string} Name
 * @param {HTMLElement} host
 * @param {readonly Name[]} names from the lowest to the topmost
 * @param {() => void} onResize called when all canvases have become blank
 * @returns {Layers<Name>}
 */
export function createLayers(host, names, onResize) {
  const root = document.createElement("div");
  root.className = "stage-layers";
  const contexts = /** @type {Record<Name, CanvasRenderingContext2D>} */ ({});
  for (const name of names) {
    const canvas = document.createElement("canvas");
    canvas.className = `stage-${name}`;
    contexts[name] = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    root.append(canvas);
  }
  host.append(root);

  const size = { width: 0, height: 0, ratio: 0 };
  function fit() {
    const { clientWidth: width, clientHeight: height } = root;
    const ratio = sharpnessOf(root);
    if (width === size.width && height === size.height && ratio === size.ratio) return;
    Object.assign(size, { width, height, ratio });
    for (const name of names) {
      const { canvas } = contexts[name];
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
      contexts[name].scale(ratio, ratio);
    }
    if (width > 0 && height > 0) onResize();
  }
  new ResizeObserver(fit).observe(root);
  addEventListener("resize", fit);
  // What begins to be presented is magnified, also where its size in pixels of its own stays.
  document.addEventListener("themechange", fit);

  return { root, contexts, size };
}
