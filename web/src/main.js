import { element } from "./controls/element.js";
import { addWords } from "./i18n/translate.js";
import { createHeader } from "./shell/header.js";
import { restoreLanguage } from "./shell/reading-language.js";
import { isScene, pageAt } from "./shell/scenes.js";
import { createStatusLine } from "./shell/status-line.js";
import { restoreTheme } from "./shell/theme.js";
import { keepWhereabouts } from "./shell/whereabouts.js";

/** Each page with its own modules: nobody waits for those of another. */
const PAGES = {
  start: () => import("./scenes/start/scene.js"),
  mistakes: () => import("./scenes/mistakes/scene.js"),
  glossary: () => import("./scenes/glossary/scene.js"),
  loss: () => import("./scenes/loss/scene.js"),
  derivative: () => import("./scenes/derivative/scene.js"),
  gradient: () => import("./scenes/gradient/scene.js"),
  "network-gradient": () => import("./scenes/network-gradient/scene.js"),
  descent: () => import("./scenes/descent/scene.js"),
  training: () => import("./scenes/training/scene.js"),
  epochs: () => import("./scenes/epochs/scene.js"),
  graph: () => import("./scenes/graph/scene.js"),
  layers: () => import("./scenes/layers/scene.js"),
};

/** What arranges the page besides the settings of its scene. */
const ARRANGING = /[?&](lang|theme|autoplay|hide|lock|preset)=/;

// A page whose modules could not all be fetched stands still; it begins again with the network.
const beginAgain = () => location.reload();
addEventListener("online", beginAgain);

const page = pageAt(location.href);
const isInFrame = document.documentElement.dataset.embed !== undefined;
const isFramed = isInFrame && isScene(page);
// Not a scene: the page is shown, and its host is told.
if (isInFrame && !isFramed) (await import("./embed/no-scene.js")).tellNoScene(page);
const isArranged = () => isScene(page) && (isFramed || ARRANGING.test(location.search));
const { createScene, words } = await PAGES[/** @type {keyof typeof PAGES} */ (page)]();
addWords(words);
const arranged = isArranged()
  ? await (await import("./embed/embed.js")).arrange(page, isFramed)
  : null;
await restoreLanguage(arranged?.language);
restoreTheme(arranged?.theme);

const header = element("header", {});
if (!isFramed) document.body.append(header);
/** @type {import("./shell/scene.js").Scene} */
const scene = createScene(document.body);
const whole = isFramed
  ? null
  : createHeader(header, {
      page,
      onShare: scene.link,
      shareNote: scene.linkNote,
      playback: scene.playback,
    });
const bar = arranged?.finish(scene) ?? whole;
const status = scene.sentences && createStatusLine(document.body, scene.sentences);
scene.onPaint?.((state) => {
  bar?.update(state);
  status?.update(state);
});
if (isScene(page) && !isFramed) keepWhereabouts(page);
removeEventListener("online", beginAgain);
