import { createWording } from "../i18n/wording.js";
import { LANGUAGES, language, t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { icon, redraw } from "../controls/icons.js";
import { chooseLanguage } from "./reading-language.js";
import { focusPicture, focusText } from "./picture.js";
import { createSceneMenu } from "./scene-menu.js";
import { addressOfPage, isScene } from "./scenes.js";
import { THEMES, chooseTheme, theme } from "./theme.js";
import { wordmark } from "./wordmark.js";

/**
 * @typedef {object} HeaderCallbacks
 * @property {string} page its name: that of a scene, or another
 * @property {() => string} [onShare] gives the link to what is on the page, where its address does not
 * @property {() => string | null} [shareNote] what the link does not hold
 * @property {import("./scene.js").Playback} [playback] of a scene that moves
 */

/**
 * What is said of the connection; a figure has no runs.
 *
 * @typedef {Pick<import("../state/state.js").State, "connection">
 *   & Partial<Pick<import("../state/state.js").State, "runs" | "active">>} Connected
 */

/**
 * The wordmark, the scenes, the connection, and the reader's own choices.
 *
 * @param {HTMLElement} host
 * @param {HeaderCallbacks} callbacks
 */
export function createHeader(host, { page, onShare, shareNote, playback }) {
  const wording = createWording();
  const connection = element("span", { class: "connection", role: "status" });

  host.classList.add("app-header");
  host.append(
    skipLink(wording, isScene(page)),
    brand(wording, page),
    createSceneMenu(wording, page),
    connection,
    ...(onShare ? [share(host, wording, page, onShare, shareNote, playback)] : []),
    ...(isScene(page) ? [presentation(wording, playback)] : []),
    languages(wording),
    themes(wording),
  );

  /** @type {Connected | null} */
  let shown = null;
  const say = () => setText(connection, shown ? connectionWord(shown) : "");
  wording.also(say);

  return {
    /** @param {Connected} state */
    update(state) {
      shown = state;
      say();
    },
  };
}

/** @typedef {ReturnType<typeof createWording>} Wording */

/**
 * The picture comes after the whole bar in the order of the keyboard, a page's text after all the scenes.
 *
 * @param {Wording} wording
 * @param {boolean} hasPicture
 */
function skipLink(wording, hasPicture) {
  const link = element("a", { class: "skip-link", href: hasPicture ? "#picture" : "#text" });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    if (hasPicture) focusPicture();
    else focusText();
  });
  return wording.text(link, hasPicture ? "app.skip" : "app.skipToText");
}

/**
 * The wordmark leads to the start page; the name is the heading of every page.
 *
 * @param {Wording} wording
 * @param {string} page
 */
function brand(wording, page) {
  const name = wording.text(element("span", { class: "brand-name" }), "app.name");
  const link = element(
    "a",
    { class: "brand-link", href: addressOfPage("start") },
    wordmark(),
    name,
  );
  if (page === "start") link.setAttribute("aria-current", "page");
  return element("h1", { class: "brand" }, link);
}

/**
 * @param {HTMLElement} host
 * @param {Wording} wording
 * @param {string} page
 * @param {() => string} onShare
 * @param {() => string | null} [shareNote]
 * @param {import("./scene.js").Playback} [playback]
 */
function share(host, wording, page, onShare, shareNote, playback) {
  const button = element(
    "button",
    { type: "button", class: "button-icon share-button" },
    icon("share"),
    wording.text(element("span", { class: "share-word" }), "share.open"),
  );
  wording.attribute(button, "title", "share.open");
  /** @type {Awaited<ReturnType<typeof import("../share/share-dialog.js").createShareDialog>> | null} */
  let dialog = null;
  let isComing = false;
  button.addEventListener("click", async () => {
    if (isComing) return;
    isComing = true;
    try {
      const { createShareDialog } = await import("../share/share-dialog.js");
      dialog ??= await createShareDialog(host, page, onShare, shareNote, playback);
    } finally {
      isComing = false;
    }
    dialog.open();
  });
  return button;
}

/**
 * @param {Wording} wording
 * @param {import("./scene.js").Playback} [playback]
 */
function presentation(wording, playback) {
  const button = element(
    "button",
    { type: "button", class: "button-icon present-button" },
    icon("present"),
  );
  wording.attribute(button, "aria-label", "header.present");
  wording.attribute(button, "title", "header.present");
  button.addEventListener("click", async () => {
    const { prepare, present } = await import("../present/present.js");
    await prepare();
    present(playback, button);
  });
  return button;
}

/** @param {Wording} wording */
function languages(wording) {
  const buttons = LANGUAGES.map(({ code, name }) => {
    const button = element("button", { type: "button", class: "language", lang: code }, name);
    wording.also(() => button.setAttribute("aria-pressed", String(code === language())));
    button.addEventListener("click", () => chooseLanguage(code));
    return button;
  });
  const group = element("div", { class: "languages", role: "group" }, ...buttons);
  return wording.attribute(group, "aria-label", "header.language");
}

/** @param {Wording} wording */
function themes(wording) {
  const drawn = icon(theme());
  const button = element("button", { type: "button", class: "button-icon theme-button" }, drawn);
  const say = () => {
    redraw(drawn, theme());
    const name = `${t("header.theme")}: ${t(`theme.${theme()}`)}`;
    button.setAttribute("aria-label", name);
    button.title = name;
  };
  wording.also(say);
  button.addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length];
    chooseTheme(next);
    say();
  });
  return button;
}

/**
 * What there is to say of the connection, or of a long way back; nothing when all is well.
 *
 * @param {Connected} state
 */
function connectionWord({ connection, runs = [], active = 0 }) {
  const replay = runs[active]?.replay;
  if (connection !== "open" || !replay) return t(`connection.${connection}`);
  return t("connection.replay", { percent: Math.floor((100 * replay.step) / replay.of) });
}
