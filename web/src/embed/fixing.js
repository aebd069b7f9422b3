import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";

/** What a learner does to a control. */
const DOINGS = ["pointerdown", "click", "keydown", "beforeinput", "input", "change", "dblclick"];

/** With these a learner goes on, and changes nothing. */
const PASSING = new Set(["Tab", "Escape", "Shift"]);

const FIELDS = "button, input, select, textarea";
const SLIDERS = "[role=slider]";

/**
 * Takes controls away, and fixes others where they stand; also those that are made later on.
 *
 * @param {import("./controls.js").Control[]} hidden
 * @param {import("./controls.js").Control[]} locked
 * @param {(sentence: string) => void} say why nothing happens
 */
export function fixControls(hidden, locked, say) {
  if (hidden.length === 0 && locked.length === 0) return;
  const gone = hidden.map(({ at }) => at).join(", ");
  const fixed = locked.map(({ at }) => at).join(", ");
  const areas = [...hidden, ...locked].flatMap(({ area }) => area ?? []);
  const turned = areas
    .flatMap((area) => [`:is(${area}) ${SLIDERS}`, `:is(${area})${SLIDERS}`])
    .join(", ");
  const held = [...(fixed ? [fixed] : []), ...areas].join(", ");
  const wording = createWording();
  const reason = wording.text(element("p", { id: "fixed-reason", hidden: true }), "embed.fixed");
  document.body.append(reason);
  wording.also(() => {
    for (const root of document.querySelectorAll("[data-fixed]")) name(root);
  });

  /** @param {Element} root */
  function name(root) {
    /** @type {HTMLElement} */ (root).title = t("embed.fixed");
  }

  /** @param {ParentNode} within */
  function apply(within) {
    if (gone) for (const root of found(within, gone)) take(/** @type {HTMLElement} */ (root));
    if (fixed) for (const root of found(within, fixed)) fix(root);
    if (turned) for (const slider of found(within, turned)) still(slider);
  }

  /** @param {Element} root */
  function fix(root) {
    root.setAttribute("data-fixed", "");
    name(root);
    for (const part of [root, ...root.querySelectorAll(`${FIELDS}, [tabindex], ${SLIDERS}`)]) {
      if (part.matches(FIELDS) || part.hasAttribute("role")) still(part);
    }
  }

  /** @param {Element} part that is announced as what it is, and as fixed */
  function still(part) {
    if (part.matches(FIELDS)) part.toggleAttribute("disabled", true);
    else part.setAttribute("aria-disabled", "true");
    part.setAttribute("aria-describedby", reason.id);
  }

  if (held) {
    for (const doing of DOINGS) {
      addEventListener(
        doing,
        (event) => {
          if (!(event.target instanceof Element) || !event.target.closest(held)) return;
          if (event instanceof KeyboardEvent && PASSING.has(event.key)) return;
          event.stopImmediatePropagation();
          if (doing !== "pointerdown") event.preventDefault();
          if (doing === "pointerdown" && locked.length > 0) say(t("embed.fixed"));
        },
        { capture: true },
      );
    }
  }

  apply(document);
  new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === "attributes") {
        if (fixed && target instanceof Element && !target.hasAttribute("disabled")) {
          const root = target.closest(fixed);
          if (root) fix(root);
        }
      }
      for (const node of addedNodes) if (node instanceof Element) apply(node);
      if (addedNodes.length > 0 && target instanceof Element && fixed) {
        const root = target.closest(fixed);
        if (root) fix(root);
      }
    }
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["disabled"],
  });
}

/** Nothing of it is left to be seen, heard or reached. @param {HTMLElement} root */
function take(root) {
  root.hidden = true;
  root.style.setProperty("display", "none", "important");
}

/**
 * @param {ParentNode} within
 * @param {string} selector
 */
function* found(within, selector) {
  if (within instanceof Element && within.matches(selector)) yield within;
  yield* within.querySelectorAll(selector);
}
