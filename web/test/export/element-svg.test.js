import { elementSvg } from "../../src/export/element-svg.js";
import { svgPng } from "../../src/export/svg-png.js";
import { assert, test } from "../testing.js";

const ABOUT = { title: "A & B", link: "http://localhost/?a=1&b=<2>", paper: "#fff" };

/** @param {string} html */
function part(html) {
  document.body.style.margin = "0";
  const place = document.createElement("div");
  place.id = "part";
  place.style.cssText =
    "position: absolute; left: 40px; top: 30px; width: 200px; height: 100px; font: 16px sans-serif; color: rgb(1, 2, 3)";
  const content = new DOMParser().parseFromString(html, "text/html").body;
  place.append(...content.childNodes);
  document.body.replaceChildren(place);
  return place;
}

/** @param {string} text */
function read(text) {
  const file = new DOMParser().parseFromString(text, "image/svg+xml");
  assert.equal(file.querySelector("parsererror"), null);
  return file.documentElement;
}

test("the file is as large as the part with a margin, and says what it is and where it is from", () => {
  const root = read(elementSvg(part(""), ABOUT));
  assert.equal(root.getAttribute("viewBox"), "0 0 216 116");
  assert.equal(root.querySelector("title")?.textContent, ABOUT.title);
  assert.equal(root.querySelector("desc")?.textContent, ABOUT.link);
});

test("a text stands where it stands on the page, in its colour and font", () => {
  const root = read(
    elementSvg(
      part(
        '<p style="position: absolute; margin: 0; left: 20px; top: 10px; font-weight: 700">a &lt; 数</p>',
      ),
      ABOUT,
    ),
  );
  const text = /** @type {SVGTextElement} */ (root.querySelector("text"));
  assert.equal(text.textContent, "a < 数");
  assert.equal(text.getAttribute("x"), "28");
  assert.equal(text.getAttribute("fill"), "#010203");
  assert.equal(text.getAttribute("font-weight"), "700");
  const y = Number(text.getAttribute("y"));
  assert.ok(y > 18 + 8 && y < 18 + 24, `baseline at ${y}`);
});

test("a text that is broken into lines is drawn line by line, with every word once", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve";
  const root = read(elementSvg(part(words), ABOUT));
  const lines = [...root.querySelectorAll("text")];
  assert.ok(lines.length > 1);
  assert.equal(lines.map((line) => line.textContent).join(" "), words);
  const heights = lines.map((line) => Number(line.getAttribute("y")));
  assert.deepEqual(
    heights,
    heights.toSorted((a, b) => a - b),
  );
});

test("boxes have their ground and their border", () => {
  const root = read(
    elementSvg(
      part(
        '<div style="width: 50px; height: 20px; box-sizing: border-box; border: 2px solid rgb(255, 0, 0); border-radius: 4px; background: rgb(0, 0, 255)"></div>',
      ),
      ABOUT,
    ),
  );
  const [, box] = root.querySelectorAll("rect");
  assert.equal(box.getAttribute("fill"), "#0000ff");
  assert.equal(box.getAttribute("stroke"), "#ff0000");
  assert.equal(box.getAttribute("x"), "9");
  assert.equal(box.getAttribute("width"), "48");
  assert.equal(box.getAttribute("rx"), "4");
});

test("a border on one side is a line there", () => {
  const root = read(
    elementSvg(
      part(
        '<div style="width: 50px; height: 20px; border-bottom: 1px solid rgb(0, 128, 0)"></div>',
      ),
      ABOUT,
    ),
  );
  assert.equal(root.querySelector("path")?.getAttribute("d"), "M8 29h50");
  assert.equal(root.querySelector("path")?.getAttribute("stroke"), "#008000");
});

test("a drawing keeps its shapes and takes its colours along", () => {
  const style = document.createElement("style");
  style.textContent = ".of-page { fill: color-mix(in srgb, red 50%, blue); stroke-width: 3px }";
  document.head.append(style);
  const root = read(
    elementSvg(
      part(
        '<svg viewBox="0 0 10 10" width="20" height="20"><g class="of-page" transform="translate(1 2)"><path d="M0 0h5"/></g></svg>',
      ),
      ABOUT,
    ),
  );
  style.remove();
  const group = /** @type {Element} */ (root.querySelector("svg g"));
  assert.equal(root.querySelector("svg")?.getAttribute("viewBox"), "0 0 10 10");
  assert.equal(group.getAttribute("fill"), "#800080");
  assert.equal(group.getAttribute("stroke-width"), "3px");
  assert.equal(group.getAttribute("transform"), "matrix(1, 0, 0, 1, 1, 2)");
  assert.ok(!group.hasAttribute("class"));
  assert.equal(group.querySelector("path")?.getAttribute("d"), "M0 0h5");
});

test("what is entered in fields is drawn, and what is only to be used is not", () => {
  const root = read(
    elementSvg(
      part(
        '<input value="0.25"><select><option>relu</option><option selected>tanh</option></select><button class="button">Add</button><span class="visually-hidden">unseen</span><b hidden>gone</b>',
      ),
      ABOUT,
    ),
  );
  assert.deepEqual(
    [...root.querySelectorAll("text")].map((text) => text.textContent),
    ["0.25", "tanh"],
  );
});

test("a picture of dots is the same dots in PNG", async () => {
  const host = part(
    '<canvas width="10" height="10" style="position: absolute; left: 0; top: 0"></canvas>',
  );
  const canvas = /** @type {HTMLCanvasElement} */ (host.querySelector("canvas"));
  const drawn = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  drawn.fillStyle = "rgb(200, 10, 20)";
  drawn.fillRect(0, 0, 10, 10);
  const png = await createImageBitmap(await svgPng(elementSvg(host, ABOUT)));
  assert.equal(png.width, 432);
  assert.equal(png.height, 232);
  const copy = document.createElement("canvas");
  copy.width = png.width;
  copy.height = png.height;
  const context = /** @type {CanvasRenderingContext2D} */ (copy.getContext("2d"));
  context.drawImage(png, 0, 0);
  assert.deepEqual([...context.getImageData(26, 26, 1, 1).data], [200, 10, 20, 255]);
  assert.deepEqual([...context.getImageData(400, 200, 1, 1).data], [255, 255, 255, 255]);
});
