import { parseFrame } from "./frames.js";

const FIRST_DELAY = 250;
const LONGEST_DELAY = 5000;

/**
 * The address of an endpoint of the server that the page came from.
 *
 * @param {string} path relative to the page, such as "ws/descent"
 */
export function endpoint(path) {
  const url = new URL(path, document.baseURI);
  url.protocol = url.protocol.replace("http", "ws");
  url.search = "";
  url.hash = "";
  return url;
}

/**
 * A WebSocket that comes back by itself: after a loss it tries again with delays that grow until a
 * server drives a run: one that is full answers, and closes at once.
 *
 * @param {string} path the endpoint, relative to the page, such as "ws/descent"
 * @param {object} on
 * @param {(connection: "connecting" | "open" | "reconnecting") => void} on.state
 * @param {(frame: import("./frames.js").Frame) => void} on.frame
 */
export function connect(path, on) {
  const url = endpoint(path);
  /** @type {WebSocket} */
  let socket;
  let delay = FIRST_DELAY;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function open() {
    timer = undefined;
    socket = new WebSocket(url);
    socket.onopen = () => on.state("open");
    socket.onmessage = (message) => {
      const frame = parseFrame(message.data);
      if (frame.type === "started") delay = FIRST_DELAY;
      on.frame(frame);
    };
    socket.onclose = tryAgain;
  }

  function tryAgain() {
    on.state("reconnecting");
    timer = setTimeout(open, delay * (0.75 + 0.5 * Math.random()));
    delay = Math.min(2 * delay, LONGEST_DELAY);
  }

  function hurry() {
    if (timer === undefined) return;
    clearTimeout(timer);
    open();
  }

  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) hurry();
  });
  on.state("connecting");
  open();

  return {
    /**
     * Sends if the connection is open; what a loss swallows, the resuming page says again.
     *
     * @param {object} command
     */
    send(command) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(command));
    },
    /** Gives up a socket that is open and silent: a frozen server closes none. */
    renew() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      tryAgain();
    },
  };
}
