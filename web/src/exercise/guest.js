import { element, setText } from "../controls/element.js";
import { Refused, askServer } from "../figures/api.js";
import { errorSentence } from "../i18n/error-sentence.js";
import { fetchWords, subscribe, t } from "../i18n/translate.js";
import { arrangement } from "../shell/arrangement.js";
import { fetchStyles } from "../shell/late-styles.js";
import { showPicture } from "../shell/picture.js";
import { createApart } from "./apart.js";
import { createExerciseView } from "./exercise-view.js";
import { shownSetting } from "./in-picture.js";
import { listView } from "./list-view.js";
import { drawnSeed, placeIn, writtenPlace } from "./place.js";
import { addTry } from "./progress.js";
import { wordsOf } from "./words.js";

/**
 * @typedef {import("./wire.js").Question} Question
 * @typedef {import("./wire.js").Judgement} Judgement
 */

/**
 * The exercises of a scene, one at a time, in place of its examples.
 *
 * @param {HTMLElement} host
 * @param {import("../lesson/guests.js").Scene} scene
 * @param {import("../lesson/guests.js").Opening} opening
 * @returns {Promise<import("../lesson/guests.js").Guest>}
 */
export async function openGuest(host, scene, { at, note, onPlace, onClose }) {
  await Promise.all([...wordsOf(scene.name).map(fetchWords), fetchStyles("exercise")]);

  const back = element("button", { type: "button", class: "exercise-quiet" });
  back.addEventListener("click", onClose);
  const notice = element("p", { class: "exercise-notice", role: "status", hidden: true });
  const retry = element("button", { type: "button", class: "button", hidden: true });
  const place = element("div", {});
  const list = element("div", {});
  const apart = createApart(note);
  host.classList.add("exercise-guest");
  host.append(back, notice, retry, place, list);

  /** @type {import("./wire.js").Entry[]} */
  let entries = [];
  /** @type {Question | null} */
  let question = null;
  /** @type {Judgement | null} */
  let judgement = null;
  /** @type {ReturnType<typeof createExerciseView> | null} */
  let view = null;
  /** @type {(() => string) | null} */
  let noticed = null;
  /** What the server refused of what was handed in. @type {(() => string) | null} */
  let refused = null;
  /** @type {() => Promise<void>} what is tried again after the server could not be reached */
  let again = async () => {};
  /** Of several questions that are asked for, the last one is shown. */
  let wanted = 0;
  /** Which of them an answer is on its way for: until that is judged, no other one counts. */
  let handedIn = -1;

  const callbacks = {
    onHandIn: handIn,
    onOther: () => question && judgement && open(question.id, judgement.nextSeed, true),
    async onSee() {
      if (!question || !judgement) return;
      await scene.setUp(shownSetting(question, judgement.right));
      apart.leave();
      showPicture();
    },
    onNext: () => open(entries[(indexOf(question?.id) + 1) % entries.length].id, drawnSeed(), true),
  };
  retry.addEventListener("click", async () => {
    await again();
    if (retry.hidden) view?.title.focus();
  });
  const unsubscribe = subscribe(draw);
  drawWays();
  await start();

  async function start() {
    const answer = await asked("exercises", { scene: scene.name }, start);
    if (!answer) return;
    entries = answer.exercises;
    const { id, seed, fault } = placeIn(at ?? entries[0].id);
    const isKnown = indexOf(id) >= 0;
    if (!isKnown) noticed = () => t("exercise.unknown");
    else if (fault !== null) noticed = () => t("exercise.badSeed", { seed: fault });
    await open(isKnown ? id : entries[0].id, (isKnown ? seed : null) ?? drawnSeed(), false);
    if (at !== null) comeIntoView(host);
  }

  /** @param {string | undefined} id */
  function indexOf(id) {
    return entries.findIndex((entry) => entry.id === id);
  }

  /**
   * @param {string} id
   * @param {number} seed
   * @param {boolean} isAsked whether the reader asked for it, and not a link
   */
  async function open(id, seed, isAsked) {
    wanted++;
    const answer = await asked("exercise", { id, seed }, () => open(id, seed, isAsked));
    if (!answer) return;
    if (isAsked) noticed = null;
    question = answer;
    judgement = null;
    refused = null;
    // What moves beside a question draws the eye, and has nothing to do with it.
    scene.pause?.();
    apart.update(answer);
    onPlace(writtenPlace(id, seed));
    view = null;
    draw();
    if (isAsked) place.querySelector("h2")?.focus();
  }

  /** @param {import("./wire.js").Answer} answer */
  async function handIn(answer) {
    if (!question || !view || handedIn === wanted) return;
    const { id, seed } = question;
    const mine = wanted;
    const draft = view.draft();
    handedIn = mine;
    refused = null;
    const judged = await asked("exercise/answer", { id, seed, answer }, () => handIn(answer), true);
    if (handedIn === mine) handedIn = -1;
    if (!judged) return;
    judgement = judged;
    apart.answered();
    addTry({ id, scene: scene.name }, judged.verdict === "right");
    arrangement.onJudged?.({ id, seed, verdict: judged.verdict });
    if (String(view.draft()) === String(draft)) view.judge(judged);
    else showJudged(draft);
    drawList();
  }

  /** What was handed in, where something else has been entered since. @param {any} draft */
  function showJudged(draft) {
    const losesFocus = place.contains(document.activeElement);
    drawQuestion(draft);
    if (losesFocus) view?.title.focus({ preventScroll: true });
  }

  /**
   * The server's answer; where there is none, that is said and what was entered stays. Nothing where
   * another question has been asked for since.
   *
   * @param {string} name
   * @param {object} request
   * @param {() => Promise<void>} repeat
   * @param {boolean} [isBeside] whether it is said beside the form
   */
  async function asked(name, request, repeat, isBeside = false) {
    const mine = wanted;
    try {
      const answer = await askServer(name, request);
      if (mine !== wanted) return null;
      retry.hidden = true;
      if (noticed === lost) noticed = null;
      drawNotice();
      return answer;
    } catch (fault) {
      if (mine !== wanted) return null;
      const sentence = fault instanceof Refused ? () => errorSentence(fault.notice) : lost;
      if (isBeside) {
        refused = sentence;
        view?.refuse(sentence());
      } else {
        noticed = sentence;
        again = repeat;
        retry.hidden = false;
        drawNotice();
      }
      return null;
    }
  }

  /** Everything in the language of the page; what had been entered stays. */
  function draw() {
    drawWays();
    drawNotice();
    if (!question) return;
    drawQuestion(view?.draft());
    drawList();
  }

  function drawWays() {
    setText(back, `← ${t("exercise.back")}`);
    setText(retry, t("exercise.again"));
  }

  /** @param {any} draft what has been entered */
  function drawQuestion(draft) {
    if (!question) return;
    const among = { at: indexOf(question.id) + 1, of: entries.length };
    view = createExerciseView(question, among, callbacks, draft);
    if (judgement) view.judge(judgement);
    if (refused) view.refuse(refused());
    place.replaceChildren(view.root);
  }

  function drawNotice() {
    notice.hidden = noticed === null;
    setText(notice, noticed?.() ?? "");
  }

  function drawList() {
    if (!question) return;
    list.replaceChildren(
      listView(entries, question.id, {
        onOpen: (id) => open(id, drawnSeed(), true),
        onForget() {
          drawList();
          view?.title.focus();
        },
      }),
    );
  }

  return {
    close() {
      unsubscribe();
      apart.close();
      wanted++;
    },
  };
}

/** What a link names is seen at once, also where the text comes last. @param {HTMLElement} host */
function comeIntoView(host) {
  if (host.getBoundingClientRect().top > innerHeight) host.scrollIntoView();
}

const lost = () => t("exercise.lost");
