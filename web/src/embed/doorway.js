import { heightFor } from "./height.js";

/** Subjects of ours begin so. */
export const ORG = "org.gradientplayground.";

/** Of the language of messages; what is added to it keeps the number. */
export const VERSION = 1;

/** What a host hears, by the code `unreachable`, while there is no server. */
export const UNREACHABLE = "The server cannot be reached at the moment; ask again once it can.";

/** Tells the page around what height this one would like, at its width. */
export function tellHeight() {
  parent.postMessage({ subject: "lti.frameResize", height: heightFor(innerWidth) }, "*");
}

/**
 * The way between a frame and the page around it. What the page says is read by a module that is fetched
 * once it says something; before that it hears that the scene is ready, and what height it would like.
 *
 * @param {import("../shell/scene.js").Scene} scene
 * @param {() => Promise<{ hear: (data: unknown) => void }>} load fetches who reads it
 */
export function openDoorway(scene, load) {
  /** @type {ReturnType<typeof load> | null} */
  let bridge = null;
  let width = innerWidth;
  let isReady = false;
  let isLost = false;

  /**
   * @param {string} event
   * @param {object} detail
   */
  function tell(event, detail) {
    parent.postMessage({ subject: `${ORG}event`, version: VERSION, event, detail }, "*");
  }

  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    tellHeight();
  });
  addEventListener("message", async ({ source, data }) => {
    if (source !== parent || typeof data?.subject !== "string") return;
    if (!data.subject.startsWith(ORG)) return;
    bridge ??= load().catch((fault) => {
      bridge = null;
      tell("error", { code: "unreachable", message: UNREACHABLE });
      throw fault;
    });
    (await bridge).hear(data);
  });
  scene.onPaint?.((state) => {
    if (isReady) return;
    if (state.shown || state.cursor >= 0) {
      isReady = true;
      tellHeight();
      tell("ready", {});
    } else if (state.connection === "reconnecting" && !isLost) {
      isLost = true;
      tell("error", { code: "unreachable", message: UNREACHABLE });
    }
  });
}
