/** @typedef {import("../../src/embed/read-parameters.js").Schema} Schema */

const response = await fetch(new URL("../../src/embed-parameters.json", import.meta.url));

/** @type {Schema} The schema of the parameters as it is served. */
export const schema = await response.json();
