import { placeGuest } from "../address/guest-place.js";
import { element } from "../controls/element.js";
import { EXERCISES } from "../exercise/counts.js";
import { createApartNote } from "./apart-note.js";
import { createWording } from "../i18n/wording.js";

/**
 * Who takes the place of the examples in the text column: the scene's lesson, or its exercises.
 *
 * @typedef {object} SceneOfGuests what a guest may ask of its scene
 * @property {string} name
 * @property {(settings: any, pace?: number | "max", standsAt?: number) => void} show the page's own settings,
 *   as an example has them; of a scene with runs one or several, which play unless they shall stand at a step
 * @property {() => void} [play] the runs of a scene that has any, from where they stand
 * @property {() => void} [pause] them where they stand
 * @property {() => Promise<{ settingsFrom: (setting: any) => any }>} fromWire the page's own settings from
 *   those that the server knows: a request of a figure, or the spec of a run
 * @property {() => Promise<GuestModule>} lesson its lesson, fetched when it is opened; its puzzle is the
 *   message `<name>.lesson`
 *
 * @typedef {SceneOfGuests & { setUp: (setting: any) => Promise<void> }} Scene
 *
 * @typedef {{ update?: (state: any) => void, close: () => void }} Guest
 *
 * @typedef {object} Opening
 * @property {string | null} at where it opens; null at its beginning
 * @property {ReturnType<typeof createApartNote> | null} note at the picture; none beside a lesson
 * @property {(at: string) => void} onPlace tells where it is, for the address
 * @property {() => void} onClose leads back to the examples
 * @property {(kind: string) => void} onSwitch leads to another guest instead
 *
 * @typedef {{ openGuest: (host: HTMLElement, scene: Scene, opening: Opening) => Promise<Guest> }} GuestModule
 *   its heading is an h2 that can be focused
 */

/**
 * Two offers for the text column. What is offered is fetched when it is opened, and takes the place of all
 * else there is in the column.
 *
 * @param {HTMLElement} column
 * @param {SceneOfGuests} scene
 */
export function createGuests(column, scene) {
  const { name, show, fromWire, lesson } = scene;
  /** @type {Record<string, () => Promise<GuestModule>>} by what they are called in the address */
  const loaders = {
    lesson,
    exercise: () => import("../exercise/guest.js"),
  };

  const wording = createWording();
  /** @type {Guest | null} */
  let guest = null;
  let isOpen = false;

  /**
   * @param {string} kind
   * @param {string | null} at
   * @param {HTMLElement} offer that leads there
   */
  async function open(kind, at, offer) {
    if (isOpen) return;
    isOpen = true;
    lost.hidden = true;
    let isClosed = false;
    // It holds the focus until there is a heading: the offer that had it is out of sight.
    const place = element("div", { class: "lesson-guest", tabindex: "-1" });
    const own = {
      ...scene,
      setUp: async (/** @type {any} */ setting) => show((await fromWire()).settingsFrom(setting)),
    };
    const stage = column.closest(".scene")?.querySelector(".zone-stage");
    const note = kind === "exercise" ? createApartNote(stage) : null;
    /** @type {Opening} */
    const opening = {
      at,
      note,
      onPlace(reached) {
        if (!isClosed) placeGuest(kind, reached);
      },
      onClose() {
        close();
        offer.focus();
      },
      onSwitch(other) {
        close();
        offers[other].click();
      },
    };
    // What a link names has its place from the start: the picture below it does not move when it comes.
    if (at !== null) takePlace();
    try {
      const { openGuest } = await loaders[kind]();
      takePlace();
      if (at === null) place.focus({ preventScroll: true });
      const opened = await openGuest(place, own, opening);
      place.classList.remove("lesson-guest-coming");
      if (isClosed) opened.close();
      else guest = opened;
    } catch (fault) {
      const losesFocus = place.contains(document.activeElement);
      if (!isClosed) {
        leave();
        lost.hidden = false;
      }
      if (losesFocus) offer.focus();
      throw fault;
    }
    if (at === null) place.querySelector("h2")?.focus();

    function takePlace() {
      if (isClosed || place.isConnected) return;
      place.classList.toggle("lesson-guest-coming", at !== null);
      column.append(place);
      column.classList.add("has-guest");
    }

    function close() {
      guest?.close();
      guest = null;
      isClosed = true;
      leave();
      placeGuest();
    }

    function leave() {
      isOpen = false;
      note?.close();
      place.remove();
      column.classList.remove("has-guest");
    }
  }

  const lost = wording.text(
    element("p", { class: "lesson-lost", role: "alert", hidden: true }),
    "lesson.lost",
  );
  const query = new URLSearchParams(location.search);
  /** @type {Record<string, HTMLElement>} */
  const offers = {};
  for (const kind in loaders) {
    const offer = element("button", { type: "button", class: "button lesson-offer" });
    const key = kind === "lesson" ? `${name}.lesson` : "lesson.offer.exercise";
    wording.text(offer, key, { count: EXERCISES[name] });
    offer.addEventListener("click", () => open(kind, null, offer));
    const at = query.get(kind);
    if (at !== null && !isOpen) {
      placeGuest(kind, at);
      open(kind, at, offer);
    }
    offers[kind] = offer;
  }

  return {
    offers: element("div", { class: "lesson-offers" }, ...Object.values(offers), lost),
    /** @param {any} state of the scene */
    update: (state) => guest?.update?.(state),
  };
}
