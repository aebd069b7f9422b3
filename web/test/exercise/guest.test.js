import { openGuest } from "../../src/exercise/guest.js";
import { fetchLanguage, setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

const EXERCISES = ["half-squared-error", "mean-absolute-error"].map((id) => ({
  id,
  scene: "loss",
  kind: "number",
}));

/** @param {any} request */
const questionOf = ({ id, seed }) => ({
  id,
  seed,
  kind: "number",
  givens: { y: [1, 6, 3], t: [0, 0, 4] },
  form: {},
  tolerance: { reason: "shortDecimal", distance: 1e-9 },
  setting: {},
});

const JUDGEMENT = { verdict: "wrong", right: 19, way: [], nextSeed: 8 };

/** What the server would say: the answer to each request comes when the test lets it. */
function server() {
  /** @type {{ name: string, request: any, answer: (body: any) => void, fail: () => void }[]} */
  const asked = [];
  window.fetch = (address, options) =>
    new Promise((resolve, reject) => {
      asked.push({
        name: String(address).replace(/^.*\/api\//, ""),
        request: JSON.parse(String(options?.body)),
        answer: (body) => resolve(new Response(JSON.stringify(body))),
        fail: () => reject(new TypeError("Failed to fetch")),
      });
    });
  /** The next request that has not been looked at. @param {string} name */
  async function next(name) {
    await until(() => asked.length > 0);
    const call = asked.shift();
    assert.equal(call?.name, name);
    return /** @type {typeof asked[number]} */ (call);
  }
  return { next, waiting: () => asked.length };
}

/** @returns {Promise<void>} */
const turn = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** @param {() => unknown} holds */
async function until(holds) {
  while (!holds()) await turn();
}

/** @param {string} at */
async function opened(at) {
  setLanguage("en");
  const wire = server();
  const host = document.createElement("div");
  document.body.append(host);
  const guest = openGuest(
    host,
    /** @type {any} */ ({ name: "loss" }),
    /** @type {any} */ ({ at, onPlace() {}, onClose() {} }),
  );
  const list = await wire.next("exercises");
  return { wire, host, guest, list };
}

/** With an exercise on the page. */
async function asking() {
  const { wire, host, guest, list } = await opened("half-squared-error:7");
  list.answer({ exercises: EXERCISES });
  const question = await wire.next("exercise");
  question.answer(questionOf(question.request));
  await guest;
  const field = () => /** @type {HTMLInputElement} */ (host.querySelector(".exercise-number"));
  return { wire, host, field };
}

/** @param {HTMLElement} field */
function pressEnter(field) {
  field.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
  );
}

/** @param {HTMLElement} host @param {string} name */
const buttonOf = (host, name) =>
  /** @type {HTMLButtonElement} */ (
    [...host.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(name))
  );

/** @param {HTMLElement} host */
const faultOf = (host) => host.querySelector("#exercise-fault")?.textContent;

test("the way back has its name before the server has answered", async () => {
  const { host } = await opened("half-squared-error:7");

  assert.match(host.querySelector("button")?.textContent ?? "", /examples/i);
});

test("where the server cannot be reached it can be tried again, and the title takes the focus", async () => {
  const { wire, host, list, guest } = await opened("half-squared-error:7");
  list.fail();
  await guest;
  const again = buttonOf(host, "again");
  assert.equal(again.hidden, false);

  again.focus();
  again.click();
  (await wire.next("exercises")).answer({ exercises: EXERCISES });
  const question = await wire.next("exercise");
  question.answer(questionOf(question.request));
  await until(() => host.querySelector("h2"));
  await turn();

  assert.equal(again.hidden, true);
  assert.equal(document.activeElement, host.querySelector("h2"));
});

test("an answer is handed in without submitting a form, by the key and by the button", async () => {
  const { wire, host, field } = await asking();
  host.addEventListener("submit", () => assert.equal("a form", "was submitted"));

  field().value = "1";
  pressEnter(field());
  const first = await wire.next("exercise/answer");
  assert.equal(first.request.answer, 1);
  first.fail();
  await until(() => faultOf(host));
  assert.match(faultOf(host) ?? "", /cannot be reached/);
  buttonOf(host, "Hand in").click();

  assert.equal((await wire.next("exercise/answer")).request.answer, 1);
});

test("handing in five times asks once, and what is judged is what was handed in", async () => {
  const { wire, host, field } = await asking();
  field().value = "1";
  for (let time = 0; time < 5; time++) pressEnter(field());
  const handedIn = await wire.next("exercise/answer");
  assert.equal(wire.waiting(), 0);

  field().value = "777";
  handedIn.answer(JUDGEMENT);
  await until(() => host.querySelector(".exercise-verdict-wrong"));

  assert.equal(field().value, "1");
  assert.equal(field().readOnly, true);
  assert.equal(host.querySelectorAll(".exercise-verdict-wrong").length, 1);
});

test("an answer that could not be judged does not speak beside another exercise", async () => {
  const { wire, host, field } = await asking();
  field().value = "1";
  pressEnter(field());
  const handedIn = await wire.next("exercise/answer");
  const entries = [...host.querySelectorAll(".exercise-list button")];
  /** @type {HTMLButtonElement} */ (entries[1]).click();
  const other = await wire.next("exercise");
  const title = host.querySelector("h2");
  other.answer(questionOf(other.request));
  await until(() => host.querySelector("h2") !== title);

  handedIn.fail();
  await turn();

  assert.equal(faultOf(host), "");
});

test("what was refused is said in the language of the page", async () => {
  const { wire, host, field } = await asking();
  field().value = "1";
  pressEnter(field());
  (await wire.next("exercise/answer")).fail();
  await until(() => faultOf(host));

  await fetchLanguage("zh-CN");
  setLanguage("zh-CN");
  await until(() => /服务器/.test(faultOf(host) ?? ""));

  assert.equal(field().value, "1");
  setLanguage("en");
});

test("a right answer is not told once more", async () => {
  const { wire, host, field } = await asking();
  field().value = "19";
  pressEnter(field());
  (await wire.next("exercise/answer")).answer({ ...JUDGEMENT, verdict: "right" });
  await until(() => host.querySelector(".exercise-verdict-right"));

  assert.equal(host.querySelector(".exercise-right-answer"), null);
});

test("an exercise pauses the run beside it each time one opens", async () => {
  let pauses = 0;
  const wire = server();
  const guest = openGuest(
    document.createElement("div"),
    /** @type {any} */ ({ name: "loss", pause: () => pauses++ }),
    /** @type {any} */ ({ at: "half-squared-error:7", onPlace() {}, onClose() {} }),
  );
  (await wire.next("exercises")).answer({ exercises: EXERCISES });
  const question = await wire.next("exercise");
  assert.equal(pauses, 0);
  question.answer(questionOf(question.request));
  (await guest).close();

  assert.equal(pauses, 1);
});
