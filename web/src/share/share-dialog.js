import { element } from "../controls/element.js";
import { fetchSchema } from "../embed/fetch-schema.js";
import { fetchWords } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { fetchStyles } from "../shell/late-styles.js";
import { createEmbedPanel } from "./embed-panel.js";
import { createLinkPanel } from "./link-panel.js";
import { createPicturePanel } from "./picture-panel.js";
import { publicBase, publicLink } from "./public-address.js";
import { createTabs } from "./tabs.js";
import { words } from "./words.js";

/**
 * What is on the page, to be taken elsewhere: as a link, in a frame, as a picture. Its words, its styles
 * and the schema of the parameters are fetched first.
 *
 * @param {HTMLElement} host
 * @param {string} scene
 * @param {() => string} link to what is shown, at the address in the address bar
 * @param {() => string | null} [lacking] what the link does not hold
 * @param {import("../shell/scene.js").Playback} [playback] waits until the dialog is closed
 */
export async function createShareDialog(host, scene, link, lacking = () => null, playback) {
  const [schema] = await Promise.all([
    fetchSchema(),
    fetchWords(words),
    fetchStyles("dialog", "share"),
  ]);
  const wording = createWording();
  const base = publicBase();
  let shared = { scene, base, link: publicLink(link(), scene, base) };
  const title = wording.text(
    element("h2", { id: "share-title", class: "dialog-title" }),
    "share.title",
  );
  const panels = {
    link: createLinkPanel(wording, () => shared, lacking),
    embed: createEmbedPanel(wording, () => shared, {
      name: scene,
      controls: schema.$defs[scene]["x-controls"],
      moves: schema.properties.step["x-scenes"]?.includes(scene) ?? true,
    }),
    picture: createPicturePanel(wording, scene, () => shared),
  };
  const tabs = createTabs(
    wording,
    Object.entries(panels).map(([name, panel]) => ({ name, panel })),
  );
  const close = wording.text(element("button", { type: "button", class: "button" }), "share.close");
  const dialog = element(
    "dialog",
    { class: "dialog share-dialog", "aria-labelledby": title.id },
    element("div", { class: "share-head" }, title, tabs.list, close),
    ...Object.values(panels).map(({ root }) => root),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  let wasPlaying = false;
  dialog.addEventListener("close", () => {
    tabs.leave();
    if (wasPlaying) playback?.play();
  });
  host.append(dialog);

  /** At the step that is seen: some that are on their way to it would come after a mere pause. */
  function holdStill() {
    playback?.pause();
    playback?.seek(playback.step);
  }

  return {
    open() {
      wasPlaying = playback?.isPlaying ?? false;
      if (wasPlaying) holdStill();
      shared = { ...shared, link: publicLink(link(), scene, base) };
      dialog.showModal();
      tabs.show();
      if (!panels.link.root.hidden) panels.link.focus();
    },
  };
}
