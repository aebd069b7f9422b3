import { element, setText } from "../controls/element.js";
import { formulaLine, reachWide } from "../figures/formula.js";
import { knows, t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { clauses } from "../lesson/lesson.js";
import { formatCount } from "../numbers/format.js";
import { keepBack } from "../shell/kept-back.js";
import { addressOfPage } from "../shell/scenes.js";
import { createLiveText, isComplete, liveText } from "./live-text.js";
import { isGuess, isShown, isStop } from "./way.js";
import { createWayBack } from "./way-back.js";
import { keyOf } from "./words.js";

/**
 * @typedef {import("./tour.js").Page} Page
 * @typedef {import("./way.js").Way} Way
 *
 * @typedef {object} Callbacks
 * @property {(move: import("./way.js").Move) => void} onMove
 * @property {() => void} onSetUp
 * @property {() => void} onLook
 * @property {() => void} onClose
 * @property {(kind: string) => void} onSwitch to another guest
 */

/** How a run has ended would answer any question about it. */
const OUTCOME = ".outcome";

/** What begins so near to the foot of the window, as a part of its height, may be overlooked there. */
const MARGIN = 0.2;

/**
 * One page of a lesson at a time, with the ways on and back.
 *
 * @param {HTMLElement} host
 * @param {import("./tour.js").Lesson} lesson
 * @param {Callbacks} callbacks
 */
export function createPage(host, lesson, { onMove, onSetUp, onLook, onClose, onSwitch }) {
  const wording = createWording();
  /** @type {{ page: Page, way: Way } | null} */
  let shown = null;
  /** @type {import("./live-text.js").Numbers} */
  let numbers = {};
  let refused = "";

  /**
   * @param {string} kind
   * @param {() => void} act
   * @param {string} [key] unless it says what the page decides
   */
  function button(kind, act, key) {
    const created = element("button", { type: "button", class: `button ${kind}` });
    created.addEventListener("click", act);
    return key ? wording.text(created, key) : created;
  }

  const progress = element("p", { class: "tour-progress" });
  const dots = element("div", { class: "tour-dots", "aria-hidden": "true" });
  const notice = element("p", { class: "tour-notice", role: "alert", hidden: true });
  const title = element("h2", { class: "lesson-question", tabindex: -1 });
  const look = element("p", { class: "lesson-text" });
  const setUp = button("", onSetUp, "tour.setUp");
  const astray = wording.text(element("p", { class: "tour-astray", hidden: true }), "tour.astray");
  const kept = wording.text(element("p", { class: "tour-kept", hidden: true }), "tour.kept");
  const attempt = element("p", { class: "lesson-text" });
  const attemptText = element("span", {});
  const seen = element("div", { class: "tour-seen" });
  const seenText = element("p", { class: "lesson-text" });
  const formulas = element("div", { class: "tour-formulas" });
  const running = element("p", { class: "tour-running", hidden: true });
  const section = element("p", { class: "lesson-section" });
  const back = button("", () => onMove("back"), "tour.back");
  const next = button("button-filled", () => onMove("next"));
  const following = element("a", { class: "button button-filled" });
  const exercises = button("tour-plain", () => onSwitch("exercise"), "tour.exercises");
  const ways = element("div", { class: "tour-ways" }, back, next, following, exercises);
  const status = element("p", { class: "visually-hidden", role: "status" });
  const wayBack = createWayBack(host, button("button-filled", toTop, "tour.return"));
  const label = (/** @type {string} */ key) =>
    wording.text(element("strong", { class: "lesson-try" }), key);

  attempt.append(label("lesson.try"), " ", attemptText);
  seen.append(label("lesson.seen"), seenText, formulas, running);
  host.classList.add("tour");
  host.append(
    element("div", { class: "tour-head" }, button("tour-plain", onClose, "tour.close"), progress),
    dots,
    notice,
    title,
    look,
    element("div", { class: "tour-tools" }, button("", onLook, "tour.look"), setUp),
    attempt,
    ways,
    astray,
    kept,
    seen,
    section,
    status,
  );
  const texts = {
    look: createLiveText(look),
    try: createLiveText(attemptText),
    seen: createLiveText(seenText),
  };
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { page, way } = shown;
    const { at, last } = way;
    setText(progress, progressText(way));
    dots.replaceChildren(
      ...Array.from({ length: last + 1 }, (_, dot) =>
        element("span", { class: dot === at ? "tour-dot-here" : dot < at ? "tour-dot-past" : "" }),
      ),
    );
    notice.hidden = refused === "";
    setText(notice, refused && t("tour.refused", { place: refused }));
    title.replaceChildren(...clauses(t(keyOf(page.id, "title"))));
    for (const [part, text] of Object.entries(texts)) text.write(textOf(page, part));
    attempt.hidden = textOf(page, "try") === "";
    seen.hidden = !(isStop(way) && isShown(way));
    setText(section, t("lesson.section", { section: page.section }));
    back.hidden = at === 0;
    next.hidden = at === last;
    setText(next, t(nextKey(way)));
    exercises.hidden = following.hidden = at !== last;
    toNextLesson();
    writeNumbers();
    keepAnswersBack();
  }

  /** What the scene says by itself would answer before the guess; who tries something out is to see it. */
  function keepAnswersBack() {
    const isWaiting = shown !== null && isGuess(shown.way) && astray.hidden === true;
    const parts = isWaiting ? [OUTCOME, ...(shown?.page.keepsBack ?? [])] : [];
    const blanks = isWaiting ? shown?.page.blanks : undefined;
    keepBack(
      parts.length > 0 ? parts.join() : null,
      blanks ? { parts: blanks, words: t("tour.hidden") } : undefined,
    );
    kept.hidden = !(isWaiting && holdsBack(shown?.page));
  }

  /** What was to be seen may lie below the window, while the button that shows it stays where it is. */
  function showOutcome() {
    const isBelow = seen.getBoundingClientRect().top > innerHeight * (1 - MARGIN);
    const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (isBelow) seen.scrollIntoView({ block: "center", behavior: reduced ? "instant" : "smooth" });
  }

  function toTop() {
    title.focus({ preventScroll: true });
    host.scrollIntoView({ block: "start" });
    host.scrollTop = 0;
  }

  /** What stands fixed at the head of the window covers so much of it, in pixels. */
  const scrollMargin = () => parseFloat(getComputedStyle(host).scrollMarginTop);

  function toNextLesson() {
    const { next: scene } = lesson;
    following.href = scene ? `${addressOfPage(scene)}?lesson=0` : addressOfPage("start");
    setText(
      following,
      scene ? t("tour.nextLesson", { scene: t(`scene.${scene}`) }) : t("tour.scenes"),
    );
  }

  function writeNumbers() {
    for (const text of Object.values(texts)) text.fill(numbers);
    const write = shown?.page.formulas;
    formulas.hidden = !write;
    if (write && isComplete(numbers)) {
      formulas.replaceChildren(...write(numbers).map((line) => formulaLine(line)));
      if (!seen.hidden) reachWide(formulas);
    }
  }

  return {
    /**
     * @param {Page} page
     * @param {Way} way
     */
    draw(page, way) {
      if (shown && shown.page !== page) {
        refused = "";
        numbers = {};
        formulas.replaceChildren();
        setText(status, "");
      }
      shown = { page, way };
      draw();
    },
    /**
     * @param {import("./live-text.js").Numbers} latest
     * @param {import("./waited-for.js").WaitedFor | null} run whose end or next steps they wait for
     */
    fill(latest, run) {
      running.hidden = !run || Object.keys(latest).length === 0 || isComplete(latest);
      if (run && !running.hidden) setText(running, waitingText(run));
      if (isSame(latest, numbers)) return;
      numbers = latest;
      writeNumbers();
    },
    /** @param {boolean} isAstray */
    markAstray(isAstray) {
      astray.hidden = !isAstray;
      setUp.classList.toggle("tour-wanted", isAstray);
      keepAnswersBack();
    },
    /** Whether the text stays where it is while the scene beside it is moved through the window. */
    staysInView: () => getComputedStyle(host).position === "sticky",
    /** Says that the lesson has no such page. @param {string} place */
    refuse(place) {
      refused = place;
      draw();
    },
    /** Also for those who do not see it appear. */
    sayOutcome() {
      setText(status, seenText.textContent ?? "");
      showOutcome();
    },
    focus() {
      const { top, bottom } = title.getBoundingClientRect();
      if (top < scrollMargin() || bottom > innerHeight || host.scrollTop > 0) toTop();
      else title.focus();
    },
    close() {
      shown = null;
      wording.close();
      keepAnswersBack();
      wayBack.close();
    },
  };
}

