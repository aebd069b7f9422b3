import { element } from "./controls/element.js";
import { createDescentScene } from "./scenes/descent/scene.js";
import { createHeader } from "./shell/header.js";
import { restoreLanguage } from "./shell/reading-language.js";
import { createStatusLine } from "./shell/status-line.js";
import { restoreTheme } from "./shell/theme.js";

await restoreLanguage();
restoreTheme();

const header = element("header", {});
document.body.append(header);
const scene = createDescentScene(document.body);
const shell = [createHeader(header, { onShare: scene.link }), createStatusLine(document.body)];
scene.onPaint((state) => {
  for (const view of shell) view.update(state);
});
