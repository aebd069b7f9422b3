import { ORG, VERSION } from "../embed/doorway.js";
import { heightFor } from "../embed/height.js";
import { refusalSentence } from "../expression/refusal-sentence.js";
import { arrangement } from "../shell/arrangement.js";
import { createCommands } from "./commands.js";
import { createDriven } from "./driven.js";
import { Refusal } from "./refusal.js";
import { BEFORE, happeningsBetween, standing } from "./standing.js";

/** What nobody has foreseen is for the console, and not for another page. */
const FAILED = { code: "failed", message: "The scene went wrong; its console tells more." };

/** A page that asks for more ports than this has lost the first ones. */
const MOST_PORTS = 4;

/**
 * Speaks with the page around a frame: messages of a subject and an id, each answered by
 * `<subject>.response` with the same id, as 1EdTech's client-side postMessages are. After `connect` they go
 * through a port.
 *
 * @param {import("./driven.js").Framed} framed
 */
export function createBridge(framed) {
  const driven = createDriven(framed);
  const commands = createCommands(framed, driven);
  /** @type {MessagePort[]} */
  const ports = [];
  let last = BEFORE;

  /** @param {object} message */
  function send(message) {
    const whole = { version: VERSION, ...message };
    if (ports.length === 0) parent.postMessage(whole, "*");
    for (const port of ports) port.postMessage(whole);
  }

  /**
   * @param {string} event
   * @param {Record<string, any>} detail
   */
  function tell(event, detail) {
    send({ subject: `${ORG}event`, event, detail, at: standing(driven.look()) });
  }

  function look() {
    const now = driven.look();
    const happenings = happeningsBetween(last, now);
    last = now;
    for (const { event, detail } of happenings) {
      if (event === "error" && now.notice && detail.message === undefined) {
        refusalSentence(now.notice).then((message) => tell(event, { ...detail, message }));
      } else tell(event, detail);
    }
  }

  /**
   * @param {unknown} data a message of the page around
   * @param {(answer: object, transfer: Transferable[]) => void} reply
   */
  async function answer(data, reply) {
    const { subject, message_id } = /** @type {Record<string, unknown>} */ (data ?? {});
    if (typeof subject !== "string" || !subject.startsWith(ORG) || commands.isLeaving) return;
    const envelope = {
      subject: `${subject.slice(0, 200)}.response`,
      version: VERSION,
      ...(["string", "number"].includes(typeof message_id) && { message_id }),
    };
    /** @type {Transferable[]} */
    const transfer = [];
    try {
      const name = subject.slice(ORG.length);
      const content = name === "connect" ? connect(transfer) : await commands.carryOut(name, data);
      look();
      reply({ ...envelope, ...content, at: standing(driven.look()) }, transfer);
    } catch (fault) {
      const isForeseen = fault instanceof Refusal;
      const { code, message } = isForeseen ? fault : FAILED;
      const at = standing(isForeseen ? driven.look() : last);
      reply({ ...envelope, error: { code, message }, at }, transfer);
      if (!isForeseen) throw fault;
    }
  }

  /** @param {Transferable[]} transfer gets the port */
  function connect(transfer) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data, (message) => port1.postMessage(message));
    ports.push(port1);
    if (ports.length > MOST_PORTS) ports.shift()?.close();
    transfer.push(port2);
    return {};
  }

  arrangement.onJudged = (detail) => tell("exercise", detail);
  arrangement.onTurn = look;
  framed.scene.onPaint?.(look);
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    tell("resize", { width, height: heightFor(width) });
  });

  return {
    /** @param {unknown} data a message of the page around, by its window */
    hear: (data) => answer(data, (message, transfer) => parent.postMessage(message, "*", transfer)),
  };
}
