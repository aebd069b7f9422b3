/** @typedef {"en" | "zh-CN"} Language */
/** @typedef {Record<string, string | number>} Parameters */

/**
 * @typedef {object} Words
 * @property {Record<string, string>} [messages]
 * @property {Record<string, string>} [names] of the examples
 * @property {Record<string, import("../lesson/lesson.js").Text>} [lessons] by the example they are
 *   about: those that a page may open with
 * @property {() => Promise<Record<string, import("../lesson/lesson.js").Text>>} [rest] fetches the other
 *   lessons, which a reader may never ask for
 *
 * @typedef {Record<Language, () => Promise<Words>>} Source words that are fetched by language: nobody
 *   waits for those of a language that they do not read
 */

/** @type {Source} */
const OF_EVERY_SCENE = {
  en: async () => ({ messages: (await import("./en.js")).en }),
  "zh-CN": async () => ({ messages: (await import("./zh-CN.js")).zhCN }),
};

/** @type {Source[]} */
const sources = [OF_EVERY_SCENE];

/** @type {Partial<Record<Language, Required<Words>>>} what has been fetched */
const known = {};

/**
 * Takes in the words of a scene; a language has to be fetched afterwards.
 * @param {Source} source
 */
export function addWords(source) {
  sources.push(source);
}

/** @type {Map<Source, Promise<void>>} what was fetched after the page was there */
const later = new Map();

/**
 * Takes in the words of what is opened only now, and fetches them in the language of the page; a
 * language that is chosen from now on is fetched with them.
 *
 * @param {Source} source
 */
export function fetchWords(source) {
  const fetched = later.get(source) ?? take(source);
  later.set(source, fetched);
  return fetched;
}

/** @param {Source} source */
async function take(source) {
  const { messages } = words();
  sources.push(source);
  try {
    Object.assign(messages, (await source[current]()).messages);
  } catch (fault) {
    sources.splice(sources.indexOf(source), 1);
    later.delete(source);
    throw fault;
  }
}

/** Every language of the page, in the order of the switch, named in itself. */
export const LANGUAGES = /** @type {const} */ ([
  { code: "zh-CN", name: "中文" },
  { code: "en", name: "English" },
]);

/** @type {Language} */
let current = "en";
/** @type {Set<() => void>} */
const listeners = new Set();

/** @returns {Language} */
export function language() {
  return current;
}

/**
 * Fetches the words of a language; to be awaited before it is set. Words that are taken in meanwhile come
 * with it.
 *
 * @param {Language} wanted
 * @returns {Promise<void>}
 */
export async function fetchLanguage(wanted) {
  const all = [...sources];
  const fetched = await Promise.all(all.map((source) => source[wanted]()));
  if (sources.some((source) => !all.includes(source))) {
    await fetchLanguage(wanted);
    return;
  }
  known[wanted] = {
    messages: Object.assign({}, ...fetched.map(({ messages }) => messages)),
    names: Object.assign({}, ...fetched.map(({ names }) => names)),
    lessons: Object.assign({}, ...fetched.map(({ lessons: texts }) => texts)),
    rest: async () =>
      Object.assign({}, ...(await Promise.all(fetched.map(({ rest }) => rest?.())))),
  };
}

/** @param {Language} next */
export function setLanguage(next) {
  if (!(next in known)) {
    throw new Error(`The words of this language are not there: ${next}.`);
  }
  if (next === current) {
    return;
  }
  current = next;
  for (const listener of [...listeners]) {
    listener();
  }
}

/**
 * Calls `listener` after each change of the language.
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The language a reader wants first: Chinese of any kind gives `zh-CN`, everything else English.
 * @param {readonly string[]} wanted as `navigator.languages`
 * @returns {Language}
 */
export function preferredLanguage(wanted) {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return "zh-CN";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

function words() {
  const fetched = known[current];
  if (!fetched) throw new Error(`The words of this language are not there: ${current}.`);
  return fetched;
}

/** The names of the examples in the language of the page. */
export const exampleNames = () => words().names;

/** The texts of the examples in the language of the page, as far as they have been fetched. */
export const lessons = () => words().lessons;

/** Fetches the texts of all examples in the language of the page. */
export async function fetchLessons() {
  const { lessons: fetched, rest } = words();
  Object.assign(fetched, await rest());
}

/** A place of a sentence that is filled in: with a parameter, or with one of two words for it. */
const FILLED = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

/**
 * The sentence of `key` in the language of the page, with `{name}` replaced by `parameters.name`, and
 * `{name:sample|samples}` by the word that goes with that number.
 * @param {string} key
 * @param {Parameters} [parameters]
 * @returns {string}
 */
export function t(key, parameters = {}) {
  const message = words().messages[key];
  if (message === undefined) {
    throw new Error(`Unknown message: ${key}.`);
  }
  return message.replace(FILLED, (whole, name, one, many) => {
    if (!(name in parameters)) return whole;
    const value = String(parameters[name]);
    return one === undefined ? value : value === "1" ? one : many;
  });
}

/**
 * The words for a name that may come from a link, such as that of a function; the name itself where
 * there are none.
 * @param {string} kind such as "function" or "optimizer"
 * @param {string | number} name
 */
export function nameOf(kind, name) {
  return words().messages[`${kind}.${name}`] ?? String(name);
}

/**
 * Whether there is a sentence for `key`.
 * @param {string} key
 */
export function knows(key) {
  return key in words().messages;
}
