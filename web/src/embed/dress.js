import { element, setText } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { foldOf } from "./fold.js";
import { createMark } from "./mark.js";
import { createTabs } from "./tabs.js";

/** The zones of a scene by the names of panels. */
const ZONES = { picture: ".zone-stage", curves: ".zone-curves", text: ".zone-text" };

/**
 * A scene in a frame: its panels above, one bar below, and nothing else.
 *
 * @param {string} name of the scene
 * @param {import("../shell/scene.js").Scene} scene that stands in the page
 * @param {object} wanted
 * @param {string[]} wanted.panels
 * @param {"1" | "0" | "minimal"} wanted.controls
 */
export function dress(name, scene, { panels, controls }) {
  const wording = createWording();
  const [main, bar] = [part("main.scene"), part(".control-bar")];
  const row = /** @type {HTMLElement} */ (bar.querySelector(".bar-row"));
  const hasRuns = row.querySelector(".transport") !== null;
  const connection = element("span", { class: "connection embed-connection", role: "status" });
  const tabs = createTabs(name, panels, fold);
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
  const foot = element("footer", { class: "embed-foot" });
  foot.append(
    ...(controls === "0" ? [] : [folded, bar]),
    connection,
    tabs.root,
    ...(controls === "1" ? [unfold] : []),
    createMark(name, () => scene.link?.() ?? ""),
  );
  if (controls === "0") bar.remove();
  document.body.classList.add("embed");
  document.body.append(foot);

  /** What may be folded away, in its order, and where it stands in the bar. */
  const foldable = [...row.querySelectorAll(":scope > .bar-run > *, :scope > *")].filter(
    (child) => !child.matches(".bar-run, .transport"),
  );
  const homes = foldable.map((child) => /** @type {HTMLElement} */ (child.parentElement));
  let isFolded = false;

  /** @param {boolean} isOpen */
  function open(isOpen) {
    folded.hidden = !isOpen;
    unfold.setAttribute("aria-expanded", String(isOpen));
  }
  unfold.addEventListener("click", () => open(folded.hidden !== false));
  foot.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || folded.hidden) return;
    open(false);
    unfold.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!folded.hidden && target instanceof Node && !foot.contains(target)) open(false);
  });

  /** @param {boolean} wanted */
  function foldBar(wanted) {
    if (wanted === isFolded) return;
    isFolded = wanted;
    open(false);
    foldable.forEach((child, index) => (wanted ? folded : homes[index]).append(child));
  }

  function fold() {
    const size = { width: innerWidth, height: innerHeight };
    const { beside, shared, isBarFolded } = foldOf(size, panels, { hasRuns, controls });
    foldBar(isBarFolded);
    unfold.hidden = !isBarFolded;
    tabs.offer(shared);
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
