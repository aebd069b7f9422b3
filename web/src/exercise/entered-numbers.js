import { readEntry } from "../controls/entry.js";

/**
 * The names of the places of an answer: none for a single number.
 *
 * @param {number[]} shape
 * @returns {number[][]} the place along each axis, counted from 1, row by row
 */
export function placesOf([rows, columns]) {
  if (rows === undefined) return [[]];
  const along = Array.from({ length: rows }, (_, row) => row + 1);
  if (columns === undefined) return along.map((place) => [place]);
  return along.flatMap((row) => Array.from({ length: columns }, (_, column) => [row, column + 1]));
}

/**
 * Numbers as they were typed, put into their shape; or the first that is none.
 *
 * @param {string[]} texts row by row
 * @param {number[]} shape
 * @returns {{ answer: import("./wire.js").Numbers } | { fault: string, at: number }}
 */
export function numbersIn(texts, shape) {
  /** @type {number[]} */
  const numbers = [];
  for (const [at, text] of texts.entries()) {
    const entry = readEntry(text, {});
    if ("fault" in entry) return { fault: entry.fault, at };
    numbers.push(entry.value);
  }
  return { answer: shaped(numbers, shape) };
}

/**
 * @param {number[]} numbers
 * @param {number[]} shape
 */
function shaped(numbers, [rows, columns]) {
  if (rows === undefined) return numbers[0];
  if (columns === undefined) return numbers;
  return Array.from({ length: rows }, (_, row) =>
    numbers.slice(row * columns, (row + 1) * columns),
  );
}
