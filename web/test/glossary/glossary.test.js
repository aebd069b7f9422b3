import { messages as english } from "../../src/i18n/glossary-terms.en.js";
import { messages as chinese } from "../../src/i18n/glossary-terms.zh-CN.js";
import { createTermDialog } from "../../src/glossary/term-dialog.js";
import { mistakesIn, termed, termsIn, unmarked } from "../../src/glossary/termed.js";
import { TERMS, termOf } from "../../src/glossary/terms.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

const SCENES = [
  "loss",
  "derivative",
  "gradient",
  "network-gradient",
  "descent",
  "epochs",
  "training",
  "graph",
  "layers",
];

test("every term has one sentence in both languages, and every sentence a term", () => {
  const keys = TERMS.map(({ id }) => `glossary.term.${id}`).sort();
  assert.deepEqual(Object.keys(english).sort(), keys);
  assert.deepEqual(Object.keys(chinese).sort(), keys);
  for (const sentence of Object.values(english)) assert.match(sentence, /^[^.]*\.$|[^.]+\.$/);
  for (const sentence of Object.values(chinese)) assert.match(sentence, /。$/);
});

test("every term is there once, can be seen in a scene, and leads only to terms there are", () => {
  assert.equal(new Set(TERMS.map(({ id }) => id)).size, TERMS.length);
  for (const { id, scenes, see } of TERMS) {
    assert.ok(scenes.length > 0 && scenes.every((scene) => SCENES.includes(scene)), id);
    for (const other of see) assert.ok(termOf(other) && other !== id, `${id} leads to ${other}`);
  }
});

test("a marked term becomes a link to its place in the glossary", () => {
  const [before, link, after] = termed("a [learning rate](learning-rate) of 0.9");

  assert.equal(before, "a ");
  assert.equal(after, " of 0.9");
  if (!(link instanceof HTMLAnchorElement)) throw new Error("no link");
  assert.equal(link.textContent, "learning rate");
  assert.equal(link.getAttribute("href"), "./glossary#learning-rate");
});

test("a marked mistake becomes a link to its page, and is no term", () => {
  const [, link] = termed("it [takes the argmax](mistakes#argmax-of-soft-labels) first");

  if (!(link instanceof HTMLAnchorElement)) throw new Error("no link");
  assert.equal(link.textContent, "takes the argmax");
  assert.equal(link.getAttribute("href"), "./mistakes#argmax-of-soft-labels");
  assert.deepEqual(termsIn("[a](mse) and [b](mistakes#softmax-twice)"), ["mse"]);
  assert.deepEqual(mistakesIn("[a](mse) and [b](mistakes#softmax-twice)"), ["softmax-twice"]);
  assert.equal(unmarked("[b](mistakes#softmax-twice)"), "b");
});

test("what looks like a mark and is none stays as it is", () => {
  assert.deepEqual(termed("W[1,2] (not this) f(x)[0]"), ["W[1,2] (not this) f(x)[0]"]);
  assert.deepEqual(termsIn("[a](mse) and [b](mae)"), ["mse", "mae"]);
  assert.equal(unmarked("[a](mse) and [b](mae)"), "a and b");
});

test("a term that is opened says what it means, and leads to the next", async () => {
  setLanguage("en");
  const dialog = await createTermDialog();

  dialog.open("mse");

  const root = /** @type {HTMLDialogElement} */ (document.querySelector("dialog"));
  assert.ok(root.open);
  assert.ok(root.textContent?.includes("pulls twice as hard"));
  const other = [...root.querySelectorAll("button")].find((button) =>
    button.textContent?.startsWith("half squared error"),
  );
  other?.click();
  assert.ok(root.textContent?.includes("the ½ cancels"));
  setLanguage("zh-CN");
  assert.ok(root.textContent?.includes("½ 正好消去"));
  setLanguage("en");
  root.close();
});