/** How far the run is. @param {import("./waited-for.js").WaitedFor} run */
function waitingText({ name, step, of }) {
  if (of === null) return t("tour.running", { step: formatCount(step) });
  return t("tour.runningTo", { name, step: formatCount(step), of: formatCount(of) });
}

/** Whether a page has more to hold back than how a run has ended. @param {Page | undefined} page */
const holdsBack = (page) => page?.keepsBack !== undefined || page?.standsAt !== undefined;

/** @param {Way} way */
function progressText(way) {
  if (isStop(way)) return t("tour.progress", { at: way.at, of: way.last - 1 });
  return t(way.at === 0 ? "tour.puzzle" : "tour.answer");
}

/** @param {Way} way */
function nextKey(way) {
  if (way.at === 0) return "tour.begin";
  if (isStop(way) && !isShown(way)) return "tour.show";
  return way.at === way.last - 1 ? "tour.toAnswer" : "tour.next";
}

/**
 * @param {Page} page
 * @param {string} part
 */
function textOf({ id }, part) {
  const key = keyOf(id, part);
  return knows(key) ? t(key) : "";
}

/**
 * @param {import("./live-text.js").Numbers} one
 * @param {import("./live-text.js").Numbers} other
 */
const isSame = (one, other) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.keys(one).every((name) => liveText(one[name]) === liveText(other[name]));
