import { openGuest } from "../../src/exercise/guest.js";
import { assert, test } from "../testing.js";

/** @typedef {{ name: string, request: any, answer: (body: any) => void, lose: () => void }} Asked */

const EXERCISES = ["half-squared-error", "outlier-factor"].map((id) => {
  return { id, scene: "loss", kind: "number" };
});

/** @param {Asked} asked */
const answerQuestion = ({ request: { id, seed }, answer }) =>
  answer({
    id,
    seed,
    kind: "number",
    givens: { y: [1, 2], t: [0, 1], error: 1, outlier: 9 },
    form: {},
    tolerance: { reason: "wholeNumber", distance: 0 },
    setting: {},
  });

/** A server that answers when a test says so. */
function standIn() {
  /** @type {Asked[]} */
  const asked = [];
  const own = globalThis.fetch;
  /** @param {any} address @param {any} [options] */
  globalThis.fetch = (address, options) =>
    new Promise((resolve, reject) => {
      asked.push({
        name: String(address).split("/api/")[1],
        request: JSON.parse(options.body),
        answer: (body) => resolve(new Response(JSON.stringify(body))),
        lose: () => reject(new TypeError("no server")),
      });
    });
  return {
    /** @param {string} name @returns {Promise<Asked>} what is asked next, of that endpoint */
    async next(name) {
      await until(() => asked.length > 0);
      const first = /** @type {Asked} */ (asked.shift());
      assert.equal(first.name, name);
      return first;
    },
    close: () => (globalThis.fetch = own),
  };
}

const turn = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** @param {() => boolean} holds */
async function until(holds) {
  while (!holds()) await turn();
}

/** @param {ReturnType<typeof standIn>} server */
async function exercisesOf(server) {
  const host = document.createElement("div");
  document.body.append(host);
  const scene = /** @type {any} */ ({ name: "loss" });
  const opening = { at: null, onPlace() {}, onClose() {}, onSwitch() {} };
  const opened = openGuest(host, scene, opening);
  return { host, opened, list: await server.next("exercises") };
}

/** @param {Element} host */
const shownIn = (host) => host.querySelector(".exercise-title")?.textContent;

test("what could not be handed in says nothing beside an exercise that was opened since", async () => {
  const server = standIn();
  const { host, opened, list } = await exercisesOf(server);
  list.answer({ exercises: EXERCISES });
  answerQuestion(await server.next("exercise"));
  await opened;
  const [, second] = /** @type {NodeListOf<HTMLElement>} */ (
    host.querySelectorAll(".lesson-entry")
  );
  const field = /** @type {HTMLInputElement} */ (host.querySelector("input"));
  field.value = "5";
  field.form?.requestSubmit();
  const handedIn = await server.next("exercise/answer");

  second.click();
  answerQuestion(await server.next("exercise"));
  await until(() => shownIn(host) === second.textContent);
  handedIn.lose();
  await turn();

  assert.equal(host.querySelector(".fault")?.textContent, "");
  server.close();
});

test("a question that is lost says nothing once another one is wanted", async () => {
  const server = standIn();
  const { host, opened, list } = await exercisesOf(server);
  list.answer({ exercises: EXERCISES });
  answerQuestion(await server.next("exercise"));
  await opened;
  const entries = /** @type {NodeListOf<HTMLElement>} */ (host.querySelectorAll(".lesson-entry"));

  entries[0].click();
  const lost = await server.next("exercise");
  entries[1].click();
  answerQuestion(await server.next("exercise"));
  await until(() => shownIn(host) === entries[1].textContent);
  lost.lose();
  await turn();

  const notice = /** @type {HTMLElement} */ (host.querySelector(".exercise-notice"));
  assert.ok(notice.hidden);
  assert.ok(/** @type {HTMLElement} */ (host.querySelector("button.button")).hidden);
  server.close();
});

test("who asks again after the server was lost comes to the exercise", async () => {
  const server = standIn();
  const { host, opened, list } = await exercisesOf(server);
  list.lose();
  await opened;
  const retry = /** @type {HTMLButtonElement} */ (host.querySelector("button.button"));
  assert.ok(!retry.hidden);

  retry.focus();
  retry.click();
  (await server.next("exercises")).answer({ exercises: EXERCISES });
  answerQuestion(await server.next("exercise"));
  await until(() => document.activeElement !== retry && host.querySelector("h2") !== null);
  await turn();

  assert.ok(retry.hidden);
  assert.equal(document.activeElement, host.querySelector(".exercise-title"));
  server.close();
});
