import { withGuest } from "../../src/address/guest-place.js";
import { createGuests } from "../../src/lesson/guests.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

/** Until what has been fetched has been put up. @returns {Promise<void>} */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** A column whose lesson opens when the test lets it. */
function column() {
  setLanguage("en");
  const root = document.createElement("div");
  document.body.append(root);
  /** @type {{ host: HTMLElement, opening: any, begin: (guest: any) => void, fail: () => void }[]} */
  const opened = [];
  /** @type {any} */
  const scene = {
    name: "loss",
    show() {},
    lesson: async () => ({
      openGuest: (
        /** @type {HTMLElement} */ host,
        /** @type {any} */ _,
        /** @type {any} */ opening,
      ) =>
        new Promise((begin, reject) => {
          opened.push({ host, opening, begin, fail: () => reject(new Error("offline")) });
        }),
    }),
  };
  const guests = createGuests(root, scene);
  root.append(guests.offers);
  const offer = /** @type {HTMLButtonElement} */ (guests.offers.querySelector("button"));
  return { root, offer, opened };
}

test("a guest that is closed while it opens leaves the address alone and is ended", async () => {
  const { root, offer, opened } = column();
  offer.click();
  await settled();
  const { opening, begin } = opened[0];
  let ended = 0;

  opening.onClose();
  opening.onPlace("3");
  begin({ close: () => ended++ });
  await settled();

  assert.equal(withGuest("?x=1"), "?x=1");
  assert.equal(ended, 1);
  assert.equal(root.classList.contains("has-guest"), false);
  assert.equal(document.activeElement, offer);
});

test("a guest whose words cannot be fetched gives the column back, says so, and is offered again", async () => {
  const { root, offer, opened } = column();
  const silence = (/** @type {Event} */ event) => event.preventDefault();
  addEventListener("unhandledrejection", silence);
  offer.focus();
  offer.click();
  await settled();

  opened[0].fail();
  await settled();

  assert.equal(root.classList.contains("has-guest"), false);
  assert.equal(root.querySelector(".lesson-guest"), null);
  assert.equal(document.activeElement, offer);
  const lost = /** @type {HTMLElement} */ (root.querySelector("[role='alert']"));
  assert.equal(lost.hidden, false);
  offer.click();
  await settled();
  assert.equal(opened.length, 2);
  assert.equal(lost.hidden, true);
  removeEventListener("unhandledrejection", silence);
});

test("a guest holds the focus until its heading is there", async () => {
  const { offer, opened } = column();
  offer.focus();
  offer.click();
  await settled();
  const { host, begin } = opened[0];
  assert.equal(document.activeElement, host);

  host.append(Object.assign(document.createElement("h2"), { tabIndex: -1 }));
  begin({ close() {} });
  await settled();

  assert.equal(document.activeElement, host.querySelector("h2"));
});
