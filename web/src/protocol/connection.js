import { parseFrame } from "./frames.js";

const FIRST_DELAY = 250;
const LONGEST_DELAY = 5000;

/** How a socket closes whose server goes away, is gone, or is replaced by another (RFC 6455; IANA). */
const GONE = new Set([1001, 1006, 1012]);

/** A class that one server has left does not come to the next one in the same millisecond. */
const SPREAD = 100;

/** A server that has not taken a socket by then takes none, in milliseconds. */
const OPENING = 10_000;

/** A loss is said when it has lasted so long; behind a proxy another server has taken over by then. */
const UNSAID = 1000;

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
 * A WebSocket that comes back by itself: at once where a server that drove a run is gone, which nobody
 * sees if another one answers; else with delays that grow until a server drives a run: one that is full
 * answers, and closes at once.
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
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let unsaid;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let opening;
  let drives = false;

  function open() {
    timer = undefined;
    drives = false;
    socket = new WebSocket(url);
    opening = setTimeout(giveUp, OPENING);
    socket.onopen = () => {
      clearTimeout(opening);
      clearTimeout(unsaid);
      on.state("open");
    };
    socket.onmessage = (message) => {
      const frame = parseFrame(message.data);
      if (frame.type === "started") {
        delay = FIRST_DELAY;
        drives = true;
      }
      on.frame(frame);
    };
    socket.onclose = ({ code }) => {
      clearTimeout(opening);
      if (drives && GONE.has(code)) comeBack();
      else tryAgain();
    };
  }

  function comeBack() {
    unsaid = setTimeout(() => on.state("reconnecting"), UNSAID);
    timer = setTimeout(open, SPREAD * Math.random());
  }

  function tryAgain() {
    clearTimeout(unsaid);
    clearTimeout(timer);
    on.state("reconnecting");
    timer = setTimeout(open, delay * (0.75 + 0.5 * Math.random()));
    delay = Math.min(2 * delay, LONGEST_DELAY);
  }

  function giveUp() {
    clearTimeout(opening);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    tryAgain();
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
    /** Whether what is sent now sets out to a server. */
    isOpen: () => socket.readyState === WebSocket.OPEN,
    /** Gives up a socket that is open and silent: a frozen server closes none. */
    renew: giveUp,
  };
}
