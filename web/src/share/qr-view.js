import { element, setText } from "../controls/element.js";
import { download, isFramed } from "../export/download.js";
import { t } from "../i18n/translate.js";

/** What a QR code holds at most that can still be read from paper; the server draws no longer ones. */
export const MOST_BYTES = 1273;

/** Whether a link fits into a QR code. @param {string} link */
export const fitsQr = (link) => new TextEncoder().encode(link).length <= MOST_BYTES;

/**
 * The QR code of a link, drawn by the server once it is asked for.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {() => string} link
 */
export function createQrView(wording, link) {
  const details = element("details", { class: "share-qr" });
  const picture = element("img", { class: "share-qr-picture", width: 240, height: 240 });
  const save = wording.text(
    element("button", { type: "button", class: "button" }),
    "share.qr.save",
  );
  const said = element("p", { class: "field-note", role: "status" });
  const place = element("div", { class: "share-qr-place" }, picture, save);
  details.append(
    wording.text(element("summary", {}), "share.qr.title"),
    wording.text(element("p", { class: "field-note" }), "share.qr.explain"),
    place,
    said,
  );
  wording.attribute(picture, "alt", "share.qr.alt");
  /** @type {Blob | null} */
  let drawn = null;
  let address = "";

  async function draw() {
    forget();
    const asked = link();
    place.hidden = true;
    if (!fitsQr(asked)) {
      const bytes = new TextEncoder().encode(asked).length;
      setText(said, t("share.qr.tooLong", { length: bytes, most: MOST_BYTES }));
      return;
    }
    setText(said, "");
    try {
      const made = await fetched(asked);
      if (asked !== link()) return;
      drawn = made;
      address = URL.createObjectURL(made);
      picture.src = address;
      place.hidden = false;
      save.hidden = isFramed();
    } catch {
      setText(said, t("share.qr.failed"));
    }
  }

  function forget() {
    if (address) URL.revokeObjectURL(address);
    picture.removeAttribute("src");
    address = "";
    drawn = null;
  }

  details.addEventListener("toggle", () => {
    if (details.open) draw();
  });
  save.addEventListener("click", () => {
    if (drawn) download("gradient-playground-qr.svg", drawn);
  });

  return {
    root: details,
    show() {
      if (details.open) draw();
    },
  };
}

/** @param {string} link @returns {Promise<Blob>} */
async function fetched(link) {
  const question = new URL(`./qr?link=${encodeURIComponent(link)}`, document.baseURI);
  const response = await fetch(question);
  if (!response.ok) throw new Error(`No QR code: ${response.status}.`);
  return response.blob();
}
