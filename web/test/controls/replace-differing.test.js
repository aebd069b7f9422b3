import { element, svgElement } from "../../src/controls/element.js";
import { replaceDiffering } from "../../src/controls/replace-differing.js";
import { math } from "../../src/receipt/math-elements.js";
import { assert, test } from "../testing.js";

const host = () => document.body.appendChild(document.createElement("div"));

/** What is written while something runs. @param {Element} place @param {() => void} run */
function writesOf(place, run) {
  const observer = new MutationObserver(() => {});
  observer.observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  run();
  return observer.takeRecords();
}

/** @param {string} value @param {string} [look] */
const sum = (value, look) => {
  const result = math("mn", value);
  if (look) result.setAttribute("class", look);
  return math("math", math("mi", "x"), math("mo", "="), math("mrow", result));
};

test("what is the same already is not written at all", () => {
  const place = host();
  replaceDiffering(place, sum("1", "role-loss"), element("p", { title: "one" }, "1"));
  const written = place.innerHTML;

  const writes = writesOf(place, () =>
    replaceDiffering(place, sum("1", "role-loss"), element("p", { title: "one" }, "1")),
  );

  assert.equal(writes.length, 0);
  assert.equal(place.innerHTML, written);
});

test("a number that changes is written into the element that stands there, and nothing else", () => {
  const place = host();
  replaceDiffering(place, sum("1"), element("p", {}, "beside"));
  const number = place.querySelector("mn");

  const writes = writesOf(place, () =>
    replaceDiffering(place, sum("2"), element("p", {}, "beside")),
  );

  assert.equal(writes.length, 1);
  assert.equal(place.querySelector("mn"), number);
  assert.equal(number?.textContent, "2");
});

test("attributes change, come and go", () => {
  const place = host();
  replaceDiffering(place, svgElement("circle", { cx: 1, cy: 2, class: "dot" }));
  const circle = place.firstElementChild;

  replaceDiffering(place, svgElement("circle", { cx: 3, cy: 2, r: 5 }));

  assert.equal(place.firstElementChild, circle);
  assert.equal(place.innerHTML, '<circle cx="3" cy="2" r="5"></circle>');
});

test("another kind, more and fewer children end as they were given", () => {
  const place = host();
  const draw = (/** @type {string[]} */ ...tags) =>
    replaceDiffering(
      place,
      ...tags.map((tag) => element(/** @type {"p"} */ (tag), {}, `in ${tag}`)),
    );
  const shown = () => [...place.children].map((child) => child.textContent);

  for (const tags of [["p", "b"], ["b", "p", "i"], ["i"], [], ["p"]]) {
    draw(...tags);
    assert.deepEqual(
      shown(),
      tags.map((tag) => `in ${tag}`),
    );
  }
});

test("a text beside elements changes, and an element takes the place of a text", () => {
  const place = host();
  replaceDiffering(place, element("p", {}, "a ", element("b", {}, "1"), " z"));
  replaceDiffering(place, element("p", {}, "b ", element("b", {}, "2"), element("i", {}, "3")));

  assert.equal(place.innerHTML, "<p>b <b>2</b><i>3</i></p>");
});
