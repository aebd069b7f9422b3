/**
 * Keeps what a teacher has fixed, whichever way the learner takes: a field, a key, a list of examples, a
 * point that is dragged.
 *
 * @typedef {object} Guard
 * @property {<C extends object>(control: C, current: () => any) => C} guarded a control of a scene without
 *   the ways to what is fixed
 * @property {() => void} begin the scene has opened as the address says; from now on it holds
 * @property {<T>(act: () => T) => T} asHost does what the page around asks, which is not held
 */

/** Methods of a control that are given a part of the settings, and those that are given all of them. */
const TAKING_SOME = new Set(["change", "restart"]);
const TAKING_ALL = new Set(["show"]);

/**
 * @param {import("./controls.js").Control[]} fixed
 * @returns {Guard}
 */
export function createGuard(fixed) {
  const settings = new Set(fixed.flatMap((control) => control.settings ?? []));
  const actions = new Set(fixed.flatMap((control) => control.actions ?? []));
  let holds = false;

  /**
   * @param {string} name of a method
   * @param {(...what: any[]) => any} act
   * @param {() => any} current settings
   */
  function held(name, act, current) {
    return (/** @type {any[]} */ ...what) => {
      if (!holds) return act(...what);
      if (actions.has(name)) return undefined;
      const [first, ...rest] = what;
      if (TAKING_SOME.has(name)) {
        const free = withoutFixed(first, settings);
        return Object.keys(free).length > 0 ? act(free, ...rest) : undefined;
      }
      if (!TAKING_ALL.has(name)) return act(...what);
      const shown = Array.isArray(first) && actions.has("fork") ? first.slice(0, 1) : first;
      const next = Array.isArray(shown)
        ? shown.map((one) => withFixed(one, current(), settings))
        : withFixed(shown, current(), settings);
      return act(next, ...rest);
    };
  }

  return {
    guarded(control, current) {
      if (settings.size === 0 && actions.size === 0) return control;
      return new Proxy(control, {
        get(target, name) {
          const value = /** @type {any} */ (Reflect.get(target, name));
          return typeof value === "function" ? held(String(name), value, current) : value;
        },
      });
    },
    begin() {
      holds = true;
    },
    asHost(act) {
      const before = holds;
      holds = false;
      try {
        return act();
      } finally {
        holds = before;
      }
    },
  };
}

/**
 * @param {Record<string, any>} change
 * @param {Set<string>} fixed
 */
const withoutFixed = (change, fixed) =>
  Object.fromEntries(Object.entries(change).filter(([name]) => !fixed.has(name)));

/**
 * Other settings, with those that are fixed as they are. A function that is fixed keeps a start of as many
 * numbers as it has variables.
 *
 * @param {Record<string, any>} next
 * @param {Record<string, any> | undefined} now
 * @param {Set<string>} fixed
 */
export function withFixed(next, now, fixed) {
  if (!now) return next;
  const whole = { ...next };
  for (const name of fixed) {
    if (name in now) whole[name] = now[name];
    else delete whole[name];
  }
  if (fixed.has("objective") && whole.start?.length !== now.start?.length) whole.start = now.start;
  return whole;
}
