import { element, setText } from "../controls/element.js";
import { download, isFramed } from "../export/download.js";
import { elementSvg } from "../export/element-svg.js";
import { svgPng } from "../export/svg-png.js";
import { t } from "../i18n/translate.js";
import { panelName } from "../shell/arrangement.js";
import { drawnFinely } from "../stage/magnified.js";

/** Dots of a canvas for a pixel of the page: 288 an inch, as fine as a paper is printed. */
const PRINTED = 3;

/** Of what there can be a picture, by panels, with where it stands. */
const SUBJECTS = [
  { panel: "picture", at: ".zone-stage .picture" },
  { panel: "curves", at: ".zone-curves :is(.curve, .curves-place, .figure-beside)" },
];

/**
 * Pictures of what is shown, for a paper or a slide.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {string} scene
 * @param {() => import("./link-panel.js").Shared} shared
 */
export function createPicturePanel(wording, scene, shared) {
  const rows = SUBJECTS.map(({ panel, at }) => {
    const name = panelName(panel, scene);
    const outcome = element("p", { class: "share-outcome", role: "status" });
    const shown = element("img", { class: "share-picture" });
    wording.also(() => {
      shown.alt = t(`share.panel.${name}`);
    });
    let svg = "";
    const save = (/** @type {"svg" | "png"} */ form) => {
      const button = element("button", { type: "button", class: "button" }, form.toUpperCase());
      wording.also(() =>
        button.setAttribute(
          "aria-label",
          t("share.picture.save", { what: t(`share.panel.${name}`), form: form.toUpperCase() }),
        ),
      );
      button.addEventListener("click", async () => {
        const file = `${scene}-${name}.${form}`;
        const blob =
          form === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await svgPng(svg);
        download(file, blob);
        setText(outcome, t(isFramed() ? "share.picture.framed" : "share.picture.saved", { file }));
      });
      return button;
    };
    const root = element(
      "section",
      { class: "share-picture-row" },
      element(
        "div",
        { class: "share-row" },
        wording.text(element("h3", { class: "share-picture-title" }), `share.panel.${name}`),
        save("svg"),
        save("png"),
        outcome,
      ),
      shown,
    );
    return {
      root,
      /** Draws what stands there now; nothing where there is none. */
      draw() {
        const part = [...document.querySelectorAll(at)].find(
          (one) => one.getBoundingClientRect().height > 0,
        );
        root.hidden = !part;
        setText(outcome, "");
        if (!part) return;
        svg = elementSvg(part, {
          title: t(`scene.${scene}`),
          link: shared().link,
        });
        shown.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      },
    };
  });

  return {
    root: element(
      "div",
      { class: "share-panel" },
      wording.text(element("p", { class: "dialog-text" }), "share.picture.explain"),
      ...rows.map(({ root }) => root),
    ),
    show() {
      drawnFinely(PRINTED, () => {
        for (const { draw } of rows) draw();
      });
    },
    leave() {},
  };
}
