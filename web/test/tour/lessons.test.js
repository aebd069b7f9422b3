import { termsIn, unmarked } from "../../src/glossary/termed.js";
import { termOf } from "../../src/glossary/terms.js";
import { lesson as ofDerivative } from "../../src/scenes/derivative/lesson.js";
import { lesson as ofDescent } from "../../src/scenes/descent/lesson.js";
import { lesson as ofEpochs } from "../../src/scenes/epochs/lesson.js";
import { lesson as ofGradient } from "../../src/scenes/gradient/lesson.js";
import { lesson as ofGraph } from "../../src/scenes/graph/lesson.js";
import { lesson as ofLayers } from "../../src/scenes/layers/lesson.js";
import { lesson as ofLoss } from "../../src/scenes/loss/lesson.js";
import { lesson as ofNetworkGradient } from "../../src/scenes/network-gradient/lesson.js";
import { lesson as ofTraining } from "../../src/scenes/training/lesson.js";
import { SCENES } from "../../src/shell/scenes.js";
import { numbersIn } from "../../src/tour/live-text.js";
import { pagesOf } from "../../src/tour/tour.js";
import { assert, test } from "../testing.js";

/** @type {Record<string, import("../../src/tour/tour.js").Lesson>} */
const lessons = {
  loss: ofLoss,
  derivative: ofDerivative,
  gradient: ofGradient,
  "network-gradient": ofNetworkGradient,
  descent: ofDescent,
  epochs: ofEpochs,
  training: ofTraining,
  graph: ofGraph,
  layers: ofLayers,
};

/** What a figure or a connection shows before anything has come. */
const NOTHING_YET = { settings: {}, shown: null, runs: [] };

const texts = await Promise.all(
  Object.entries(lessons).map(async ([scene, lesson]) => {
    const [english, chinese] = await Promise.all([lesson.texts.en(), lesson.texts["zh-CN"]()]);
    return { scene, lesson, english: english.texts, chinese: chinese.texts };
  }),
);

test("every scene has a lesson, and each leads to the next in the order of the article", () => {
  const names = SCENES.map(({ name }) => name);
  assert.deepEqual(Object.keys(lessons), names);
  const following = names.map((_, index) => names[index + 1] ?? null);
  assert.deepEqual(
    names.map((name) => lessons[name].next),
    following,
  );
});

test("a lesson has two to five stops between its puzzle and its answer", () => {
  for (const [scene, { stops }] of Object.entries(lessons)) {
    assert.ok(stops.length >= 2 && stops.length <= 5, scene);
  }
});

test("every page has its texts in both languages, and there are no others", () => {
  for (const { scene, lesson, english, chinese } of texts) {
    const ids = pagesOf(lesson).map(({ id }) => id);
    assert.deepEqual(Object.keys(english), ids, scene);
    assert.deepEqual(Object.keys(chinese), ids, scene);
    const parts = {
      puzzle: ["title", "look", "try"],
      answer: ["title", "look"],
    };
    for (const id of ids) {
      const expected = parts[/** @type {keyof typeof parts} */ (id)] ?? [
        "title",
        "look",
        "try",
        "seen",
      ];
      assert.deepEqual(Object.keys(english[id]), expected, `${scene} ${id}`);
      assert.deepEqual(Object.keys(chinese[id]), expected, `${scene} ${id}`);
    }
  }
});

test("both languages speak of the same numbers, and each is one that the page has", () => {
  for (const { scene, lesson, english, chinese } of texts) {
    for (const { id, numbers } of pagesOf(lesson)) {
      const known = Object.keys(numbers?.(NOTHING_YET) ?? {});
      const [one, other] = [english, chinese].map((all) =>
        [...new Set(Object.values(all[id]).flatMap(numbersIn))].sort(),
      );
      assert.deepEqual(other, one, `${scene} ${id}`);
      const free = id === "paths" || id === "answer" ? ["c"] : [];
      for (const name of one) {
        assert.ok([...known, ...free].includes(name), `${scene} ${id}: ${name}`);
      }
    }
  }
});

test("no number is shown before the scene has computed it", () => {
  for (const { scene, lesson } of texts) {
    for (const { id, numbers } of pagesOf(lesson)) {
      const known = Object.values(numbers?.(NOTHING_YET) ?? {});
      assert.ok(
        known.every((value) => value === null || value === undefined),
        `${scene} ${id}`,
      );
    }
  }
});

test("every term that a lesson marks is in the glossary, and none is marked twice in a page", () => {
  for (const { scene, english, chinese } of texts) {
    for (const all of [english, chinese]) {
      for (const [id, parts] of Object.entries(all)) {
        const terms = Object.values(parts).flatMap(termsIn);
        for (const term of terms) assert.ok(termOf(term), `${scene} ${id}: ${term}`);
        assert.equal(new Set(terms).size, terms.length, `${scene} ${id} marks a term twice`);
      }
    }
  }
});

test("both languages mark the same terms of a lesson", () => {
  for (const { scene, english, chinese } of texts) {
    const [one, other] = [english, chinese].map((all) => {
      const marked = Object.values(all).flatMap((parts) => Object.values(parts).flatMap(termsIn));
      return [...new Set(marked)].sort();
    });
    assert.deepEqual(other, one, scene);
  }
});

test("the puzzle asks, and its texts stay short enough to be read beside a picture", () => {
  for (const { scene, english, chinese } of texts) {
    assert.match(english.puzzle.title, /\?$/, scene);
    assert.match(chinese.puzzle.title, /？$/, scene);
    for (const parts of Object.values(english)) {
      for (const text of Object.values(parts)) assert.ok(unmarked(text).length < 420, text);
    }
  }
});
