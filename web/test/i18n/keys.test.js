import { messages as ofExercises } from "../../src/exercise/texts/words.en.js";
import { messages as ofExercisesInChinese } from "../../src/exercise/texts/words.zh-CN.js";
import { messages as ofDescent } from "../../src/i18n/descent/en.js";
import { messages as ofDescentInChinese } from "../../src/i18n/descent/zh-CN.js";
import { en } from "../../src/i18n/en.js";
import { messages as ofTraining } from "../../src/i18n/training/en.js";
import { zhCN } from "../../src/i18n/zh-CN.js";
import { assert, test } from "../testing.js";

/** The parts of the page of the scene `training` that have words of their own. */
const AREAS = ["training", "network", "curves", "epoch", "health", "samples"];

/** Those whose words are fetched when they are opened. */
const LATER = ["own-samples", "export", "parameter"];

/** The parts of the scene `layers`, and where their words are. */
const OF_LAYERS = {
  layers: "layers/layers",
  tensor: "layers/tensor",
  check: "graph-check/check",
};
/** Figures with words of their own, and what all of them say. */
const FIGURES = ["figure", "loss", "derivative", "gradient", "network-gradient", "epochs"];

/** Pages that are no scene, and what every page opens. */
const PAGES = ["glossary", "glossary-terms", "mistakes", "share", "start", "tour"];

/** Keys made of a fixed beginning and a name that the page or the server chooses. */
const COMPUTED =
  /^(connection|zone|scene|chapter|theme|function|optimizer|gradient|field|style|tick|point|quantity|error|outcome|lesson\.(group|offer)|start\.(section|question))\.|^[a-z-]+\.lesson$/;

/**
 * @typedef {object} Module
 * @property {string} name
 * @property {Record<string, string>} english
 * @property {Record<string, string>} chinese
 */

/** The words of the scenes of backpropagation. */
const BACKPROP = ["graph", "expression"];

/** Of the field in which an expression is typed, and of a descent on one. */
const EXPRESSION = ["field", "own"];

/** @returns {Promise<Module[]>} every module of words, in both languages */
async function modulesOfWords() {
  /**
   * @param {string} name
   * @param {string} folder
   */
  const wordsIn = async (name, folder) => {
    const [english, chinese] = await Promise.all(
      ["en", "zh-CN"].map((code) => import(`../../src/i18n/${folder}/${name}.${code}.js`)),
    );
    return {
      name: folder === "training" ? name : "",
      english: english.messages,
      chinese: chinese.messages,
    };
  };
  const areas = [...AREAS, ...LATER].map((name) => wordsIn(name, "training"));
  const backprop = BACKPROP.map((name) => wordsIn(name, "backprop"));
  const expression = EXPRESSION.map((name) => wordsIn(name, "expression"));
  const ofLayers = Object.entries(OF_LAYERS).map(async ([name, path]) => {
    const [english, chinese] = await Promise.all(
      ["en", "zh-CN"].map((code) => import(`../../src/i18n/${path}.${code}.js`)),
    );
    return { name, english: english.messages, chinese: chinese.messages };
  });
  const others = [...FIGURES.map((name) => `figures/${name}`), ...PAGES].map(async (path) => {
    const [english, chinese] = await Promise.all(
      ["en", "zh-CN"].map((code) => import(`../../src/i18n/${path}.${code}.js`)),
    );
    return { name: "", english: english.messages, chinese: chinese.messages };
  });
  return [
    ...(await Promise.all(ofLayers)),
    { name: "", english: en, chinese: zhCN },
    { name: "", english: ofDescent, chinese: ofDescentInChinese },
    ...(await Promise.all([...areas, ...backprop, ...expression])),
    ...(await Promise.all([...others])),
    { name: "", english: ofExercises, chinese: ofExercisesInChinese },
  ];
}

/** Every module of the page, found by following the imports from `main.js`. */
async function modules() {
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @param {string} address */
  async function visit(address) {
    if (texts.has(address)) return;
    texts.set(address, "");
    const text = await (await fetch(address)).text();
    texts.set(address, text);
    const found = text.matchAll(/(?:from|import\(|import) ?"(\.[^"]+\.js)"/g);
    await Promise.all([...found].map(([, path]) => visit(new URL(path, address).href)));
  }
  await visit(new URL("../../src/main.js", import.meta.url).href);
  return [...texts].filter(
    ([address]) => !/(i18n|exercise\/texts)\/.*\b(en|zh-CN)\.js$/.test(address),
  );
}

/**
 * Whether a key is put together in the source, as in t(`health.reason.${name}`) or
 * nameOf("health.reason", name).
 *
 * @param {string} key
 * @param {string} source
 */
function isComputed(key, source) {
  const parts = key.split(".");
  return parts.some((_, end) => {
    const prefix = parts.slice(0, end).join(".");
    return end > 1 && (source.includes(`\`${prefix}.\${`) || source.includes(`nameOf("${prefix}"`));
  });
}

/** @param {string} message */
const placeholders = (message) => (message.match(/\{\w+\}/g) ?? []).sort();

test("every message is used, and every message that is used exists", async () => {
  const texts = await modules();
  assert.ok(texts.length > 50, `${texts.length} modules`);
  const source = texts.map(([, text]) => text).join("\n");
  const keys = (await modulesOfWords()).flatMap(({ english }) => Object.keys(english));
  const unused = keys.filter(
    (key) => !COMPUTED.test(key) && !source.includes(`"${key}"`) && !isComputed(key, source),
  );
  assert.deepEqual(
    unused.filter((key) => !/^receipt\.(central|forward)$/.test(key)),
    [],
    "unused",
  );
  const written = [...source.matchAll(/"([a-z]+(?:\.[a-zA-Z]+)+)"/g)].map(([, key]) => key);
  const groups = new Set(keys.map((key) => key.split(".")[0]));
  const missing = written.filter(
    (key) =>
      groups.has(key.split(".")[0]) &&
      !keys.some((known) => known === key || known.startsWith(`${key}.`)) &&
      !key.endsWith(".js"),
  );
  assert.deepEqual([...new Set(missing)], [], "missing");
});

test("both languages have the same messages with the same places for values", async () => {
  for (const { name, english, chinese } of await modulesOfWords()) {
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort(), name);
    for (const [key, message] of Object.entries(english)) {
      assert.deepEqual(placeholders(chinese[key]), placeholders(message), key);
    }
  }
});

test("the words of a part of the training page begin with its name, and no key is there twice", async () => {
  const words = await modulesOfWords();
  const keys = words.flatMap(({ english }) => Object.keys(english));
  assert.equal(new Set(keys).size, keys.length);
  for (const { name, english } of words.filter((module) => module.name !== "")) {
    for (const key of Object.keys(english)) {
      assert.ok(key.startsWith(`${name.replace("own-", "")}.`), key);
    }
  }
});

test("the words of the training page are those of all its parts but those opened later", async () => {
  const parts = (await modulesOfWords()).filter(({ name }) => AREAS.includes(name));
  const keys = parts.flatMap(({ english }) => Object.keys(english));
  assert.deepEqual(Object.keys(ofTraining).sort(), keys.sort());
});
