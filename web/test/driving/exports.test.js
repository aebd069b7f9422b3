import { training } from "../../src/scenes/training/kind.js";
import { assert, test } from "../testing.js";
import { pageAndServer, spec } from "./fake-server.js";

/** A kind whose snapshots have a dear part, with the runs of the fake server. */
const kind = /** @type {any} */ ({
  ...training,
  scenery: () => ({}),
  isComparable: () => true,
  hasSameScenery: () => true,
});

/** A page that shows a run of `count` steps, standing still at the newest. */
function standing(count = 6) {
  const both = pageAndServer(kind);
  both.controller.show([spec]);
  both.started();
  both.steps(0, count);
  both.heard();
  return both;
}

/** Longer than it takes to find that nothing more comes after a pause. */
const aMoment = () => new Promise((done) => void setTimeout(done, 250));

test("the text of an export arrives where it was asked for", async () => {
  const page = standing();
  const asked = page.controller.export("numpy");
  const { id } = page.active();
  assert.deepEqual(page.heard(), [{ type: "export", run: id, form: "numpy" }]);
  page.say({ type: "exported", run: id, form: "data", text: "x1,x2" });
  page.say({ type: "exported", run: id, form: "numpy", text: "import numpy as np" });
  assert.equal(await asked, "import numpy as np");
});

test("an export is asked for again after a loss, and fails where it is refused or the run goes", async () => {
  const page = standing();
  const asked = page.controller.export("weights");
  page.connection("reconnecting");
  page.heard();
  page.connection("open");
  assert.ok(page.heard().some(({ type }) => type === "export"));
  page.say({ type: "error", run: page.active().id, code: "unknown", path: "/form", params: [] });
  await assert.rejects(() => asked, /unknown/);
  assert.equal(page.store.state.notice, null);
  const other = page.controller.export("data");
  page.controller.show([spec]);
  await assert.rejects(() => other);
});

test("the newest checkpoint goes back with the start that carries the run on", () => {
  const page = standing();
  const { id } = page.active();
  page.say({ type: "checkpoint", run: id, step: 2, state: "old", digest: "d2" });
  page.say({ type: "checkpoint", run: id, step: 4, state: "new", digest: "d4" });
  page.connection("reconnecting");
  page.connection("open");
  const [start] = page.heard();
  assert.deepEqual(start.checkpoint, { step: 4, state: "new" });
  assert.equal(start.from, 5);
});

test("a run whose checkpoint the server cannot read begins anew instead of standing still", () => {
  const page = standing();
  const lost = page.active().id;
  page.say({ type: "checkpoint", run: lost, step: 4, state: "of another server", digest: "d4" });
  page.connection("reconnecting");
  page.connection("open");
  page.heard();
  page.refuse("checkpointMismatch", page.active(), { path: "/checkpoint/state" });
  const start = page.heard().find(({ type }) => type === "start");
  assert.ok(start.run !== lost);
  assert.equal(start.from, undefined);
  assert.equal(start.checkpoint, undefined);
});

test("a fork starts from the checkpoint of its original if that comes before it", () => {
  const page = standing();
  page.say({ type: "checkpoint", run: page.active().id, step: 2, state: "s", digest: "d2" });
  page.controller.fork();
  const forked = page.heard().find(({ type }) => type === "start");
  assert.deepEqual(forked.checkpoint, { step: 2, state: "s" });
  page.started();
  page.controller.seek(1);
  page.steps(1, 1, { sought: true });
  page.heard();
  page.controller.fork();
  const early = page.heard().find(({ type }) => type === "start");
  assert.equal(early.from, 1);
  assert.equal(early.checkpoint, undefined);
});

test("after a pause the picture that the last message did not bring is asked for", async () => {
  const page = standing();
  page.controller.play();
  page.steps(6, 2);
  page.controller.pause();
  page.heard();
  await aMoment();
  const { id } = page.active();
  assert.deepEqual(page.heard(), [{ type: "seek", run: id, step: 7 }]);
  page.steps(7, 1, { sought: true, snapshot: { picture: { surface: "a" } } });
  await aMoment();
  assert.deepEqual(page.heard(), []);
});

test("one epoch forward is a step of another unit", () => {
  const page = standing();
  page.controller.forward("epoch");
  assert.deepEqual(page.heard(), [{ type: "step", run: page.active().id, n: 1, unit: "epoch" }]);
});
