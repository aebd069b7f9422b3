import { createQuestions } from "../../src/driving/questions.js";
import { assert, test } from "../testing.js";

/** @param {import("../../src/driving/questions.js").Question} question asked of run a */
function asked(question) {
  const questions = createQuestions(() => {});
  /** @type {Promise<string>} */
  const outcome = questions.ask("a", question).then(
    () => "answered",
    (reason) => reason.message,
  );
  return { questions, outcome };
}

/** @param {string} code @param {string} path */
const refusal = (code, path) => /** @type {any} */ ({ code, path, params: [] });

test("a refused start of paths is a refused question", async () => {
  const { questions, outcome } = asked({ type: "paths", from: 99 });
  assert.ok(questions.refused("a", refusal("outOfRange", "/from")));
  assert.match(await outcome, /outOfRange/);
});

test("a run that cannot be resumed fails no question, though both point to from", async () => {
  for (const code of ["replayTooLong", "beyondEnd"]) {
    const { questions, outcome } = asked({ type: "paths", from: 0 });
    assert.ok(!questions.refused("a", refusal(code, "/from")), code);
    questions.arrived(/** @type {any} */ ({ type: "paths", run: "a" }));
    assert.equal(await outcome, "answered");
  }
});

test("a refusal of from is of no question that has none", () => {
  const { questions, outcome } = asked({ type: "check" });
  assert.ok(!questions.refused("a", refusal("outOfRange", "/from")));
  assert.ok(questions.refused("a", refusal("notFinite", "")));
  return outcome;
});
