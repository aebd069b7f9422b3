import { withoutAnchor } from "../../src/address/anchor.js";
import { followAddress } from "../../src/address/follow-address.js";
import { assert, test } from "../testing.js";

/** @param {string} id */
function place(id) {
  const element = document.createElement("p");
  element.id = id;
  document.body.append(element);
}

test("a place on the page is no part of a link, nor is the top of it", () => {
  place("picture");

  assert.equal(withoutAnchor("#picture"), "");
  assert.equal(withoutAnchor("#picture#?secret=aB3dE6gH9k"), "");
  assert.equal(withoutAnchor("#top"), "");
  assert.equal(withoutAnchor("#TOP"), "");
  for (const hash of ["", "#elsewhere", "#topmost", "#%7B%22edits%22%3A%5B%5D%7D"]) {
    assert.equal(withoutAnchor(hash), hash);
  }
});

test("going back opens an address again, but not where it only leads to a place on the page", () => {
  place("picture");
  const whole = location.href;
  let opened = 0;
  /** @type {any[]} */
  const told = [];
  const show = () => {
    opened++;
    return { faults: [], unknown: [`name${opened}`] };
  };
  /** @param {string} hash */
  const goBackTo = (hash) => {
    history.replaceState(null, "", new URL(hash, whole));
    dispatchEvent(new PopStateEvent("popstate"));
  };

  followAddress(show, (notice) => told.push(notice.params[0]), /** @type {any} */ ({}));
  goBackTo("#picture");
  goBackTo("#top");
  assert.equal(opened, 1);
  goBackTo("#elsewhere");
  assert.equal(opened, 2);
  assert.deepEqual(told, ["name1", "name2"]);
  history.replaceState(null, "", whole);
});
