import { freshSpec } from "../state/settings.js";
import { arrangement } from "../shell/arrangement.js";
import { isLink } from "./link-text.js";
import { readAddress } from "./read-address.js";
import { noticeOf } from "./read-query.js";

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
  function open() {
    const fallback = freshSpec(opening.settings);
    const {
      place,
      faults,
      unknown = [],
    } = arrangement.placeOf?.(form, { presets, opening }) ??
    readAddress(location.search, location.hash, fallback, form);
    if (place) showPlace(place);
    else showOpening();
    const notice = noticeOf(faults, unknown, location.search);
    if (arrangement.onFaults) arrangement.onFaults(faults);
    else if (notice) store.dispatch({ type: "noticed", notice });
  }

  /** @param {import("./read-address.js").Place<any>} place */
  function showPlace(place) {
    const pace = place.pace ?? opening.pace;
    if (pace !== undefined) controller.pace(pace);
    controller.scale(place.scale);
    if (place.steps !== null) controller.pause();
    controller.show(place.specs, place);
    if (place.steps === null || arrangement.autoplay) controller.play();
  }

  arrangement.onOpen?.({ store, controller, form, examples: { presets, opening }, open });
  open();
  addEventListener("popstate", () => {
    if (isLink(location.hash)) open();
  });
}
