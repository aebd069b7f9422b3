import { element } from "./controls/element.js";
import { addWords } from "./i18n/translate.js";
import { createHeader, sceneAt } from "./shell/header.js";
import { restoreLanguage } from "./shell/reading-language.js";
import { createStatusLine } from "./shell/status-line.js";
import { restoreTheme } from "./shell/theme.js";

/** Each scene with its own modules: nobody waits for those of another. */
const SCENES = {
  derivative: () => import("./scenes/derivative/scene.js"),
  gradient: () => import("./scenes/gradient/scene.js"),
  "network-gradient": () => import("./scenes/network-gradient/scene.js"),
  descent: () => import("./scenes/descent/scene.js"),
  training: () => import("./scenes/training/scene.js"),
  graph: () => import("./scenes/graph/scene.js"),
};

const name = sceneAt(document.baseURI);
const { createScene, words } = await SCENES[name]();
addWords(words);
await restoreLanguage();
restoreTheme();

const header = element("header", {});
document.body.append(header);
/** @type {import("./shell/scene.js").Scene} */
const scene = createScene(document.body);
const bar = createHeader(header, {
  scene: name,
  onShare: scene.link,
  shareNote: scene.linkNote,
});
const status = scene.sentences && createStatusLine(document.body, scene.sentences);
scene.onPaint((state) => {
  bar.update(state);
  status?.update(state);
});
