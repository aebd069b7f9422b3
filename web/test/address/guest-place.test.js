import { followGuest, placeGuest, withGuest } from "../../src/address/guest-place.js";
import { assert, test } from "../testing.js";

test("the place of a guest stands beside what the scene names, before the fragment", () => {
  placeGuest("exercise", "descent-step:7");
  assert.equal(withGuest("?start=1,2"), "?start=1,2&exercise=descent-step:7");
  assert.equal(withGuest("?step=1#%7B%7D"), "?step=1&exercise=descent-step:7#%7B%7D");
});

test("it goes when the guest does", () => {
  placeGuest("lesson", "2");
  placeGuest();
  assert.equal(withGuest("?step=1#%7B%7D"), "?step=1#%7B%7D");
});

test("what a link says is written as a part of the query, whatever it says", () => {
  placeGuest("exercise", "a&b#c");
  assert.equal(withGuest("?step=1"), "?step=1&exercise=a%26b%23c");
  placeGuest();
});

test("those who follow hear of every move", () => {
  let moves = 0;
  followGuest(() => moves++);
  placeGuest("lesson", "1");
  placeGuest();
  assert.equal(moves, 2);
});
