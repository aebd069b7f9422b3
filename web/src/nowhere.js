import { quoted } from "./bridge/refusal.js";
import { ORG, VERSION } from "./embed/doorway.js";
import { sceneAskedFor } from "./embed/scene-asked-for.js";

// Runs in a frame whose address has no scene. The author of the page around it hears of it as of any other
// value that cannot be. This file lies in the folder of all frames, wherever a proxy has put that.
const name = sceneAskedFor(location.pathname, new URL(".", import.meta.url).pathname);
const detail = { code: "bad_value", message: `There is no scene ${quoted(name)}.` };

if (parent !== window) {
  parent.postMessage({ subject: `${ORG}event`, version: VERSION, event: "error", detail }, "*");
}
