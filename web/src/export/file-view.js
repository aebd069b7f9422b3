import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";

/** So many characters are shown; a longer file is for a program to read. */
const SHOWN = 200_000;

/**
 * What is in a file, to be read, selected and copied where nothing can be downloaded.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 */
export function createFileView(wording) {
  const name = element("p", { class: "export-file-name", id: "export-file" });
  const text = element("textarea", {
    class: "own-text",
    rows: 10,
    readonly: true,
    spellcheck: "false",
    "aria-labelledby": name.id,
  });
  const image = element("img", { class: "export-image" });
  const note = element("p", { class: "field-note" });
  const copy = wording.text(element("button", { type: "button", class: "button" }), "export.copy");
  const said = element("span", { class: "field-note", role: "status" });
  const row = element("div", { class: "samples-row" }, copy, said);
  const root = element("div", { class: "export-view", hidden: true }, name, image, text, note, row);
  let address = "";

  copy.addEventListener("click", async () => {
    setText(said, t((await copied(text)) ? "export.copied" : "export.selected"));
  });

  function clear() {
    if (address) URL.revokeObjectURL(address);
    address = "";
    root.hidden = true;
    text.value = "";
    setText(said, "");
  }

  return {
    root,
    clear,
    /**
     * @param {string} fileName
     * @param {Blob} blob
     */
    async show(fileName, blob) {
      clear();
      const isImage = blob.type.startsWith("image/");
      const isText = blob.type !== "image/png";
      const whole = isText ? await blob.text() : "";
      setText(name, fileName);
      if (isImage) {
        address = URL.createObjectURL(blob);
        image.src = address;
        image.alt = fileName;
      }
      image.hidden = !isImage;
      text.hidden = !isText;
      row.hidden = !isText;
      text.value = whole.slice(0, SHOWN);
      const isCut = whole.length > SHOWN;
      note.hidden = isText && !isCut;
      setText(note, isCut ? t("export.cut") : t("export.saveImage"));
      root.hidden = false;
      root.scrollIntoView({ block: "nearest" });
    },
  };
}

/** @param {HTMLTextAreaElement} area */
async function copied(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return document.execCommand("copy");
  }
}
