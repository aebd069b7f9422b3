import { LISTED } from "../../src/samples/csv/faults.js";
import { takeSamples } from "../../src/samples/csv/own-samples.js";
import { quoteFault } from "../../src/samples/csv/quotes.js";
import { readText } from "../../src/samples/csv/reading.js";
import { rowPlaces } from "../../src/samples/csv/row-places.js";
import { readTable } from "../../src/samples/csv/table.js";
import { assert, test } from "../testing.js";

const IRIS =
  "length,width,species\n5.1,3.5,setosa\n4.9,3.0,setosa\n7.0,3.2,virginica\n6.4,3.2,virginica\n";

/**
 * @param {string} text
 * @param {import("../../src/samples/csv/reading.js").Corrections} [corrections]
 */
const take = (text, corrections) => takeSamples(readText(text, corrections));

test("a header, numbers and words become inputs and classes", () => {
  assert.deepEqual(take(IRIS).samples, {
    inputs: ["length", "width"],
    x: [
      [5.1, 3.5],
      [4.9, 3],
      [7, 3.2],
      [6.4, 3.2],
    ],
    t: [0, 0, 1, 1],
    classes: ["setosa", "virginica"],
  });
});

test("a bad cell is reported by line and column with what was found", () => {
  const { faults, faultyRows, soundRows } = take(IRIS.replace("3.0", "wide"));
  assert.deepEqual(faults, [
    { kind: "notNumber", line: 3, column: 2, name: "width", found: "wide" },
  ]);
  assert.equal(faultyRows, 1);
  assert.equal(soundRows, 3);
});

test("a missing value, a short row and a long row are faults of different kinds", () => {
  const { faults } = take("a,b,c\n1,2,u\n1,,v\n3,4\n5,6,u,7\n8,9,v\n1,2,?\n");
  assert.deepEqual(
    faults.map(({ kind, line, column }) => [kind, line, column]),
    [
      ["missing", 3, 2],
      ["tooFewCells", 4, undefined],
      ["tooManyCells", 5, undefined],
      ["missing", 7, 3],
    ],
  );
});

test("a number that the engine does not take is said to be too large", () => {
  const { faults } = take("a,b\n1,u\n1e51,v\n2,u\n3,v\n");
  assert.deepEqual(faults, [{ kind: "tooLarge", line: 3, column: 1, name: "a", found: "1e51" }]);
});

test("line ends within quotes and empty lines do not disturb the numbers of lines", () => {
  const text = 'a,remark,label\r\n1,"two\r\nlines",u\r\n\r\n2,x,v\r\nbad,y,u\r\n3,z,v\r\n';
  const { faults } = take(text);
  assert.deepEqual(
    faults.map(({ line, found }) => [line, found]),
    [[6, "bad"]],
  );
});

test("the mark of the encoding, spaces and doubled quotes are no part of a cell", () => {
  const { rows } = readTable('\ufeffname, value\n"say ""hi"", all", 2\n', ",");
  assert.deepEqual(rows, [
    { line: 1, cells: ["name", "value"] },
    { line: 2, cells: ['say "hi", all', "2"] },
  ]);
});

test("a quote that is never closed is found where it was opened", () => {
  const text = 'a,b\n1,"one"\n2,"two\n3,three\n';
  assert.deepEqual(quoteFault(text, ","), {
    kind: "openQuote",
    at: 14,
    rowAt: 12,
    line: 3,
    found: '"two',
  });
  const { obstacle, samples } = take(text);
  assert.deepEqual(obstacle, { code: "openQuote", parameters: { line: 3, found: '"two' } });
  assert.equal(samples, null);
});

test("text behind a closing quote is no cell, and nothing after it is guessed", () => {
  const fault = quoteFault('a,b\n"x"y,1\n', ",");
  assert.equal(fault?.kind, "textAfterQuote");
  assert.equal(fault?.line, 2);
  assert.equal(quoteFault('a,b"c\n"x",1\n"",""\n', ","), null);
});

