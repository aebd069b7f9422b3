import { element } from "../controls/element.js";
import { createSelectField } from "../controls/select-field.js";
import { language, t } from "../i18n/translate.js";
import { createArrangementFields } from "./arrangement-fields.js";
import { arrangementIn, frameAddress, pageAddress } from "./arrangement.js";
import { createCopy } from "./copy.js";
import { createPreview } from "./preview.js";
import { isOfThisComputer } from "./public-address.js";
import { createSizeFields } from "./size-fields.js";
import { USUAL } from "./sizes.js";
import { FORMS, snippet } from "./snippets.js";
import { titleIn } from "./titles.js";

/**
 * The scene in a frame of somebody's page: what it shows, how large it is, and what is pasted there.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {() => import("./link-panel.js").Shared} shared
 * @param {{ name: string, controls: string[], moves: boolean }} scene
 */
export function createEmbedPanel(wording, shared, scene) {
  /** @type {typeof FORMS[number]} */
  let form = "html";
  /** @type {import("./size-fields.js").FrameSize} */
  let size = USUAL;
  /** @type {import("./arrangement.js").Arrangement | null} */
  let arrangement = null;

  const area = element("textarea", { class: "share-snippet", rows: 6 });
  wording.attribute(area, "aria-label", "share.snippet");
  const copy = createCopy(area, wording, () => t(`share.form.${form}`));
  const forms = createSelectField({
    wording,
    label: "share.form",
    choices: FORMS.map((value) => ({ value })),
    name: (value) => t(`share.form.${value}`),
    onChoose(value) {
      form = /** @type {typeof form} */ (value);
      draw();
    },
  });
  const note = element("p", { class: "field-note" });
  const local = wording.text(
    element("p", { class: "field-note share-note", hidden: true }),
    "share.local",
  );
  const preview = createPreview();
  const sizes = createSizeFields(wording, (next) => {
    size = next;
    draw();
  });
  const fields = createArrangementFields(wording, scene, (change) => {
    if (!arrangement) return;
    arrangement = { ...arrangement, ...change };
    draw();
  });
  wording.also(draw);

  async function draw() {
    if (!arrangement) return;
    const { link: shown, base } = shared();
    forms.update(form);
    sizes.update(size);
    fields.update(arrangement);
    note.textContent = t(`share.form.note.${form}`);
    local.hidden = !isOfThisComputer(base);
    const here = new URL("./", document.baseURI).href;
    preview.show({ src: frameAddress(shown, scene.name, arrangement, here), ...size });
    const src = frameAddress(shown, scene.name, arrangement, base);
    const link = pageAddress(shown, arrangement);
    const title = await titleIn(arrangement.lang || language(), scene.name);
    copy.show(snippet(form, { src, link, base, scene: scene.name, title, ...size }));
  }

  return {
    root: element(
      "div",
      { class: "share-panel share-embed" },
      element(
        "div",
        { class: "share-shown" },
        preview.root,
        element("div", { class: "share-row" }, forms.root, copy.button),
        note,
        area,
        copy.outcome,
        local,
      ),
      element("div", { class: "share-options" }, ...sizes.roots, ...fields.roots),
    ),
    show() {
      arrangement ??= arrangementIn(shared().link);
      copy.forget();
      draw();
    },
    leave: preview.close,
  };
}
