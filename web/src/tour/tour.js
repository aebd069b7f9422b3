import { fetchWords } from "../i18n/translate.js";
import { fetchStyles } from "../shell/late-styles.js";
import { isAstray } from "./astray.js";
import { createPage } from "./page.js";
import { createSpotlight } from "./spotlight.js";
import { waitedFor } from "./waited-for.js";
import { moved, wayFrom } from "./way.js";
import { textsOf, words } from "./words.js";

/**
 * A page of a lesson: its puzzle, one of its stops, or the answer.
 *
 * @typedef {object} Page
 * @property {string} id of its texts
 * @property {string} section of the article
 * @property {any} settings of the scene, as an example has them; a list for several runs
 * @property {number | "max"} [pace] of runs
 * @property {number} [standsAt] the step at which its runs wait for the guess; without one they play at once
 * @property {string} look where to look: a selector of parts of the scene
 * @property {string[]} [keepsBack] what would answer before the guess: selectors of parts of the scene
 * @property {string} [blanks] which of them leave so large a blank that it says why it is one
 * @property {(state: any) => import("./live-text.js").Numbers} [numbers] that its texts speak of, from the
 *   state of the scene
 * @property {(run: any) => number | null} [endOf] the step with which a run ends, where numbers wait for that
 * @property {(numbers: any) => Element[]} [formulas] with those numbers, shown with the outcome
 *
 * @typedef {object} Lesson
 * @property {string | null} next the scene whose lesson comes after it; null after the last
 * @property {string[]} [free] settings that a learner may change without leaving the page
 * @property {Page} puzzle
 * @property {Page[]} stops
 * @property {Page} answer
 * @property {Record<import("../i18n/translate.js").Language, () => Promise<{ texts: Texts }>>} texts
 *
 * @typedef {Record<string, PageText>} Texts by the id of their page
 * @typedef {{ title: string, look: string, try?: string, seen?: string }} PageText
 */

/** A figure shows the answer before until its own has come. @param {any} state */
const isAnswered = (state) => state.runs || state.shown?.settings === state.settings;

/** Where the runs of a scene stand. @param {any} state @returns {number[]} */
const stepsOf = (state) => (state?.runs ?? []).map((/** @type {any} */ { step }) => step);

/** The pages of a lesson in their order. @param {Lesson} lesson */
export const pagesOf = ({ puzzle, stops, answer }) => [puzzle, ...stops, answer];

/**
 * The guest of the text column that leads through a lesson: at each page it sets the scene up, says where
 * to look and what to try, and at a stop shows what was to be seen once the learner has made a guess.
 *
 * @param {Lesson} lesson
 * @returns {import("../lesson/guests.js").GuestModule["openGuest"]}
 */
export function touring(lesson) {
  const texts = textsOf(lesson);
  return async (host, scene, opening) => {
    await Promise.all([fetchWords(words), fetchWords(texts), fetchStyles("tour")]);
    return begin(lesson, host, scene, opening);
  };
}

/**
 * @param {Lesson} lesson
 * @param {HTMLElement} host
 * @param {import("../lesson/guests.js").Scene} scene
 * @param {import("../lesson/guests.js").Opening} opening
 * @returns {import("../lesson/guests.js").Guest}
 */
function begin(lesson, host, scene, opening) {
  const pages = pagesOf(lesson);
  const { way: start, isKnown } = wayFrom(opening.at, lesson.stops.length);
  let way = start;
  /** @type {any} */
  let latest = null;
  /** Whether the outcome has been asked for, and the runs still wait. */
  let isGuessed = false;
  /** Whether the part that is looked at has not yet been there to be brought into view. */
  let isToShow = false;
  const spotlight = createSpotlight(document);
  const view = createPage(host, lesson, {
    onMove: move,
    onSetUp: setUp,
    onLook: spotlight.show,
    onClose: opening.onClose,
    onSwitch: opening.onSwitch,
  });

  const page = () => pages[way.at];

  function setUp() {
    scene.show(page().settings, page().pace, page().standsAt);
  }

  /** @param {import("./way.js").Move} step */
  function move(step) {
    const before = way;
    way = moved(before, step);
    view.draw(page(), way);
    if (way.at === before.at) reveal();
    else arrive();
    follow();
  }

  /** Runs that wait for the guess go on once they stand there, unless the learner has moved them before. */
  function reveal() {
    view.sayOutcome();
    const { standsAt } = page();
    isGuessed = standsAt !== undefined && stepsOf(latest).every((step) => step <= standsAt);
  }

  function playOn() {
    const steps = stepsOf(latest);
    if (!isGuessed || steps.length === 0 || steps.some((step) => step !== page().standsAt)) return;
    isGuessed = false;
    scene.play?.();
  }

  function arrive() {
    enter();
    view.focus();
  }

  function enter() {
    latest = null;
    isGuessed = false;
    isToShow = view.staysInView();
    setUp();
    spotlight.point(page().look);
    opening.onPlace(String(way.at));
  }

  function follow() {
    if (!latest) return;
    playOn();
    spotlight.keep();
    if (isAnswered(latest)) {
      const { numbers, endOf } = page();
      view.fill(numbers?.(latest) ?? {}, waitedFor(latest.runs ?? [], endOf));
      showBelow();
    }
    view.markAstray(isAstray(page().settings, latest, lesson.free));
  }

  /** What lies below the window would be overlooked; the text stays beside it. */
  function showBelow() {
    if (!isToShow || !spotlight.isThere()) return;
    if (spotlight.isBelow()) spotlight.show();
    isToShow = false;
  }

  view.draw(page(), way);
  if (!isKnown) view.refuse(opening.at ?? "");
  enter();

  return {
    update(state) {
      latest = state;
      follow();
    },
    close: () => {
      spotlight.point(null);
      view.close();
    },
  };
}
