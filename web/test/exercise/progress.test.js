import { addTry, forget, progress, read, solvedIn } from "../../src/exercise/progress.js";
import { assert, test } from "../testing.js";

const FACTOR = { id: "outlier-factor", scene: "loss" };

test("an exercise that was solved once stays solved, and its tries are counted", () => {
  forget();
  addTry(FACTOR, false);
  addTry(FACTOR, true);
  addTry(FACTOR, false);

  assert.deepEqual(progress(), { "outlier-factor": { scene: "loss", tries: 3, solved: true } });
});

test("a scene counts its own solved exercises", () => {
  forget();
  addTry(FACTOR, true);
  addTry({ id: "mean-absolute-error", scene: "loss" }, false);
  addTry({ id: "descent-step", scene: "descent" }, true);

  assert.equal(solvedIn("loss"), 1);
  assert.equal(solvedIn("graph"), 0);
});

test("what is forgotten is gone from the browser", () => {
  addTry(FACTOR, true);
  forget();

  assert.equal(localStorage.getItem("gradient-playground.exercises"), "{}");
  assert.equal(solvedIn("loss"), 0);
});

test("what another page of the playground has kept is not lost", () => {
  forget();
  const kept = { "descent-step": { scene: "descent", tries: 1, solved: true } };
  localStorage.setItem("gradient-playground.exercises", JSON.stringify(kept));
  addTry(FACTOR, true);

  assert.equal(solvedIn("descent"), 1);
  assert.equal(solvedIn("loss"), 1);
});

test("a browser that keeps nothing knows it until the page is closed", () => {
  const { getItem, setItem } = Storage.prototype;
  const denied = () => {
    throw new DOMException("denied", "SecurityError");
  };
  Object.assign(Storage.prototype, { getItem: denied, setItem: denied });
  try {
    forget();
    addTry(FACTOR, true);
    assert.equal(solvedIn("loss"), 1);
  } finally {
    Object.assign(Storage.prototype, { getItem, setItem });
  }
});

test("of what was kept only that counts which this page can have written", () => {
  const good = { scene: "loss", tries: 2, solved: true };
  const text = JSON.stringify({ good, none: null, odd: { ...good, tries: -1 }, old: { tries: 1 } });

  assert.deepEqual(read(text), { good });
  for (const broken of ["", "{", "null", "3", '"text"']) assert.deepEqual(read(broken), {});
});
