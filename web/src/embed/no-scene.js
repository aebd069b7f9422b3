import { quoted } from "../bridge/refusal.js";
import { ORG, VERSION } from "./doorway.js";

/**
 * Tells the page around a frame that no scene comes: its author hears of it as of any other value that
 * cannot be.
 *
 * @param {string} name under which the frame asks for a scene
 */
export function tellNoScene(name) {
  if (parent === window) return;
  const detail = { code: "bad_value", message: `There is no scene ${quoted(name)}.` };
  parent.postMessage({ subject: `${ORG}event`, version: VERSION, event: "error", detail }, "*");
}
