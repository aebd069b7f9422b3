import { queryOf, settingsIn } from "../../src/figures/address.js";
import { readNumber } from "../../src/address/read-address.js";
import { assert, test } from "../testing.js";

const FALLBACK = { x: 5, h: 1e-4 };

/** @type {import("../../src/figures/address.js").FigureForm<typeof FALLBACK>} */
const form = {
  names: ["x", "h"],
  write: ({ x, h }, query) => {
    query.set("x", String(x));
    query.set("h", String(h));
  },
  read: (query, fallback, faults) => ({
    x: readNumber(query, "x", faults) ?? fallback.x,
    h: readNumber(query, "h", faults) ?? fallback.h,
  }),
};

test("a query written from settings opens the same settings", () => {
  const settings = { x: -2.5, h: 1e-15 };

  assert.deepEqual(settingsIn(queryOf(settings, form), "", FALLBACK, form), {
    settings,
    faults: [],
    unknown: [],
  });
});

test("what a link cannot tell is named and comes from the first example", () => {
  assert.deepEqual(settingsIn("?x=five&h=1", "", FALLBACK, form), {
    settings: { x: 5, h: 1 },
    faults: ["x"],
    unknown: [],
  });
});

test("a fragment, which no link of a figure has, is said", () => {
  assert.deepEqual(settingsIn("?x=2", "#AAAA", FALLBACK, form).faults, ["#"]);
  assert.deepEqual(settingsIn("", "#AAAA", FALLBACK, form).settings, FALLBACK);
  assert.deepEqual(settingsIn("", "#?secret=aB3dE6gH9k", FALLBACK, form).faults, []);
});

test("a link that names nothing opens the first example", () => {
  assert.deepEqual(settingsIn("?lang=en", "", FALLBACK, form), {
    settings: FALLBACK,
    faults: [],
    unknown: ["lang"],
  });
});
