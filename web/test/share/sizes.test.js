import { SIZES, SMALLEST, lengthIn, scaled } from "../../src/share/sizes.js";
import { fitsQr, MOST_BYTES } from "../../src/share/qr-view.js";
import { isOfThisComputer, publicBase, publicLink } from "../../src/share/public-address.js";
import { assert, test } from "../testing.js";

test("a frame is made smaller to fit, never larger, and keeps its shape", () => {
  const room = { width: 400, height: 300 };
  assert.deepEqual(scaled({ width: "800", height: "600" }, room), {
    width: 800,
    height: 600,
    scale: 0.5,
  });
  assert.equal(scaled({ width: "800", height: "1200" }, room).scale, 0.25);
  assert.equal(scaled({ width: "320", height: "240" }, room).scale, 1);
});

test("a frame as wide as its page is shown as wide as a page may be", () => {
  assert.equal(scaled({ width: "100%", height: "600" }, { width: 400, height: 900 }).scale, 0.5);
});

test("a length is a whole number of pixels within its limits", () => {
  assert.equal(lengthIn(" 640 ", 320), "640");
  for (const text of ["", "319", "4001", "1e3", "640px", "-640", "100%", "六百"]) {
    assert.equal(lengthIn(text, 320), null, text);
  }
});

test("every size that is offered is one that may be typed", () => {
  for (const { width, height } of SIZES) {
    if (width !== "100%") assert.equal(lengthIn(width, SMALLEST.width), width);
    assert.equal(lengthIn(height, SMALLEST.height), height);
  }
});

test("a link fits into a QR code by its bytes, not by its letters", () => {
  assert.ok(fitsQr("x".repeat(MOST_BYTES)));
  assert.ok(!fitsQr("x".repeat(MOST_BYTES + 1)));
  assert.ok(!fitsQr("数".repeat(MOST_BYTES / 2)));
});

test("the address that the operator has told goes before that of the address bar", () => {
  const page = document.implementation.createHTMLDocument();
  const base = page.createElement("base");
  base.href = "http://localhost:7070/descent?step=1";
  page.head.append(base);
  assert.equal(publicBase(page), "http://localhost:7070/");
  const told = page.createElement("meta");
  told.name = "public-url";
  told.content = "https://play.example.org/ai/";
  page.head.append(told);
  assert.equal(publicBase(page), "https://play.example.org/ai/");
});

test("a link at that address has the query and the fragment of the one that is shown", () => {
  assert.equal(
    publicLink(
      "http://localhost:7070/descent?a=1&b=数#%7B%7D",
      "descent",
      "https://play.example.org/ai/",
    ),
    "https://play.example.org/ai/descent?a=1&b=%E6%95%B0#%7B%7D",
  );
});

test("an address of this computer alone is told from one that others can open", () => {
  for (const own of [
    "http://localhost:7070/",
    "http://127.0.0.1/",
    "http://[::1]:7070/",
    "http://a.localhost/",
  ]) {
    assert.ok(isOfThisComputer(own), own);
  }
  for (const open of [
    "https://play.example.org/",
    "http://192.168.0.7:7070/",
    "http://localhost.example.org/",
  ]) {
    assert.ok(!isOfThisComputer(open), open);
  }
});
