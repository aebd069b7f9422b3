import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { scaled } from "./sizes.js";

/** While somebody types or ticks, nothing is opened yet. */
const AFTER = 400;

/** Around a preview, so that its own edges are seen. */
const MARGIN = 12;

/** Pixels that a preview takes at most. */
const HIGHEST = 340;

/** A picture of a frame as it will be, made smaller to fit; keys and the pointer pass it by. */
export function createPreview() {
  const place = element("div", { class: "share-preview-place" });
  const stage = element("div", { class: "share-preview-stage" }, place);
  const size = element("p", { class: "field-note share-preview-size" });
  const root = element("div", { class: "share-preview" }, stage, size);
  /** @type {{ src: string, width: string, height: string } | null} */
  let wanted = null;
  /** @type {HTMLIFrameElement | null} */
  let frame = null;
  let due = 0;

  /** Another element and not another address: going through addresses would fill the way back. */
  function open() {
    frame?.remove();
    frame = null;
    if (!wanted) return;
    const { src, width, height } = wanted;
    frame = element("iframe", { src, width, height, class: "share-preview-frame" });
    frame.title = t("share.preview");
    frame.inert = true;
    place.append(frame);
    fit();
  }

  function fit() {
    if (!wanted || !frame || stage.clientWidth === 0) return;
    const room = { width: stage.clientWidth - 2 * MARGIN, height: HIGHEST };
    const { width, height, scale } = scaled(wanted, room);
    frame.width = String(width);
    frame.style.transform = `scale(${scale})`;
    place.style.width = `${Math.round(width * scale)}px`;
    place.style.height = `${Math.round(height * scale)}px`;
    size.textContent = `${wanted.width} × ${wanted.height}${scale < 1 ? ` · ${Math.round(100 * scale)}%` : ""}`;
  }

  new ResizeObserver(fit).observe(root);

  return {
    root,
    /** @param {{ src: string, width: string, height: string }} next an address on this server */
    show(next) {
      if (wanted && String(Object.values(next)) === String(Object.values(wanted))) return;
      const isSame = wanted?.src === next.src;
      wanted = next;
      if (isSame && frame) {
        frame.height = next.height;
        fit();
        return;
      }
      clearTimeout(due);
      due = setTimeout(open, frame ? AFTER : 0);
    },
    /** Nothing runs any more. */
    close() {
      clearTimeout(due);
      wanted = null;
      open();
    },
  };
}
