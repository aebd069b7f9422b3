import { createWording } from "../i18n/wording.js";
import { LANGUAGES, language, t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { icon, redraw } from "../controls/icons.js";
import { chooseLanguage } from "./reading-language.js";
import { focusPicture } from "./picture.js";
import { THEMES, chooseTheme, theme } from "./theme.js";
import { wordmark } from "./wordmark.js";

/** The scenes that work, each at its own address. */
const SCENES = /** @type {const} */ ([
  { name: "descent", href: "./" },
  { name: "training", href: "./training" },
  { name: "graph", href: "./graph" },
]);

/**
 * The scene that an address opens: the one its path ends with, else the first.
 *
 * @param {string} address of the page, absolute
 */
export function sceneAt(address) {
  const last = new URL(address).pathname.split("/").at(-1);
  return (SCENES.find(({ name }) => name === last) ?? SCENES[0]).name;
}

/**
 * @typedef {object} HeaderCallbacks
 * @property {string} scene the name of the scene on the page
 * @property {() => string} onShare gives the link to what is on the page
 * @property {() => string | null} [shareNote] what the link does not hold
 */

/**
 * The wordmark, the scenes, the connection, and the reader's own choices.
 *
 * @param {HTMLElement} host
 * @param {HeaderCallbacks} callbacks
 */
export function createHeader(host, { scene, onShare, shareNote }) {
  const wording = createWording();
  const connection = element("span", { class: "connection", role: "status" });

  const share = element(
    "button",
    { type: "button", class: "button-icon share-button" },
    icon("share"),
    wording.text(element("span", { class: "share-word" }), "share.open"),
  );
  /** @type {ReturnType<typeof import("./share-dialog.js").createShareDialog> | null} */
  let dialog = null;
  share.addEventListener("click", async () => {
    const { createShareDialog } = await import("./share-dialog.js");
    dialog ??= createShareDialog(host, onShare, shareNote);
    dialog.open();
  });

  host.classList.add("app-header");
  host.append(
    skipLink(wording),
    brand(wording),
    scenes(wording, scene),
    connection,
    share,
    languages(wording),
    themes(wording),
  );

  /** @type {import("../state/state.js").State | null} */
  let shown = null;
  const say = () => setText(connection, shown ? connectionWord(shown) : "");
  wording.also(say);

  return {
    /** @param {import("../state/state.js").State} state */
    update(state) {
      shown = state;
      say();
    },
  };
}

/** @typedef {ReturnType<typeof createWording>} Wording */

/** The picture comes after the whole bar in the order of the keyboard. @param {Wording} wording */
function skipLink(wording) {
  const link = element("a", { class: "skip-link", href: "#picture" });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    focusPicture();
  });
  return wording.text(link, "app.skip");
}

/** @param {Wording} wording */
function brand(wording) {
  const name = wording.text(element("h1", { class: "brand-name" }), "app.name");
  return element("div", { class: "brand" }, wordmark(), name);
}

/**
 * @param {Wording} wording
 * @param {string} current
 */
function scenes(wording, current) {
  const links = SCENES.map(({ name, href }) => {
    const link = element("a", { href, class: "scene-link" });
    if (name === current) link.setAttribute("aria-current", "page");
    return wording.text(link, `scene.${name}`);
  });
  const nav = element("nav", { class: "scenes" }, ...links);
  return wording.attribute(nav, "aria-label", "app.scenes");
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
 * @param {import("../state/state.js").State} state
 */
function connectionWord({ connection, runs, active }) {
  const replay = runs[active]?.replay;
  if (connection !== "open" || !replay) return t(`connection.${connection}`);
  return t("connection.replay", { percent: Math.floor((100 * replay.step) / replay.of) });
}
