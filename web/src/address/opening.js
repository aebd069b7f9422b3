import { freshSpec } from "../state/settings.js";
import { arrangement } from "../shell/arrangement.js";
import { withoutAnchor } from "./anchor.js";
import { followAddress } from "./follow-address.js";
import { readAddress } from "./read-address.js";

/**
 * Opens what the address names, now and whenever the reader goes back or on to another address of the
 * page; the scene's first example, moving, where it names nothing.
 *
 * @template {import("../state/state.js").Scene} S
 * @param {object} scene
 * @param {ReturnType<typeof import("../state/store.js").createStore<S>>} scene.store
 * @param {ReturnType<typeof import("../driving/controller.js").createController<S>>} scene.controller
 * @param {import("./form.js").Form<S["spec"]>} scene.form of its links
 * @param {import("../shell/arrangement.js").Examples["presets"]} scene.presets its examples
 * @param {{ settings: any, pace?: number | "max" }} scene.opening the example
 * @param {() => void} scene.showOpening
 */
export function openAddress({ store, controller, form, presets, opening, showOpening }) {
  const examples = { presets, opening };
  /** Whether the runs are to play once they stand where the address has them. */
  let isToGoOn = false;

  store.onPaint(({ runs }) => {
    if (!isToGoOn || runs.some(({ seeking }) => seeking !== null)) return;
    isToGoOn = false;
    controller.play();
  });

  function show() {
    const read =
      arrangement.placeOf?.(form, examples) ??
      readAddress(location.search, withoutAnchor(location.hash), freshSpec(opening.settings), form);
    if (read.place) showPlace(read.place);
    else showOpening();
    return read;
  }

  /** @param {import("./read-address.js").Place<any>} place */
  function showPlace(place) {
    const pace = place.pace ?? opening.pace;
    if (pace !== undefined) controller.pace(pace);
    controller.scale(place.scale);
    if (place.steps !== null) controller.pause();
    controller.show(place.specs, place);
    isToGoOn = place.steps !== null && arrangement.autoplay === true;
    if (place.steps === null) controller.play();
  }

  followAddress(show, (notice) => store.dispatch({ type: "noticed", notice }), {
    store,
    controller,
    form,
    examples,
  });
}