test("semicolons with decimal commas, tabs and bars are told from the text", () => {
  const comma = readText("x;y;t\n1,5;2,5;a\n1,25;3,5;b\n2,0;1,5;a\n3,5;0,5;b\n");
  assert.equal(comma.delimiter, ";");
  assert.equal(comma.decimal, ",");
  assert.deepEqual(takeSamples(comma).samples?.x[1], [1.25, 3.5]);
  assert.equal(readText("x\ty\n1\t2\n3\t4\n").delimiter, "\t");
  assert.equal(readText("x|y\n1|2\n3|4\n").delimiter, "|");
  assert.equal(readText("1,2\n3,4\n").decimal, ".");
});

test("without a header the columns are named by their places and the first row counts", () => {
  const reading = readText("1,2,0\n3,4,1\n5,6,0\n7,8,1\n");
  assert.equal(reading.header, false);
  assert.deepEqual(
    reading.columns.map(({ name }) => name),
    ["column 1", "column 2", "column 3"],
  );
  assert.equal(takeSamples(reading).samples?.x.length, 4);
});

test("a table of words alone has a header only where its words do not come again", () => {
  assert.equal(readText("weather,play\nsun,yes\nrain,no\n").header, true);
  assert.equal(readText("sun,yes\nrain,no\nsun,no\n").header, false);
});

test("equal and empty names of columns are made different", () => {
  const { columns } = readText("a,a,,label\n1,2,3,u\n4,5,6,v\n", { header: true });
  assert.deepEqual(
    columns.map(({ name }) => name),
    ["a", "a 2", "column 3", "label"],
  );
});

test("words and few whole numbers are classes, other numbers are values", () => {
  const numbers = (/** @type {number[]} */ labels) =>
    `x,t\n${labels.map((label, i) => `${i / 2},${label}`).join("\n")}`;
  assert.equal(readText(numbers([0, 1, 0, 1, 2, 2])).task, "classification");
  assert.equal(readText(numbers([0, 1, 2, 3, 4, 5])).task, "regression");
  assert.equal(readText(numbers([0.5, 1, 0.5, 1])).task, "regression");
  assert.deepEqual(take(numbers([10, 9, 10, 9])).samples?.classes, ["9", "10"]);
});

test("what the reader corrects holds against what was detected", () => {
  const text = "x,t\n1,0\n2,1\n3,0\n4,1\n";
  const regression = take(text, { task: "regression" }).samples;
  assert.deepEqual(regression?.t, [0, 1, 0, 1]);
  assert.equal(regression?.classes, undefined);
  const turned = take(text, { label: 0, header: false, task: "classification" });
  assert.deepEqual(turned.samples?.classes, ["1", "2", "3", "4"]);
  assert.deepEqual(turned.faults[0], {
    kind: "notNumber",
    line: 1,
    column: 2,
    name: "column 2",
    found: "t",
  });
});

test("the label is the column that is called so, or the only one with words, or the last", () => {
  const label = (/** @type {string} */ text) => readText(text).label;
  assert.equal(label("class,a,b\n0,1,2\n1,3,4\n"), 0);
  assert.equal(label("a,kind,b\n1,u,2\n3,v,4\n5,u,6\n"), 1);
  assert.equal(label("a,b,c\n1,2,3\n4,5,6\n"), 2);
});

test("a category becomes one input for each of its words, a counter none", () => {
  const text = "id,colour,x,label\n1,red,5,u\n2,blue,6,v\n3,red,7,u\n4,red,8,v\n5,blue,9,u\n";
  assert.deepEqual(take(text).samples, {
    inputs: ["colour = blue", "colour = red", "x"],
    x: [
      [0, 1, 5],
      [1, 0, 6],
      [0, 1, 7],
      [0, 1, 8],
      [1, 0, 9],
    ],
    t: [0, 1, 0, 1, 0],
    classes: ["u", "v"],
  });
  const { samples } = take(text, { types: { 1: "unused" } });
  assert.deepEqual(samples?.inputs, ["x"]);
});

