/** What the server does not carry out, with the reason as it gives it. */
export class Refused extends Error {
  /** @param {import("./figure.js").Notice} notice */
  constructor(notice) {
    super(`The server refused this: ${notice.code}.`);
    this.notice = notice;
  }
}

/** Milliseconds after which no answer comes any more. */
const PATIENCE = 8000;

/** Statuses of a server that is not there, or has too much to do, for a moment. */
const PASSING = new Set([502, 503, 504]);

/**
 * Asks an endpoint below `./api/`. A text is sent, as that needs no leave from the server in a frame
 * without an origin.
 *
 * @param {string} name of the endpoint
 * @param {object} request
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} the answer; rejected with `Refused` where it is refused, with another error where
 *   asking again may help
 */
export async function askServer(name, request, signal) {
  const response = await fetch(new URL(`./api/${name}`, document.baseURI), {
    method: "POST",
    body: JSON.stringify(request),
    signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]),
  });
  if (response.ok) return response.json();
  if (PASSING.has(response.status)) throw new Error(`The server answered ${response.status}.`);
  throw new Refused(await noticeIn(response));
}

/**
 * @param {Response} response
 * @returns {Promise<import("./figure.js").Notice>}
 */
async function noticeIn(response) {
  try {
    const { code, path, params } = await response.json();
    return { code: String(code), path: String(path ?? ""), params: params ?? [] };
  } catch {
    return { code: `http${response.status}`, path: "", params: [] };
  }
}
