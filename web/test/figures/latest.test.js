import { Refused } from "../../src/figures/api.js";
import { createLatest } from "../../src/figures/latest.js";
import { assert, test } from "../testing.js";

/** A server that answers when the test says so, and what came of it. */
function slowServer() {
  /** @type {{ wanted: string, signal: AbortSignal, answer: (value: any) => void, fail: (fault: Error) => void }[]} */
  const asked = [];
  /** @type {string[]} */
  const heard = [];
  /** @type {(() => void)[]} */
  const timers = [];
  const latest = createLatest(
    {
      ask: (/** @type {string} */ wanted, signal) =>
        new Promise((answer, fail) => {
          asked.push({ wanted, signal, answer, fail });
        }),
      onAnswer: (wanted, answer) => heard.push(`${wanted}=${answer}`),
      onRefused: (wanted, notice) => heard.push(`${wanted} refused: ${notice.code}`),
      onLost: () => heard.push("lost"),
    },
    (next) => timers.push(next),
  );
  return { latest, asked, heard, timers, wanted: () => asked.map(({ wanted }) => wanted) };
}

/** Until promises that are settled have told it. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test("of what comes while two requests are on their way only the newest is asked", async () => {
  const { latest, asked, heard, wanted } = slowServer();

  for (const want of ["a", "b", "c", "d"]) latest.want(want);
  assert.deepEqual(wanted(), ["a", "b"]);
  asked[0].answer(1);
  await settled();

  assert.deepEqual(wanted(), ["a", "b", "d"]);
  assert.deepEqual(heard, ["a=1"]);
});

test("an answer ends the requests before it, so none arrives after a newer one", async () => {
  const { latest, asked, heard } = slowServer();

  latest.want("a");
  latest.want("b");
  asked[1].answer(2);
  await settled();
  asked[0].answer(1);
  await settled();

  assert.equal(asked[0].signal.aborted, true);
  assert.deepEqual(heard, ["b=2"]);
  assert.equal(latest.isIdle, true);
});

test("a refusal is told, and what is wanted next is asked", async () => {
  const { latest, asked, heard } = slowServer();

  latest.want("a");
  asked[0].fail(new Refused({ code: "outOfRange", path: "/h", params: [] }));
  await settled();
  latest.want("b");
  asked[1].answer(2);
  await settled();

  assert.deepEqual(heard, ["a refused: outOfRange", "b=2"]);
});

test("without an answer the newest is asked again after a pause", async () => {
  const { latest, asked, heard, timers, wanted } = slowServer();

  latest.want("a");
  asked[0].fail(new TypeError("Failed to fetch"));
  await settled();
  latest.want("b");
  assert.deepEqual(wanted(), ["a"], "waits");
  timers[0]();
  asked[1].answer(2);
  await settled();

  assert.deepEqual(wanted(), ["a", "b"]);
  assert.deepEqual(heard, ["lost", "b=2"]);
});
