import { ARRANGING } from "../embed/arranging.js";
import { arrangement } from "../shell/arrangement.js";
import { createChanging } from "./changing.js";
import { createMoving } from "./moving.js";
import { placed } from "./placed.js";
import { createReading } from "./reading.js";
import { createRearranging } from "./rearranging.js";
import { Refusal, quoted } from "./refusal.js";
import { writtenValues } from "./written-values.js";

/** Longer states are none that a scene has told. */
const LONGEST_STATE = 200_000;

/** Nobody means more steps than this. */
const MOST_STEPS = 1_000_000;

/**
 * What the page around a frame may ask for.
 *
 * @param {import("./driven.js").Framed} framed
 * @param {ReturnType<typeof import("./driven.js").createDriven>} driven
 */
export function createCommands(framed, driven) {
  const { name: scene, opened, asHost, at } = framed;
  const { controller, form, examples } = opened;
  const beginning = driven.state();
  const reading = createReading(framed);
  const { read, unreadable } = reading;
  const { changed, moved, forwards, leaveSteps } = createMoving(framed);
  const { change } = createChanging(framed, driven, unreadable, changed);
  const rearranging = createRearranging(framed, driven, reading);
  /** Commands that have not come to their end, and what each asks for. @type {Map<Promise<object | void>, string>} */
  const underWay = new Map();

  function playback() {
    if (framed.scene.playback) return framed.scene.playback;
    throw new Refusal("unsupported", `The scene ${scene} has no steps.`);
  }

  /** @param {string} state a query, and perhaps a fragment */
  async function show(state) {
    const url = new URL(state.replace(/^(?![?#])/, "?"), location.href);
    const [, search, hash] = /^(\?[^#]*)(.*)$/s.exec(placed(url)) ?? ["", "", ""];
    await read(search);
    await changed(() =>
      at({ search, hash }, () => {
        const faults = faultsOf();
        if (faults.length > 0) throw unreadable(faults, new URLSearchParams(search));
        // An address may play by itself; a state is for standing at.
        const { autoplay } = arrangement;
        arrangement.autoplay = false;
        opened.open();
        arrangement.autoplay = autoplay;
        controller?.pause();
        return true;
      }),
    );
  }

  /** What a scene could not open of the address. @returns {string[]} */
  function faultsOf() {
    if (!controller) return arrangement.settingsOf?.(form, examples).faults ?? [];
    const { place, faults } = arrangement.placeOf?.(form, examples) ?? { place: null, faults: [] };
    return place || faults.length > 0 ? faults : ["state"];
  }

  /** What is no setting, but how and where the scene stands. @param {URLSearchParams} texts */
  async function stand(texts) {
    const [pace, scale, step] = ["pace", "scale", "step"].map((each) => texts.get(each));
    if (pace) asHost(() => controller.pace(pace === "max" ? pace : Number(pace)));
    if (scale) asHost(() => controller.scale(scale));
    if (step) await moved(() => playback().seek(Number(step)));
  }

  /** @type {Record<string, (message: any, before: Promise<unknown>[]) => object | void | Promise<object | void>>} */
  const commands = {
    capabilities: () => ({
      scene,
      subjects: ["connect", ...Object.keys(commands)].map(
        (each) => `org.gradientplayground.${each}`,
      ),
      events: EVENTS,
    }),
    play() {
      playback();
      leaveSteps();
      asHost(() => framed.playback?.play());
    },
    pause() {
      playback();
      leaveSteps();
      asHost(() => framed.playback?.pause());
    },
    async step({ count = 1 }) {
      const { forward, seek, step } = playback();
      wholeNumber("count", count, -MOST_STEPS);
      if (controller && count > 0) await forwards(count);
      else await moved(() => (count === 1 ? forward() : seek(Math.max(0, step + count))));
    },
    async seek({ step }) {
      const { seek } = playback();
      wholeNumber("step", step, 0);
      await moved(() => seek(step));
    },
    async reset() {
      const { playback: own } = framed.scene;
      if (!own) await show(beginning);
      else if (controller) await changed(() => own.reset() ?? true);
      else await moved(own.reset);
    },
    async set({ values }, before) {
      const written = writtenValues(values);
      const without = written.filter(([, text]) => text === null).map(([each]) => each);
      const texts = new URLSearchParams(
        /** @type {[string, string][]} */ (written.filter(([, text]) => text !== null)),
      );
      const known = await read(`?${texts}`);
      const isArranged = [...known.keys()].some((each) => ARRANGING.includes(each));
      if (isArranged || without.length > 0) {
        await rearranging.rearrange(known, without, before);
        return;
      }
      await change(known);
      await stand(known);
    },
    getState: () => ({ state: driven.state() }),
    async setState({ state }) {
      if (typeof state !== "string" || !/[^?#]/.test(state) || state.length > LONGEST_STATE) {
        throw new Refusal("bad_value", "state must be a text that getState has told.");
      }
      await show(state);
    },
    setPlaybackRate({ playbackRate }) {
      if (!controller) throw new Refusal("unsupported", `The scene ${scene} has no pace.`);
      if (typeof playbackRate !== "number" || !(playbackRate > 0)) {
        throw new Refusal(
          "bad_value",
          `playbackRate must be a positive number, was ${quoted(playbackRate)}.`,
        );
      }
      asHost(() => driven.setRate(playbackRate));
    },
  };

  return {
    /** Another page comes in place of this one; what is asked from now on is for that one. */
    get isLeaving() {
      return rearranging.isLeaving;
    },
    /**
     * @param {string} command
     * @param {any} message
     */
    async carryOut(command, message) {
      if (!Object.hasOwn(commands, command)) {
        throw new Refusal("unsupported_subject", `There is no subject ${quoted(command)}.`);
      }
      const before = [...underWay];
      const earlier = before.filter(([, other]) => isInTurn(command, other)).map(([each]) => each);
      const done = (async () => {
        if (earlier.length > 0) await Promise.allSettled(earlier);
        return commands[command](
          message,
          before.map(([each]) => each),
        );
      })();
      underWay.set(done, command);
      try {
        return await done;
      } finally {
        underWay.delete(done);
      }
    },
  };
}

/** What changes a run or moves it. */
const ACTING = ["step", "seek", "set", "setState", "reset"];

/**
 * Whether a command waits for an earlier one: what would disturb it is carried out after it. Several of a kind
 * are carried out together, as values that follow a slider are.
 *
 * @param {string} command
 * @param {string} earlier
 */
const isInTurn = (command, earlier) =>
  command !== earlier && ACTING.includes(command) && ACTING.includes(earlier);

const EVENTS = ["ready", "play", "pause", "step", "ended", "change", "exercise", "error", "resize"];

/**
 * @param {string} name
 * @param {unknown} value
 * @param {number} least
 */
function wholeNumber(name, value, least) {
  if (Number.isSafeInteger(value) && /** @type {number} */ (value) >= least) return;
  throw new Refusal(
    "bad_value",
    `${name} must be a whole number from ${least} on, was ${quoted(value)}.`,
  );
}
