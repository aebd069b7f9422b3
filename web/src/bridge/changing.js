import { OF_PLACE } from "../address/read-address.js";
import { overlaid } from "../embed/opening.js";
import { runChange } from "./run-change.js";

/**
 * Changes settings for the page around.
 *
 * @param {import("./driven.js").Framed} framed
 * @param {ReturnType<typeof import("./driven.js").createDriven>} driven
 * @param {ReturnType<typeof import("./reading.js").createReading>["unreadable"]} unreadable
 * @param {ReturnType<typeof import("./moving.js").createMoving>["changed"]} changed
 */
export function createChanging({ opened }, driven, unreadable, changed) {
  const { store, controller, form, examples } = opened;
  /** What was asked for of the run, and what the server has not taken on yet. */
  let asked = 0;
  /** @type {Record<string, any>} */
  let wanted = {};

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
        () =>
          turn !== asked ||
          isAcknowledged() ||
          Object.keys(differing(own, driven.settings()).change).length === 0,
      );
    } finally {
      if (turn === asked) wanted = {};
    }
  }

  /** What has no effect in this run, as a learning rate where nothing learns, may not be among its settings. */
  function isAcknowledged() {
    const taken = store.state.acknowledged?.change ?? {};
    return Object.entries(wanted).every(
      ([name, value]) => JSON.stringify(taken[name]) === JSON.stringify(value),
    );
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

  return {
    /** @param {URLSearchParams} texts of settings; those of a place are left out */
    async change(texts) {
      const own = new URLSearchParams([...texts].filter(([each]) => !OF_PLACE.includes(each)));
      if (own.size > 0 && controller) await changeRun(own);
      else if (own.size > 0) await changed(() => changeFigure(own));
    },
  };
}

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
