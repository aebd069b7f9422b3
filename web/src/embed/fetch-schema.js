/** Milliseconds after which no answer comes any more. */
const PATIENCE = 8000;

/**
 * The parameters that a scene takes from its address.
 *
 * @param {RequestCache} [cache] where the server itself is to be asked
 * @returns {Promise<import("./read-parameters.js").Schema>} rejected where the server does not answer
 */
export async function fetchSchema(cache) {
  const response = await fetch(new URL("./embed-parameters.json", document.baseURI), {
    cache,
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}
