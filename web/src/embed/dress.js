import { element, setText } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { createFoldingBar } from "./bar.js";
import { foldOf } from "./fold.js";
import { createMark } from "./mark.js";
import { createPanelTabs } from "./tabs.js";

/** The zones of a scene by the names of panels. */
const ZONES = { picture: ".zone-stage", curves: ".zone-curves", text: ".zone-text" };

/** What stands around a picture, in a frame that is not lower than so many pixels. */
const AROUND = [
  { at: ".zone-stage > :is(.figure-head, .expression-field)", least: 420 },
  { at: ":is(.gradient-scene, .epochs-scene) .figure-below", least: 420 },
  { at: ".zone-stage > .layers-choices", least: 640 },
];

/** @type {"button"} what can be reached by a key; the name of one of them, for its type */
const FOCUSABLE = /** @type {any} */ (
  ":is(button, input, select, summary, [tabindex='0']):enabled"
);

/** Pixels of the bar that its own two buttons and its margins take. */
const REST = 80;

/**
 * A scene in a frame: its panels above, one bar below, and nothing else.
 *
 * @param {string} name of the scene
 * @param {import("../shell/scene.js").Scene} scene that stands in the page
 * @param {object} wanted
 * @param {string[]} wanted.panels
 * @param {string} [wanted.opening] the panel that is seen first where not all have room
 * @param {"1" | "0" | "minimal"} wanted.controls
 */
export function dress(name, scene, { panels, opening, controls }) {
  const wording = createWording();
  const [main, bar] = [part("main.scene"), part(".control-bar")];
  const row = /** @type {HTMLElement} */ (bar.querySelector(".bar-row"));
  const connection = element("span", { class: "connection embed-connection", role: "status" });
  const tabs = createPanelTabs(name, panels, fold, opening);
  const unfold = element(
    "button",
    {
      type: "button",
      class: "button-icon embed-more",
      "aria-expanded": "false",
      "aria-controls": "embed-fold",
    },
    icon("settings"),
  );
  wording.attribute(unfold, "aria-label", "embed.more");
  wording.attribute(unfold, "title", "embed.more");
  const folded = element("div", { class: "embed-fold", id: "embed-fold", hidden: true });
  const held = element("div", { class: "embed-held" });
  const foot = element("footer", { class: "embed-foot" });
  foot.append(
    ...(controls === "0" ? [] : [bar]),
    connection,
    tabs.root,
    ...(controls === "1" ? [unfold] : []),
    createMark(name, () => scene.link?.() ?? ""),
  );
  if (controls === "0") bar.remove();
  else bar.append(folded);
  document.body.classList.add("embed");
  if (controls === "1") document.body.append(held);
  document.body.append(foot);

  const folding = createFoldingBar(row, folded, held);
  const around = AROUND.flatMap(({ at, least }) =>
    [...main.querySelectorAll(at)].map((child) => ({
      child,
      least,
      mark: document.createComment(""),
    })),
  );
  for (const { child, mark } of around) child.before(mark);

  /** @param {boolean} isOpen */
  function open(isOpen) {
    folded.hidden = !isOpen;
    unfold.setAttribute("aria-expanded", String(isOpen));
  }
  unfold.addEventListener("click", ({ detail }) => {
    open(folded.hidden !== false);
    // Who opened it by a key goes on with what it holds, which stands before the button.
    if (!folded.hidden && detail === 0) folded.querySelector(FOCUSABLE)?.focus();
  });
  foot.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || folded.hidden) return;
    open(false);
    unfold.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!folded.hidden && target instanceof Node && !foot.contains(target)) open(false);
  });

  /**
   * @param {number} height
   * @returns {boolean} whether anything is in the fold
   */
  function foldAround(height) {
    for (const { child, mark, least } of around) {
      if (height < least) folded.append(child);
      else mark.after(child);
    }
    return around.some(({ least }) => height < least);
  }

  function fold() {
    const size = { width: innerWidth, height: innerHeight };
    const { beside, shared } = foldOf(size, panels);
    tabs.offer(shared);
    const room = size.width - REST - tabs.root.offsetWidth;
    const isBarFolding = folding.fit(room, controls === "minimal");
    const isPictureFolding = foldAround(size.height);
    unfold.hidden = !isBarFolding && !isPictureFolding;
    if (unfold.hidden) open(false);
    const shown = [...beside, ...(shared.length > 0 ? [tabs.chosen(shared)] : [])];
    main.style.setProperty("--panels", String(shown.length));
    for (const [panel, selector] of Object.entries(ZONES)) {
      const zone = /** @type {HTMLElement} */ (main.querySelector(selector));
      zone.hidden = !shown.includes(panel);
      zone.style.order = String(shown.indexOf(panel));
    }
  }

  fold();
  addEventListener("resize", fold);

  return {
    /** @param {{ connection: string }} state */
    update(state) {
      setText(connection, t(`connection.${state.connection}`));
    },
  };
}

/** @param {string} selector */
const part = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
