import { numberIn } from "../address/read-address.js";

/**
 * @typedef {object} Kind what a value may be, as the schema of the parameters has it
 * @property {"string" | "number" | "integer" | "boolean" | "array"} [type]
 * @property {string[]} [enum]
 * @property {string} [const]
 * @property {string} [pattern]
 * @property {number} [minLength]
 * @property {number} [maxLength]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [exclusiveMinimum]
 * @property {number} [exclusiveMaximum]
 * @property {Kind} [items]
 * @property {Kind[]} [anyOf]
 * @property {string} [x-items] the list of the scene that the items are from
 * @property {string[]} [x-scenes] those that have it; all, unless given
 *
 * @typedef {object} SceneKinds
 * @property {string[]} x-controls what may be hidden and locked
 * @property {Record<string, Kind>} properties
 * @property {Record<string, Kind>} [patternProperties]
 *
 * @typedef {object} Schema
 * @property {Record<string, Kind>} properties of all scenes
 * @property {Record<string, SceneKinds>} $defs of each scene
 *
 * @typedef {object} Parameters
 * @property {"en" | "zh-CN"} [lang]
 * @property {"light" | "dark" | "system"} [theme]
 * @property {"1" | "0" | "minimal"} [controls]
 * @property {"1" | "0"} [autoplay]
 * @property {string[]} [hide]
 * @property {string[]} [lock]
 * @property {string[]} [panels]
 * @property {string} [preset]
 * @property {string} [exercise]
 * @property {string} [lesson]
 *
 * @typedef {object} Reading
 * @property {Parameters} parameters those that arrange the page
 * @property {URLSearchParams} query all that can be read, as it was written
 * @property {string[]} faults what cannot be, by name; of a list the items
 * @property {TooLong[]} tooLong those of the faults that are longer than what is taken
 *
 * @typedef {{ name: string, length: number, most: number }} TooLong in characters
 */

/**
 * Reads a query by the schema. What it does not know and what does not fit is left out, and named.
 *
 * @param {Schema} schema
 * @param {string} scene
 * @param {string} search
 * @returns {Reading}
 */
export function readParameters(schema, scene, search) {
  const own = schema.$defs[scene];
  /** @type {Record<string, any>} */
  const parameters = {};
  const query = new URLSearchParams();
  /** @type {string[]} */
  const faults = [];
  /** @type {TooLong[]} */
  const tooLong = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const kind = kindOf(schema, scene, name);
    if (!kind || query.has(name)) {
      faults.push(name);
    } else if (kind.type === "array") {
      const { known, unknown } = itemsIn(text, kind, own);
      faults.push(...unknown.map((item) => `${name}=${item}`));
      if (known.length > 0) query.set(name, known.join(","));
      if (known.length > 0) parameters[name] = known;
    } else if (fits(text, kind)) {
      query.set(name, text);
      if (name in schema.properties) parameters[name] = text;
    } else {
      faults.push(name);
      const { length } = text;
      const { maxLength: most = length } = kind;
      if (length > most) tooLong.push({ name, length, most });
    }
  }
  return { parameters, query, faults, tooLong };
}

/**
 * What a scene takes under a name; a scene's own setting comes before one that all have.
 *
 * @param {Schema} schema
 * @param {string} scene
 * @param {string} name
 * @returns {Kind | null}
 */
function kindOf({ properties, $defs }, scene, name) {
  const own = $defs[scene];
  if (Object.hasOwn(own.properties, name)) return own.properties[name];
  for (const [pattern, kind] of Object.entries(own.patternProperties ?? {})) {
    if (new RegExp(pattern, "u").test(name)) return kind;
  }
  if (!Object.hasOwn(properties, name)) return null;
  const kind = properties[name];
  return kind["x-scenes"]?.includes(scene) === false ? null : kind;
}

/**
 * @param {string} text
 * @param {Kind} kind
 * @param {SceneKinds} own
 */
function itemsIn(text, kind, own) {
  const items = [...new Set(text.split(",").map((item) => item.trim()))].filter(Boolean);
  const allowed = kind["x-items"] ? own["x-controls"] : (kind.items?.enum ?? []);
  return {
    known: items.filter((item) => allowed.includes(item)),
    unknown: items.filter((item) => !allowed.includes(item)),
  };
}

/**
 * @param {string} text
 * @param {Kind} kind
 * @returns {boolean}
 */
export function fits(text, kind) {
  if (kind.anyOf) return kind.anyOf.some((one) => fits(text, one));
  if (kind.const !== undefined) return text === kind.const;
  if (kind.enum) return kind.enum.includes(text);
  if (kind.type === "boolean") return text === "true" || text === "false";
  if (kind.type === "number" || kind.type === "integer") return fitsNumber(numberIn(text), kind);
  const { minLength = 0, maxLength = Infinity, pattern } = kind;
  return (
    text.trim().length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, "u").test(text))
  );
}

/**
 * @param {number | undefined} value
 * @param {Kind} kind
 */
function fitsNumber(value, { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
  return (
    value !== undefined &&
    (type !== "integer" || Number.isInteger(value)) &&
    value >= (minimum ?? -Infinity) &&
    value <= (maximum ?? Infinity) &&
    value > (exclusiveMinimum ?? -Infinity) &&
    value < (exclusiveMaximum ?? Infinity)
  );
}
