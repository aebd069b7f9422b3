import { element } from "../../src/controls/element.js";
import { fetchWords } from "../../src/i18n/translate.js";
import { createWording } from "../../src/i18n/wording.js";
import { createPicturePanel } from "../../src/share/picture-panel.js";
import { words } from "../../src/share/words.js";
import { createLayers } from "../../src/stage/layers.js";
import { assert, test } from "../testing.js";

/** @param {Element} root */
async function imageIn(root) {
  const shown = /** @type {HTMLImageElement} */ (root.querySelector("img"));
  const text = decodeURIComponent(shown.src.slice(shown.src.indexOf(",") + 1));
  const file = new DOMParser().parseFromString(text, "image/svg+xml");
  const image = new Image();
  image.src = file.querySelector("image")?.getAttribute("href") ?? "";
  await image.decode();
  return image;
}

test("canvases are drawn finely enough to be printed, and as the window has them afterwards", async () => {
  await fetchWords(words);
  const picture = element("div", { class: "picture" });
  const style = element("style");
  style.textContent =
    ".stage-layers, .stage-layers canvas { display: block; width: 40px; height: 30px }";
  const panel = createPicturePanel(createWording(), "training", () => ({
    scene: "training",
    base: "http://localhost/",
    link: "http://localhost/training",
  }));
  document.body.replaceChildren(
    style,
    element("div", { class: "zone-stage" }, picture),
    panel.root,
  );
  const { contexts, size } = createLayers(picture, ["dots"], () => {
    contexts.dots.fillStyle = "rgb(200, 10, 20)";
    contexts.dots.fillRect(0, 0, 20, 30);
  });
  dispatchEvent(new Event("resize"));
  const usual = size.ratio;

  panel.show();

  const image = await imageIn(panel.root);
  assert.deepEqual([image.naturalWidth, image.naturalHeight], [120, 90]);
  assert.equal(size.ratio, usual);
  assert.deepEqual([...contexts.dots.getImageData(5, 5, 1, 1).data], [200, 10, 20, 255]);
});
