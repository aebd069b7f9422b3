import { createRefusalNotice } from "../controls/notice.js";
import { createLesson } from "../lesson/lesson.js";
import { arrangement } from "../shell/arrangement.js";
import { openFigure } from "./address.js";
import { askServer } from "./api.js";
import { layOutFigure } from "./frame.js";
import { createSpoken } from "./spoken.js";
import { createFigureStore } from "./store.js";

/**
 * @template {object} S
 * @template A
 * @typedef {object} FigureScene
 * @property {import("./figure.js").Figure<S, A>} figure
 * @property {import("./address.js").FigureForm<S>} form of its links
 * @property {(import("../lesson/lesson.js").Example & { settings: S })[]} presets the first of them opens
 * @property {(settings: S, chosen: string) => { id: string } | null} exampleOf the example that settings
 *   are nearest to: the chosen one, where that is about them as well
 * @property {(one: S, other: S) => boolean} [isSame] whether settings are those of an example; unless
 *   given, those that ask the same
 * @property {string} beside the key of the name of the second zone
 * @property {(notice: import("./figure.js").Notice) => boolean} [isSaidElsewhere] beside a field
 * @property {(shown: import("./figure.js").Shown<S, A>) => string} spoken what those hear who do not see
 *   the numbers change
 * @property {import("../lesson/guests.js").SceneOfGuests["fromWire"]} fromWire
 * @property {import("../lesson/guests.js").SceneOfGuests["lesson"]} lesson
 */

/**
 * A scene that is a figure: its frame, its state, its text and its links. The scene itself adds views, each
 * with `update(state)`.
 *
 * @template {object} S
 * @template A
 * @param {HTMLElement} host
 * @param {string} name
 * @param {FigureScene<S, A>} scene
 */
export function createFigureScene(host, name, scene) {
  const { presets, figure, form, beside, exampleOf } = scene;
  const isSame = scene.isSame ?? asksSame(figure);
  const opening = presets[0];
  const places = layOutFigure(host, { name, beside });
  const store = arrangement.guarded(
    createFigureStore(figure, opening.settings, askServer),
    () => store.state.settings,
  );
  /** @type {import("../shell/scene.js").Playback | undefined} */
  let moving;
  const notice = createRefusalNotice(places.notice, scene.isSaidElsewhere);
  const spoken = createSpoken(host, scene.spoken);
  const lesson = createLesson(
    places.lesson,
    { onPreset: showPreset },
    {
      presets,
      opening,
      presetOf: (settings) => presets.find((preset) => isSame(preset.settings, settings)) ?? null,
      exampleOf: (settings, chosen) => {
        const example = exampleOf(settings, chosen);
        return example?.id === chosen ? null : example;
      },
    },
    {
      name,
      show: (settings) => store.show(settings),
      pause: () => moving?.pause(),
      fromWire: scene.fromWire,
      lesson: scene.lesson,
    },
  );

  /** @param {string} id */
  function showPreset(id) {
    const preset = presets.find((candidate) => candidate.id === id);
    if (!preset) throw new Error(`There is no preset ${id}.`);
    store.show(preset.settings);
  }

  store.onPaint((state) => {
    notice.update(state);
    spoken.update(state);
    lesson.update(state);
  });

  return {
    places,
    store,
    /**
     * Shows what the address names, in these views.
     *
     * @param {{ update: (state: import("./figure.js").FigureState<S, A>) => void }[]} views
     * @param {import("../shell/scene.js").Playback} [playback] of a figure that moves
     */
    open(views, playback) {
      moving = playback;
      store.onPaint((state) => {
        for (const view of views) view.update(state);
      });
      const { link } = openFigure(store, form, { presets, opening });
      return { link, onPaint: store.onPaint, playback };
    },
  };
}

/**
 * @template {object} S
 * @param {import("./figure.js").Figure<S, any>} figure
 * @returns {(one: S, other: S) => boolean}
 */
export const asksSame = (figure) => (one, other) =>
  JSON.stringify(figure.request(one)) === JSON.stringify(figure.request(other));

/**
 * The first of the examples that are like some settings, or the chosen one where it is.
 *
 * @template {{ id: string, settings: any }} P
 * @param {P[]} presets
 * @param {(one: P["settings"], other: P["settings"]) => boolean} isAlike
 * @returns {(settings: P["settings"], chosen: string) => P | null}
 */
export const nearestOf = (presets, isAlike) => (settings, chosen) => {
  const alike = presets.filter((preset) => isAlike(preset.settings, settings));
  return alike.find(({ id }) => id === chosen) ?? alike[0] ?? null;
};
