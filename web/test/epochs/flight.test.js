import { layOutStrip } from "../../src/epoch/strip-layout.js";
import { createEpochPlayer, paceOf } from "../../src/epochs/epoch-player.js";
import { flightsOf, placeInFlight } from "../../src/epochs/flight.js";
import { assert, test } from "../testing.js";

const ORDER = { samples: [4, 0, 3, 1, 2], sizes: [2, 2, 1], dropped: [] };

test("each sample of a batch goes from its own place into the batch", () => {
  const [pool, strip] = [layOutStrip([5], 300, 90), layOutStrip(ORDER.sizes, 300, 90)];

  const flights = flightsOf(pool, strip, ORDER, 1, 100);

  assert.equal(flights.length, 2);
  assert.equal(flights[0].from[0], 3 * pool.unit);
  assert.equal(flights[1].from[0], 1 * pool.unit);
  assert.equal(flights[0].to[0], strip.pieces[1].left);
  assert.equal(flights[0].to[1], 100);
});

test("samples that are too many to be tiles do not fly", () => {
  const order = { samples: [0], sizes: Array(400).fill(25), dropped: [] };
  const strip = layOutStrip(order.sizes, 200, 90);

  assert.deepEqual(flightsOf(layOutStrip([10_000], 200, 90), strip, order, 0, 100), []);
});

test("a tile starts where the sample is and ends in its batch", () => {
  const flight = {
    from: /** @type {[number, number]} */ ([0, 0]),
    to: /** @type {[number, number]} */ ([100, 50]),
  };

  assert.deepEqual(placeInFlight(flight, 0, 0.5), [0, 0]);
  assert.deepEqual(placeInFlight(flight, 1, 1), [100, 50]);
  assert.ok(placeInFlight(flight, 0.5, 0)[0] > placeInFlight(flight, 0.5, 1)[0], "the first leads");
});

test("an epoch of many batches takes no longer than one can watch", () => {
  assert.equal(paceOf(3), 700);
  assert.equal(paceOf(32) * 32, 12_000);
  assert.equal(paceOf(1000), 40);
});

test("an epoch is played batch by batch to its end, and then stands", () => {
  /** @type {(() => void)[]} */
  const waiting = [];
  let at = 0;
  let turns = 0;
  const player = createEpochPlayer(
    {
      now: () => ({ at, batches: 3 }),
      onReach: (next) => {
        at = next;
      },
      onTurn: () => turns++,
    },
    (next) => waiting.push(next),
  );

  player.play();
  while (waiting.length > 0) waiting.shift()?.();

  assert.equal(at, 3);
  assert.ok(!player.isPlaying);
  assert.equal(turns, 2);
  player.play();
  assert.equal(at, 0, "once more from the start");
});
