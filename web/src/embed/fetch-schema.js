/**
 * The parameters that a scene takes from its address.
 *
 * @returns {Promise<import("./read-parameters.js").Schema>}
 */
export async function fetchSchema() {
  const response = await fetch(new URL("./embed-parameters.json", document.baseURI));
  return response.json();
}
