import { elementSvg } from "../../src/export/element-svg.js";
import { svgPng } from "../../src/export/svg-png.js";
import { assert, test } from "../testing.js";

const ABOUT = { title: "A & B", link: "http://localhost/?a=1&b=<2>" };

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

test("fonts are chosen by the language of the page", () => {
  const { lang } = document.documentElement;
  document.documentElement.lang = "zh-CN";
  try {
    assert.equal(read(elementSvg(part(""), ABOUT)).getAttribute("lang"), "zh-CN");
  } finally {
    document.documentElement.lang = lang;
  }
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

test("a field is the text in it, without a box; a number takes the place of the button before it", () => {
  const box =
    "position: absolute; margin: 0; box-sizing: border-box; width: 60px; border: 1px solid; background: white";
  const root = read(
    elementSvg(
      part(
        `<button class="button" style="${box}; left: 10px">−</button>` +
          `<input value="16" style="${box}; left: 70px; text-align: center">` +
          `<select style="${box}; left: 0; top: 40px"><option>tanh</option></select>` +
          `<input value="7" style="${box}; left: 100px; top: 70px; text-align: right">`,
      ),
      ABOUT,
    ),
  );
  assert.equal(root.querySelectorAll("rect").length, 1);
  assert.deepEqual(
    [...root.querySelectorAll("text")].map((text) => [
      text.textContent,
      text.getAttribute("text-anchor"),
      text.getAttribute("x"),
    ]),
    [
      ["16", "start", "18"],
      ["tanh", "start", "8"],
      ["7", "end", "168"],
    ],
  );
});

test("what is folded or hidden is left out, and what is unfolded is not", () => {
  const root = read(
    elementSvg(
      part(
        "<details>folded away<summary>Element by element</summary><table><tr><td>0.1</td></tr></table></details>" +
          "<details open><summary>Unfolded</summary><b>0.2</b></details>" +
          '<div style="content-visibility: hidden"><i>skipped</i></div><div popover>popped</div>' +
          '<div style="visibility: hidden">unseen<u style="visibility: visible">seen</u></div>',
      ),
      ABOUT,
    ),
  );
  assert.deepEqual(
    [...root.querySelectorAll("text")].map((text) => text.textContent),
    ["Unfolded", "0.2", "seen"],
  );
});

test("of a bar of buttons not even its ground is left", () => {
  const root = read(
    elementSvg(
      part(
        '<div style="background: red"><button class="button-icon">+</button><button class="button-icon">−</button></div><div style="background: blue">3</div>',
      ),
      ABOUT,
    ),
  );
  assert.deepEqual(
    [...root.querySelectorAll("rect")].slice(1).map((rect) => rect.getAttribute("fill")),
    ["#0000ff"],
  );
});

test("what a box cuts off is cut off", async () => {
  const host = part(
    '<div style="overflow: hidden; width: 20px; height: 20px"><div style="width: 50px; height: 50px; background: rgb(200, 10, 20)"></div></div>',
  );
  const dots = await dotsOf(elementSvg(host, ABOUT));
  assert.deepEqual(dots(30, 30), [200, 10, 20, 255]);
  assert.deepEqual(dots(30, 70), dots(400, 200));
});

test("a text that only the style sheet says stands beside the text it belongs to", () => {
  const root = read(
    elementSvg(
      part(
        '<span>Forward</span><span class="next"><b style="display: inline-block; padding: 3px 0">Loss</b></span> <span class="end">Update</span>' +
          '<style>.next::before { content: "→" / "then"; margin: 0 2px 0 7px; color: rgb(9, 9, 9) } .next::after { content: "\\2002" } .end::after { content: "!" }</style>',
      ),
      ABOUT,
    ),
  );
  const texts = [...root.querySelectorAll("text")];
  assert.deepEqual(
    texts.map((text) => text.textContent),
    ["Forward", "→", "Loss", "Update", "!"],
  );
  const [forward, arrow, loss, update, end] = texts;
  const [from, at, to] = [forward, arrow, loss].map((text) => Number(text.getAttribute("x")));
  const forwardEnds = from + Number(forward.getAttribute("textLength"));
  assert.ok(Math.abs(at - forwardEnds - 7) < 0.1, `arrow at ${at} after ${forwardEnds}`);
  assert.ok(to > at + 5, `arrow at ${at} before ${to}`);
  assert.equal(arrow.getAttribute("y"), loss.getAttribute("y"));
  assert.equal(arrow.getAttribute("fill"), "#090909");
  const updateEnds = Number(update.getAttribute("x")) + Number(update.getAttribute("textLength"));
  assert.ok(Math.abs(Number(end.getAttribute("x")) - updateEnds) < 0.1);
});

test("a letter of a formula is in italics, a word of it is not", () => {
  const root = read(
    elementSvg(part("<math><mi>y</mi><mo>=</mo><mi>ln</mi><mi>x</mi></math>"), ABOUT),
  );
  assert.deepEqual(
    [...root.querySelectorAll("[font-style=italic]")].map((text) => text.textContent),
    ["y", "x"],
  );
});

for (const theme of ["light", "dark"]) {
  test(`in ${theme} colours it lies on the paper of the page, to its last dots`, async () => {
    const papers = { light: [255, 255, 255, 255], dark: [14, 20, 23, 255] };
    const paper = papers[/** @type {keyof typeof papers} */ (theme)];
    document.documentElement.style.setProperty("--paper", `rgb(${paper.slice(0, 3).join(" ")})`);
    document.dispatchEvent(new Event("themechange"));
    const host = part("");
    host.style.width = "200.3px";
    const dots = await dotsOf(elementSvg(host, ABOUT));
    document.documentElement.style.removeProperty("--paper");
    document.dispatchEvent(new Event("themechange"));
    assert.deepEqual(dots(0, 0), paper);
    assert.deepEqual(dots(433, 231), paper);
  });
}

/** @param {string} svg */
async function dotsOf(svg) {
  const png = await createImageBitmap(await svgPng(svg));
  const copy = document.createElement("canvas");
  copy.width = png.width;
  copy.height = png.height;
  const context = /** @type {CanvasRenderingContext2D} */ (copy.getContext("2d"));
  context.drawImage(png, 0, 0);
  return (/** @type {number} */ x, /** @type {number} */ y) => [
    ...context.getImageData(x, y, 1, 1).data,
  ];
}

test("a picture of dots is the same dots in PNG", async () => {
  const host = part(
    '<canvas width="10" height="10" style="position: absolute; left: 0; top: 0"></canvas>',
  );
  const canvas = /** @type {HTMLCanvasElement} */ (host.querySelector("canvas"));
  const drawn = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  drawn.fillStyle = "rgb(200, 10, 20)";
  drawn.fillRect(0, 0, 10, 10);
  const svg = elementSvg(host, ABOUT);
  const png = await createImageBitmap(await svgPng(svg));
  assert.equal(png.width, 432);
  assert.equal(png.height, 232);
  const dots = await dotsOf(svg);
  assert.deepEqual(dots(26, 26), [200, 10, 20, 255]);
});
