import { frameAddress, arrangementIn } from "../../src/share/arrangement.js";
import { FORMS, snippet } from "../../src/share/snippets.js";
import { assert, test } from "../testing.js";

const BASE = "https://play.example.org/ai/playground/";

/** What makes trouble somewhere: quotes, brackets, ampersands, Chinese, own data. */
const OWN_DATA = encodeURIComponent(
  JSON.stringify({ edits: [], bulk: { data: ["<b>&\"'", "数据", "(1)*_~|{}"] } }),
);
const HARD = new URL(
  `${BASE}graph?expression=${encodeURIComponent("\"<x>&'(y)*数_z`${w}")}&step=3#${OWN_DATA}`,
).href;

/** @param {Partial<import("../../src/share/snippets.js").Frame>} [change] */
const frame = (change) => ({
  src: frameAddress(HARD, "graph", arrangementIn(HARD), BASE),
  link: HARD,
  base: BASE,
  scene: "graph",
  title: '计算图 "<A & B>" [1]*',
  width: "800",
  height: "600",
  ...change,
});

/** @param {string} html */
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

/** @param {string} html @param {string} selector */
function only(html, selector) {
  const found = parsed(html).querySelectorAll(selector);
  assert.equal(found.length, 1);
  return found[0];
}

for (const form of /** @type {const} */ (["html", "markdown"])) {
  test(`the frame of ${form} has src, width, height, title and style, and nothing else`, () => {
    const wanted = frame();
    const iframe = only(snippet(form, wanted), "iframe");
    assert.deepEqual(
      [...iframe.attributes].map(({ name }) => name),
      ["src", "width", "height", "title", "style"],
    );
    assert.equal(iframe.getAttribute("src"), wanted.src);
    assert.equal(iframe.getAttribute("title"), wanted.title);
    assert.equal(iframe.getAttribute("width"), "800");
    assert.equal(iframe.getAttribute("height"), "600");
  });
}

test("nothing in a link or a title leaves the attribute it is written in", () => {
  const title = '"><script>alert(1)</script><i a="';
  const link = new URL(`${BASE}graph?expression=${title}#${title}`).href;
  for (const form of FORMS) {
    const text = snippet(form, frame({ title, src: link, link }));
    const page = parsed(text);
    assert.equal(page.querySelectorAll("script:not([async])").length, 0, form);
    assert.equal(page.querySelectorAll("i").length, 0, form);
  }
});

test("every form holds all that the address says", () => {
  for (const form of FORMS.filter((one) => one !== "element")) {
    const text = snippet(form, frame()).replaceAll("&amp;", "&");
    const { search, hash } = new URL(form === "picture" ? HARD : frame().src);
    const isInBrackets = form === "picture";
    for (const part of [search, hash]) {
      const written = isInBrackets ? part.replaceAll("(", "%28").replaceAll(")", "%29") : part;
      assert.ok(written.length > 10 && text.includes(written), form);
    }
  }
});

test("the custom element has an attribute for every parameter, in small letters with hyphens", () => {
  const src = `${BASE}embed/training?learningRate=0.1&batchSize=8&hidden=4:tanh&W1=1&lang=zh-CN#%7B%22a%22%3A1%7D`;
  const element = only(
    snippet("element", frame({ src, scene: "training" })),
    "gradient-playground",
  );
  assert.deepEqual(
    [...element.attributes]
      .filter(({ name }) => name !== "style")
      .map(({ name, value }) => [name, value]),
    [
      ["scene", "training"],
      ["learning-rate", "0.1"],
      ["batch-size", "8"],
      ["hidden-layers", "4:tanh"],
      ["w1", "1"],
      ["lang", "zh-CN"],
      ["fragment", "%7B%22a%22%3A1%7D"],
      ["title", frame().title],
      ["height", "600"],
    ],
  );
  assert.equal(element.querySelector("a")?.getAttribute("href"), HARD);
});

test("the custom element brings its script along", () => {
  const script = only(snippet("element", frame()), "script");
  assert.equal(script.getAttribute("src"), `${BASE}embed.js`);
  assert.ok(script.hasAttribute("async") && !script.hasAttribute("type"));
});

test("the frame of a slide is fetched when the slide is shown", () => {
  const iframe = only(snippet("reveal", frame()), "section > iframe");
  assert.equal(iframe.getAttribute("data-src"), frame().src);
  assert.ok(!iframe.hasAttribute("src"));
});

test("the frame of a page in MDX closes itself, and its style is an object", () => {
  const text = snippet("mdx", frame());
  assert.ok(text.endsWith(` style={{ border: 0, maxWidth: "100%" }} />`));
  assert.equal(only(text.replace("/>", "></iframe>"), "iframe").getAttribute("src"), frame().src);
});

test("a directive of MyST names the address in its first line, and its size in the next", () => {
  const [first, second] = snippet("myst", frame({ width: "100%" })).split("\n");
  assert.equal(first, `:::{iframe} ${frame().src}`);
  assert.equal(second, ":width: 100%");
  assert.ok(!/\s/.test(frame().src));
});

test("a picture with a link leaves no bracket open that Markdown would take for its own", () => {
  const text = snippet("picture", frame());
  const [, title, poster, link] = /** @type {RegExpExecArray} */ (
    /^\[!\[(.*)\]\(([^()\s]*)\)\]\(([^()\s]*)\)$/.exec(text)
  );
  assert.equal(title, '计算图 "\\<A \\& B\\>" \\[1\\]\\*');
  assert.equal(poster, `${BASE}posters/graph.png`);
  assert.equal(
    new URL(link).searchParams.get("expression"),
    new URL(HARD).searchParams.get("expression"),
  );
  assert.equal(decodeURIComponent(new URL(link).hash), decodeURIComponent(new URL(HARD).hash));
});