test("of many faults the first are listed and all are counted", () => {
  const rows = Array.from({ length: 60 }, (_, i) => (i % 2 ? `${i},u` : `x${i},v`));
  const { faults, faultCount, faultyRows } = take(`a,label\n1,u\n${rows.join("\n")}`, {
    types: { 0: "number" },
  });
  assert.equal(faults.length, LISTED);
  assert.equal(faultCount, 30);
  assert.equal(faultyRows, 30);
});

test("the limits are held and told", () => {
  const code = (/** @type {string} */ text) => take(text).obstacle?.code;
  const rows = (/** @type {number} */ n, /** @type {(i: number) => string} */ row) =>
    Array.from({ length: n }, (_, i) => row(i)).join("\n");
  assert.equal(code(rows(10_001, (i) => `${i / 3},${i % 2}`)), "tooManyRows");
  assert.equal(code(rows(10_000, (i) => `${i / 3},${i % 2}`)), undefined);
  const wide = Array.from({ length: 101 }, (_, i) => i / 2).join(",");
  assert.equal(code(`${wide},u\n${wide},v\n`), "tooManyInputs");
  assert.equal(code(rows(60, (i) => `${i},${"k".repeat(1 + (i % 21))}`)), "tooManyClasses");
  assert.equal(code("1,u\n2,u\n3,u\n"), "oneClass");
  assert.equal(code("1\n2\n3\n"), "oneColumn");
  assert.equal(code("only,one\n"), "tooFewRows");
  assert.equal(code(""), "oneColumn");
});

test("data that were exported come back without the column that tells their split", () => {
  const text = "x1,x2,target,part\n0.5,1,0,train\n0.25,2,1,train\n0.75,3,0,test\n1,4,1,train\n";
  assert.deepEqual(take(text).samples, {
    inputs: ["x1", "x2"],
    x: [
      [0.5, 1],
      [0.25, 2],
      [0.75, 3],
      [1, 4],
    ],
    t: [0, 1, 0, 1],
    classes: ["0", "1"],
  });
});

test("among a million empty lines the lines of the rows are known", () => {
  const text = `x,label\n1,2\n${"\n".repeat(1e6)}3,4\n5,6\n`;
  assert.deepEqual(
    readText(text).rows.map(({ line }) => line),
    [2, 1_000_003, 1_000_004],
  );
});

test("rows beyond the most that are taken are counted, and not read", () => {
  const { obstacle } = take(`x,y\n${"1,2\n".repeat(200_000)}`);
  assert.deepEqual(obstacle, { code: "tooManyRows", parameters: { found: 200_000, most: 10_000 } });
  const { rows, unread } = readTable("1\n\n2\n3\n4\n", ",", 2);
  assert.deepEqual([rows.map(({ line }) => line), unread], [[1, 3], 2]);
});

test("the places of rows know the lines after a cell of several lines", () => {
  const { places } = rowPlaces('a,"b\r\n\nc"\r\n\r\rd,e', ",", 9);
  assert.deepEqual(
    places.map(({ line }) => line),
    [1, 6],
  );
});

test("full-width commas and semicolons of a Chinese keyboard part cells, where that makes rows", () => {
  const plain = take(IRIS).samples;
  assert.deepEqual(take(IRIS.replaceAll(",", "，")).samples, plain);
  assert.deepEqual(take(IRIS.replaceAll(",", "；")).samples, plain);
  assert.deepEqual(take(IRIS.replace(",", "，")).samples, plain, "in one row alone");
  assert.deepEqual(take(IRIS.replaceAll(",", "，"), { delimiter: "," }).samples, plain);
  const colours = "hue,size\n红，蓝,1\n绿，黄,2\n红，蓝,3\n绿，黄,4\n";
  assert.deepEqual(take(colours, { label: 0 }).samples?.classes, ["红，蓝", "绿，黄"]);
  assert.deepEqual(readText("1，5;2，5;a\n3，5;4，5;b\n").decimal, ",");
  assert.deepEqual(readText('x，y\n"左，右"，1\n"上，下"，2\n').rows[0].cells, ["左，右", "1"]);
});
