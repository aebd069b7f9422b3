import { placeGuest, withGuest } from "../../src/address/guest-place.js";
import { createGuests } from "../../src/lesson/guests.js";
import { assert, test } from "../testing.js";

/**
 * A column with the offers of a scene, whose lesson is opened by what a test gives.
 *
 * @param {import("../../src/lesson/guests.js").GuestModule["openGuest"]} openGuest
 */
function columnWith(openGuest) {
  placeGuest();
  const column = document.createElement("div");
  const guests = createGuests(column, {
    name: "loss",
    show() {},
    fromWire: async () => ({ settingsFrom: (setting) => setting }),
    lesson: async () => ({ openGuest }),
  });
  column.append(guests.offers);
  document.body.append(column);
  const offer = /** @type {HTMLButtonElement} */ (guests.offers.firstElementChild);
  return { column, offer };
}

/** Until everything that waits for a promise has gone on. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test("a guest takes the place of all else in its column, and gives it back", async () => {
  let isClosed = false;
  const { column, offer } = columnWith(async (host, _, { onPlace, onClose }) => {
    const back = document.createElement("button");
    back.addEventListener("click", onClose);
    host.append(document.createElement("h2"), back);
    onPlace("2");
    return { close: () => (isClosed = true) };
  });

  offer.click();
  await settled();
  assert.ok(column.classList.contains("has-guest"));
  assert.equal(withGuest("?y=1"), "?y=1&lesson=2");

  column.querySelector("h2")?.parentElement?.querySelector("button")?.click();
  assert.ok(isClosed);
  assert.ok(!column.classList.contains("has-guest"));
  assert.equal(withGuest("?y=1"), "?y=1");
  assert.equal(document.activeElement, offer);
});

test("a guest that is sent away on its way is not there once it comes", async () => {
  /** @type {(guest: import("../../src/lesson/guests.js").Guest) => void} */
  let come = () => {};
  /** @type {import("../../src/lesson/guests.js").Opening[]} */
  const openings = [];
  const { column, offer } = columnWith((_host, _scene, opening) => {
    openings.push(opening);
    return new Promise((resolve) => {
      come = resolve;
    });
  });
  let isClosed = false;
  offer.click();
  await settled();

  openings[0].onClose();
  openings[0].onPlace("2");
  come({ close: () => (isClosed = true) });
  await settled();

  assert.ok(isClosed);
  assert.ok(!column.classList.contains("has-guest"));
  assert.equal(withGuest("?y=1"), "?y=1");
});

test("a guest that cannot come leaves the column as it was, and is offered again", async () => {
  let tries = 0;
  const { column, offer } = columnWith(async (host) => {
    tries++;
    if (tries === 1) throw new Error("Its words cannot be fetched.");
    host.append(document.createElement("h2"));
    return { close() {} };
  });
  addEventListener("unhandledrejection", (event) => event.preventDefault(), { once: true });

  offer.click();
  await settled();
  assert.ok(!column.classList.contains("has-guest"));
  assert.equal(column.querySelector(".lesson-guest"), null);

  offer.click();
  await settled();
  assert.ok(column.classList.contains("has-guest"));
});
