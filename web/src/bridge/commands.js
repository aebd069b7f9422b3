import { OF_PLACE } from "../address/read-address.js";
import { ARRANGING } from "../embed/arranging.js";
import { fetchSchema } from "../embed/fetch-schema.js";
import { overlaid } from "../embed/opening.js";
import { readParameters } from "../embed/read-parameters.js";
import { arrangement } from "../shell/arrangement.js";
import { goOnAt } from "./go-on-at.js";
import { createOutcomes, isThere } from "./outcome.js";
import { missingExamples } from "./missing-examples.js";
import { placed } from "./placed.js";
import { Refusal, orUnreachable, quoted } from "./refusal.js";
import { runChange } from "./run-change.js";
import { writtenValues } from "./written-values.js";

/** Longer states are none that a scene has told. */
const LONGEST_STATE = 200_000;

/** More than these are not named. */
const MOST_FAULTS = 5;

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
  const { store, controller, form, examples } = opened;
  const beginning = driven.state();
  const outcomes = createOutcomes(store, controller !== undefined);
  /** What was asked for of the run, and what the server has not taken on yet. */
  let asked = 0;
  /** @type {Record<string, any>} */
  let wanted = {};
  /** The step to which those that are on their way lead; -1 where none are. */
  let stepsLeadTo = -1;
  /** Moves to a step, which leave undone the steps that were on their way. */
  let moves = 0;
  let isLeaving = false;
  /** Commands that have not come to their end. @type {Set<Promise<object | void>>} */
  const underWay = new Set();

  function playback() {
    if (framed.scene.playback) return framed.scene.playback;
    throw new Refusal("unsupported", `The scene ${scene} has no steps.`);
  }

  /**
   * What cannot be read of an address of this scene.
   *
   * @param {string} search
   */
  async function read(search) {
    const { query, faults } = readParameters(await orUnreachable(framed.schema()), scene, search);
    if (faults.length > 0) throw unreadable(faults, new URLSearchParams(search));
    return query;
  }

  /**
   * @param {string[]} faults by name; of a list the items
   * @param {URLSearchParams} texts
   */
  function unreadable(faults, texts) {
    const parts = faults.slice(0, MOST_FAULTS).map((fault) => {
      const text = texts.get(fault);
      return quoted(text === null ? fault : `${fault}=${text}`);
    });
    const sentence = `The scene ${scene} cannot read ${parts.join(", ")}.`;
    return new Refusal("bad_value", `${sentence} What it takes is in embed-parameters.json.`);
  }

  /**
   * What was refused for want of a server is not made later on either. Settings of a run are: they are on
   * their way, and nobody knows whether a server has heard them.
   *
   * @param {any} before the state that was left
   * @param {Promise<void>} outcome
   */
  async function orTakenBack(before, outcome) {
    const changedTo = store.state.settings;
    try {
      await outcome;
    } catch (refusal) {
      if (controller) {
        asHost(() => {
          controller.seek(before.cursor);
          if (before.playing) controller.goOn();
        });
      } else if (store.state.settings === changedTo) asHost(() => store.show(before.settings));
      throw refusal;
    }
  }

  /**
   * Does it for the host, and waits for what the server says of the settings.
   *
   * @param {() => boolean} act tells whether it has changed any
   * @param {() => boolean} [holds] whether it is in force, once the server has taken something on
   */
  async function changed(act, holds) {
    if (controller && !isThere(store.state)) await outcomes.ofPlace(store.state);
    const before = store.state;
    if (!asHost(act)) return;
    const outcome = outcomes.ofSettings(before, holds);
    await (controller ? outcome : orTakenBack(before, outcome));
  }

  /** Does it for the host, and waits until it is there. @param {() => void} act */
  async function moved(act) {
    const before = store.state;
    moves += 1;
    stepsLeadTo = -1;
    asHost(act);
    await orTakenBack(before, outcomes.ofPlace(before));
  }

  /**
   * Waits for steps of a run, which are made after those that are still on their way.
   *
   * @param {number} count
   */
  async function forwards(count) {
    if (!isThere(store.state)) await outcomes.ofPlace(store.state);
    const before = store.state;
    const target = Math.max(stepsLeadTo, before.cursor) + count;
    const turn = moves;
    stepsLeadTo = target;
    asHost(() => controller.forward("step", count));
    try {
      await orTakenBack(
        before,
        outcomes.ofSteps(before, target - before.cursor, () => turn !== moves),
      );
    } finally {
      if (stepsLeadTo === target) stepsLeadTo = -1;
    }
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

  /** @param {URLSearchParams} texts */
  async function change(texts) {
    const own = new URLSearchParams([...texts].filter(([each]) => !OF_PLACE.includes(each)));
    if (own.size > 0 && controller) await changeRun(own);
    else if (own.size > 0) await changed(() => changeFigure(own));
    const [pace, scale, step] = ["pace", "scale", "step"].map((each) => texts.get(each));
    if (pace) asHost(() => controller.pace(pace === "max" ? pace : Number(pace)));
    if (scale) asHost(() => controller.scale(scale));
    if (step) await moved(() => playback().seek(Number(step)));
  }

  /**
   * Compares with what was asked for last, which may still be on its way: who asks for three values one
   * after the other stands at the third.
   *
   * @param {URLSearchParams} own
   */
  async function changeRun(own) {
    const turn = (asked += 1);
    try {
      await changed(
        () => drive(own),
        () => turn !== asked || Object.keys(differing(own, driven.settings()).change).length === 0,
      );
    } finally {
      if (turn === asked) wanted = {};
    }
  }

  /**
   * @param {URLSearchParams} own
   * @param {any} settings
   */
  function differing(own, settings) {
    const { runs, settings: complete } = examples.opening;
    return runChange(form, runs?.[0] ?? complete, settings, own);
  }

  /** @param {URLSearchParams} own */
  function drive(own) {
    const settings = { ...driven.settings(), ...wanted };
    const inputs = own.get("inputs");
    if (inputs !== null && !own.has("expression")) {
      const all = withInputs(settings.inputs ?? {}, inputs);
      if (all === null) throw unreadable(["inputs"], own);
      own.set("inputs", all);
    }
    const { change: different, isLive, faults } = differing(own, settings);
    if (faults.length > 0) throw unreadable(faults, own);
    if (Object.keys(different).length === 0) return false;
    wanted = { ...wanted, ...different };
    if (isLive) controller.change(different);
    else controller.restart(different);
    return true;
  }

  /** @param {URLSearchParams} own */
  function changeFigure(own) {
    /** @type {string[]} */
    const faults = [];
    const settings = driven.settings();
    const next = form.read(overlaid(form, settings, own), settings, faults);
    if (faults.length > 0) throw unreadable(faults, own);
    store.show(next);
    return true;
  }

  /**
   * How the page is arranged is changed by another page, which goes on with what is shown.
   *
   * @param {URLSearchParams} texts
   * @param {string[]} without what stands for what the scene opens with
   * @param {Promise<unknown>[]} before what was asked earlier, and is still to be seen on this page
   */
  async function rearrange(texts, without, before) {
    await Promise.allSettled(before);
    // What is still unanswered when this page goes is asked of the next one.
    if (isLeaving) await new Promise(() => {});
    const missing = await orUnreachable(missingExamples(scene, examples, texts));
    if (missing.length > 0) throw unreadable(missing, texts);
    const { search, hash } = new URL(driven.state(), location.href);
    const isOther = texts.has("preset");
    const begins = isOther || without.some((each) => !ARRANGING.includes(each));
    const query = new URLSearchParams(isOther ? "" : search);
    if (begins) query.delete("step");
    for (const [each, text] of new URLSearchParams(location.search)) {
      if (ARRANGING.includes(each)) query.set(each, text);
    }
    if (framed.autoplay) query.set("autoplay", framed.autoplay);
    for (const each of without) query.delete(each);
    for (const [each, text] of texts) query.set(each, text);
    await read(`?${query}`);
    const address = new URL(`?${query}${begins ? "" : hash}`, location.href);
    if (!begins && address.search === location.search) return;
    // Without a server there would be no page to come, and this one would be lost.
    await orUnreachable(fetchSchema("no-cache"));
    isLeaving = true;
    const isOn = begins || texts.has("autoplay") ? undefined : framed.playback?.isOn;
    setTimeout(() => goOnAt(address, isOn));
  }

  /** @type {Record<string, (message: any) => object | void | Promise<object | void>>} */
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
      asHost(() => framed.playback?.play());
    },
    pause() {
      playback();
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
    async set({ values }) {
      const before = [...underWay];
      const written = writtenValues(values);
      const without = written.filter(([, text]) => text === null).map(([each]) => each);
      const texts = new URLSearchParams(
        /** @type {[string, string][]} */ (written.filter(([, text]) => text !== null)),
      );
      const known = await read(`?${texts}`);
      const isArranged = [...known.keys()].some((each) => ARRANGING.includes(each));
      if (isArranged || without.length > 0) await rearrange(known, without, before);
      else await change(known);
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
      return isLeaving;
    },
    /**
     * @param {string} command
     * @param {any} message
     */
    async carryOut(command, message) {
      if (!Object.hasOwn(commands, command)) {
        throw new Refusal("unsupported_subject", `There is no subject ${quoted(command)}.`);
      }
      const done = Promise.resolve(commands[command](message));
      underWay.add(done);
      try {
        return await done;
      } finally {
        underWay.delete(done);
      }
    },
  };
}

const EVENTS = ["ready", "play", "pause", "step", "ended", "change", "exercise", "error", "resize"];

/**
 * Inputs in words, some of them with other values; null where one is none of them.
 *
 * @param {Record<string, unknown>} inputs
 * @param {string} some such as x:3,y:4
 */
export function withInputs(inputs, some) {
  const others = some.split(",").map((each) => each.split(":"));
  if (others.some(([name]) => !Object.hasOwn(inputs, name))) return null;
  const all = Object.entries({ ...inputs, ...Object.fromEntries(others) });
  return all.map((each) => each.join(":")).join(",");
}

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
