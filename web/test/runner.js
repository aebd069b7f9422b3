/**
 * The page that runs one test file, driven from `mvn verify`: it loads the file named in the address,
 * tells the names of its tests, and runs the one it is asked for.
 */
import { LANGUAGES, addWords, fetchLanguage } from "../src/i18n/translate.js";
import { words as ofExport } from "../src/export/words.js";
import { words as ofGlossary } from "../src/glossary/words.js";
import { words as ofOwnFunctions } from "../src/expression/own-words.js";
import { words as ofParameters } from "../src/network/parameter-words.js";
import { words as ofOwnSamples } from "../src/samples/own-words.js";
import { words as ofDescent } from "../src/scenes/descent/words.js";
import { words as ofGraph } from "../src/scenes/graph/words.js";
import { words as ofLayers } from "../src/scenes/layers/words.js";
import { words as ofEpochs } from "../src/scenes/epochs/words.js";
import { words as ofLoss } from "../src/scenes/loss/words.js";
import { words as ofMistakes } from "../src/scenes/mistakes/words.js";
import { words as ofTraining } from "../src/scenes/training/words.js";
import { tests } from "./testing.js";

const WORDS = [
  ofDescent,
  ofTraining,
  ofGraph,
  ofLayers,
  ofLoss,
  ofEpochs,
  ofMistakes,
  ofGlossary,
  ofExport,
  ofOwnSamples,
  ofParameters,
  ofOwnFunctions,
];

const TIME_LIMIT_IN_MILLISECONDS = 10_000;

/**
 * @param {string} file address of the test file
 * @returns {Promise<string[]>} the names of its tests
 */
export async function load(file) {
  // What the tests of another file have left, whose page has had the same profile.
  localStorage.clear();
  for (const words of WORDS) addWords(words);
  await Promise.all(LANGUAGES.map(({ code }) => fetchLanguage(code)));
  await import(file);
  return tests.map(({ name }) => name);
}

/**
 * @param {number} index
 * @returns {Promise<string | null>} what went wrong, or null
 */
export async function run(index) {
  document.body.replaceChildren();
  try {
    await Promise.race([tests[index].run(), timeLimit()]);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
}

/** @returns {Promise<never>} */
function timeLimit() {
  return new Promise((_, reject) => {
    const tooLong = new Error(`still running after ${TIME_LIMIT_IN_MILLISECONDS} ms`);
    setTimeout(() => reject(tooLong), TIME_LIMIT_IN_MILLISECONDS);
  });
}
