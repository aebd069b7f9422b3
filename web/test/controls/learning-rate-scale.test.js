import {
  fractionOfRate,
  highestRate,
  lastPlace,
  placeOfRate,
  rateAtPlace,
} from "../../src/controls/log-scale.js";
import { layoutTicks } from "../../src/controls/tick-layout.js";
import { assert, test } from "../testing.js";

test("equal distances on the slider are equal factors", () => {
  assert.equal(fractionOfRate(1e-5), 0);
  assert.equal(fractionOfRate(10), 1);
  assert.close(fractionOfRate(0.01), 0.5, 1e-12);
});

test("a rate beyond the ends stands at the end", () => {
  assert.equal(placeOfRate(1e-10), 0);
  assert.equal(placeOfRate(1000), lastPlace());
});

test("the slider reaches past the limit of divergence, by whole decades", () => {
  assert.equal(highestRate(undefined), 10);
  assert.equal(highestRate(1), 10);
  assert.equal(highestRate(0.002), 10);
  assert.equal(highestRate(100), 1000);
  assert.ok(fractionOfRate(10, 1000) < fractionOfRate(100, 1000));
  assert.equal(placeOfRate(1000, 1000), lastPlace(1000));
});

test("every place gives a rate that leads back to it and can be typed", () => {
  for (let place = 0; place <= lastPlace(); place++) {
    const rate = rateAtPlace(place);
    assert.equal(placeOfRate(rate), place);
    assert.equal(rate, Number(rate.toPrecision(3)));
  }
  assert.equal(rateAtPlace(400), 0.1);
});

test("words never touch each other and never leave the track", () => {
  const widths = { tooSlow: 50, fastest: 46, oscillates: 60, diverges: 54 };
  for (let total = 60; total <= 600; total += 20) {
    for (const [slow, fast, limit] of [
      [0.4, 0.78, 0.83],
      [0.1, 0.5, 0.95],
      [0.7, 0.71, 0.72],
      [0, 0.02, 1],
    ]) {
      const ticks = [
        { name: "tooSlow", at: slow * total, width: widths.tooSlow },
        { name: "fastest", at: fast * total, width: widths.fastest },
        { name: "oscillates", at: fast * total, width: widths.oscillates },
        { name: "diverges", at: limit * total, width: widths.diverges },
      ];
      const placed = layoutTicks(ticks, total).flatMap(({ left }, index) =>
        left === null ? [] : [{ left, right: left + ticks[index].width }],
      );
      assert.ok(placed.length > 0, `${total} px`);
      placed.forEach((word, index) => {
        assert.ok(word.left >= -8 && word.right <= total + 8, `${total} px`);
        for (const other of placed.slice(index + 1)) {
          assert.ok(word.right < other.left || other.right < word.left, `${total} px`);
        }
      });
    }
  }
});

test("where room is short, divergence is the word that stays", () => {
  const ticks = [
    { name: "fastest", at: 50, width: 46 },
    { name: "diverges", at: 55, width: 54 },
  ];
  const placed = layoutTicks(ticks, 80);
  assert.equal(placed[0].left, null);
  assert.ok(placed[1].left !== null);
});
