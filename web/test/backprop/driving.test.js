import { assert, test } from "../testing.js";
import { applePage } from "./fixture.js";

/** A page that stands at the third operation of the apples. */
function standing() {
  const page = applePage();
  page.begins();
  page.walks(0, [0], { sought: true });
  page.walks(1, [1, 2, 3]);
  page.heard();
  return page;
}

/** Longer than the changes of one drag are joined. */
const aMoment = () => new Promise((done) => void setTimeout(done, 130));

test("an edit begins the iteration again, and the page goes back to where it stood at once", () => {
  const page = standing();
  page.controller.change({ inputs: { apple: 3 } });
  const { id } = page.active();
  const heard = page.heard();
  assert.deepEqual(
    heard.map(({ type, n }) => (n ? `${type} ${n}` : type)),
    ["pause", "edit", "step 3"],
  );
  const { edit, change } = heard[1];
  page.say({ type: "edited", run: id, edit, atStep: 3, change });
  assert.deepEqual(page.heard(), [], "what is on its way brings the numbers");
  page.walks(4, [1, 2, 3]);
  assert.equal(page.active().step, 6);
  assert.equal(page.active().settings.inputs.apple, 3);
  assert.equal(page.active().settings.inputs.tax, 1.1);
});

test("the edits of one drag all lead back to where it began, however late their steps come", async () => {
  const page = standing();
  page.controller.change({ inputs: { apple: 3 } });
  await aMoment();
  page.heard();
  page.walks(4, [1]);
  page.controller.change({ inputs: { apple: 4 } });
  assert.equal(page.heard().find(({ type }) => type === "step").n, 3);
});

test("an edit of a run that plays lets it play", () => {
  const page = standing();
  page.controller.play();
  page.heard();
  page.controller.change({ inputs: { apple: 3 } });
  assert.deepEqual(
    page.heard().map(({ type }) => type),
    ["edit"],
  );
});

test("an edit of an older step takes the place of what came after it", () => {
  const page = standing();
  page.controller.seek(1);
  page.walks(1, [1], { sought: true });
  page.heard();
  page.controller.change({ inputs: { apple: 3 } });
  assert.equal(page.store.state.runs.length, 1);
  const heard = page.heard();
  const start = heard.find(({ type }) => type === "start");
  assert.equal(start.from, 1);
  assert.equal(heard.at(-1).n, 1, "steps back to where it stood");
});

test("another learning rate acts on what comes, and leads nowhere back", () => {
  const page = standing();
  page.controller.change({ learningRate: 0.5 });
  assert.deepEqual(
    page.heard().map(({ type }) => type),
    ["edit"],
  );
});

test("a question about a step is answered where it was asked", async () => {
  const page = standing();
  const asked = page.controller.ask({ type: "paths", from: 0 });
  const checked = page.controller.ask({ type: "check" });
  const { id } = page.active();
  assert.deepEqual(page.heard(), [
    { type: "paths", from: 0, run: id },
    { type: "check", run: id },
  ]);
  page.say({ type: "checked", run: id, step: 3, h: 1e-4, leaves: [] });
  page.say({
    type: "paths",
    run: id,
    step: 3,
    from: 0,
    count: "1",
    gradient: 2,
    paths: [],
    sum: 2,
  });
  assert.equal((await asked).gradient, 2);
  assert.equal((await checked).h, 1e-4);
});

test("a question that is refused, or whose run goes, fails and says nothing else", async () => {
  const page = standing();
  const asked = page.controller.ask({ type: "paths", from: 9 });
  page.refuse("outOfRange", page.active(), { path: "/from" });
  await assert.rejects(() => asked, /outOfRange/);
  assert.equal(page.store.state.notice, null);
  const other = page.controller.ask({ type: "check" });
  page.controller.restart({ expression: "a+b", inputs: { a: 1, b: 2 }, parameters: [] });
  await assert.rejects(() => other);
});
