import { Refusal, quoted } from "./refusal.js";

/** More settings than any scene has are none. */
const MOST = 60;

/** Longer texts are in no link either. */
export const LONGEST = 100_000;

/**
 * Values as an address has them: lists with commas, their rows with semicolons, named ones as `x:3`.
 *
 * @param {unknown} values by name; null stands for what the scene opens with
 * @returns {[string, string | null][]}
 */
export function writtenValues(values) {
  if (!isRecord(values))
    throw new Refusal("bad_value", "values must be an object of settings by name.");
  const entries = Object.entries(values);
  if (entries.length === 0 || entries.length > MOST) {
    throw new Refusal(
      "bad_value",
      `values must hold 1 to ${MOST} settings, held ${entries.length}.`,
    );
  }
  return entries.map(([name, value]) => [name, value === null ? null : written(name, value)]);
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function written(name, value) {
  const text = Array.isArray(value) ? listed(value) : isRecord(value) ? named(value) : plain(value);
  if (text === null || text.length > LONGEST) {
    const odd = text === null ? oddPart(value) : value;
    const where = Object.is(odd, value) ? "be" : "hold";
    throw new Refusal("bad_value", `${quoted(name)} cannot ${where} ${quoted(odd)}.`);
  }
  return text;
}

/**
 * What of a value no address can have.
 *
 * @param {unknown} value
 * @returns {unknown} the value itself, if it is none of its parts
 */
function oddPart(value) {
  const parts = Array.isArray(value) ? value.flat() : isRecord(value) ? Object.values(value) : [];
  const odd = parts.find((part) => plain(part) === null);
  return odd === undefined && !parts.includes(undefined) ? value : odd;
}

/** @param {unknown[]} list */
function listed(list) {
  if (list.length > LONGEST) return null;
  const isOfRows = list.some(Array.isArray);
  const parts = list.map((part) => (Array.isArray(part) ? flat(part) : plain(part)));
  return parts.includes(null) ? null : parts.join(isOfRows ? ";" : ",");
}

/** @param {unknown[]} row */
function flat(row) {
  const parts = row.length > LONGEST ? [null] : row.map(plain);
  return parts.includes(null) ? null : parts.join(",");
}

/** @param {Record<string, unknown>} record */
function named(record) {
  const parts = Object.entries(record).map(([name, value]) => [name, plain(value)]);
  return parts.some(([, text]) => text === null)
    ? null
    : parts.map((part) => part.join(":")).join(",");
}

/** @param {unknown} value */
function plain(value) {
  if (typeof value === "string" || typeof value === "boolean") return String(value);
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) =>
  value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
