import { en } from "../../src/i18n/en.js";
import { assert, test } from "../testing.js";

/** Keys made of a fixed beginning and a name that the page or the server chooses. */
const COMPUTED =
  /^(connection|zone|scene|theme|function|optimizer|gradient|field|style|tick|point|quantity|error|outcome|lesson\.group)\./;

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
  return [...texts].filter(([address]) => !/i18n\/(en|zh-CN)\.js$/.test(address));
}

test("every message is used, and every message that is used exists", async () => {
  const texts = await modules();
  assert.ok(texts.length > 50, `${texts.length} modules`);
  const source = texts.map(([, text]) => text).join("\n");
  const keys = Object.keys(en);
  const unused = keys.filter((key) => !COMPUTED.test(key) && !source.includes(`"${key}"`));
  assert.deepEqual(
    unused.filter((key) => !/^receipt\.(central|forward)$/.test(key)),
    [],
    "unused",
  );
  const written = [...source.matchAll(/"([a-z]+(?:\.[a-zA-Z]+)+)"/g)].map(([, key]) => key);
  const groups = new Set(keys.map((key) => key.split(".")[0]));
  const missing = written.filter(
    (key) => groups.has(key.split(".")[0]) && !keys.includes(key) && !key.endsWith(".js"),
  );
  assert.deepEqual([...new Set(missing)], [], "missing");
});
