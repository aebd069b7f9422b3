import { connect } from "../../src/protocol/connection.js";
import { assert, test } from "../testing.js";

/** A socket whose other end is the test. */
class FakeSocket {
  static OPEN = 1;
  /** @type {FakeSocket[]} */
  static made = [];
  readyState = 0;
  /** @type {(() => void) | null} */
  onopen = null;
  /** @type {((message: { data: string }) => void) | null} */
  onmessage = null;
  /** @type {((event: { code: number }) => void) | null} */
  onclose = null;

  constructor() {
    FakeSocket.made.push(this);
  }

  opens() {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
    return this;
  }

  drives() {
    const started = { type: "started", run: "a", spec: {}, step: -1, columns: [] };
    this.onmessage?.({ data: JSON.stringify(started) });
    return this;
  }

  /** @param {number} code */
  closes(code) {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  close() {}
  send() {}
}

/** @param {(states: string[], clock: ReturnType<typeof createClock>) => void} play */
function withFakes(play) {
  const { WebSocket, setTimeout, clearTimeout } = globalThis;
  const clock = createClock();
  const fakes = { WebSocket: FakeSocket, setTimeout: clock.set, clearTimeout: clock.clear };
  Object.assign(globalThis, fakes);
  FakeSocket.made = [];
  /** @type {string[]} */
  const states = [];
  try {
    connect("ws/descent", { state: (state) => states.push(state), frame: () => {} });
    play(states, clock);
  } finally {
    Object.assign(globalThis, { WebSocket, setTimeout, clearTimeout });
  }
}

function createClock() {
  let now = 0;
  let serial = 0;
  /** @type {Map<number, { due: number, action: () => void }>} */
  const timers = new Map();
  return {
    set(/** @type {() => void} */ action, /** @type {number} */ delay) {
      timers.set(++serial, { due: now + delay, action });
      return serial;
    },
    clear: (/** @type {number} */ id) => timers.delete(id),
    /** @param {number} millis */
    pass(millis) {
      now += millis;
      for (const [id, { due, action }] of [...timers]) {
        if (due > now || !timers.delete(id)) continue;
        action();
      }
    },
  };
}

const newest = () => /** @type {FakeSocket} */ (FakeSocket.made.at(-1));

for (const code of [1001, 1006, 1012]) {
  test(`a run whose server closes by ${code} goes on at another one at once, and nothing is said`, () => {
    withFakes((states, clock) => {
      newest().opens().drives().closes(code);
      clock.pass(100);
      assert.equal(FakeSocket.made.length, 2);
      newest().opens().drives();
      clock.pass(10_000);
      assert.deepEqual(states, ["connecting", "open", "open"]);
    });
  });
}

test("a loss that lasts is said, also while the first attempt hangs", () => {
  withFakes((states, clock) => {
    newest().opens().drives().closes(1006);
    clock.pass(100);
    clock.pass(1000);
    assert.deepEqual(states, ["connecting", "open", "reconnecting"]);
    newest().opens();
    assert.equal(states.at(-1), "open");
  });
});

test("where no other server answers, the loss is said and the attempts become rare", () => {
  withFakes((states, clock) => {
    newest().opens().drives().closes(1006);
    clock.pass(100);
    newest().closes(1006);
    assert.deepEqual(states, ["connecting", "open", "reconnecting"]);
    clock.pass(100);
    assert.equal(FakeSocket.made.length, 2);
    clock.pass(250);
    assert.equal(FakeSocket.made.length, 3);
  });
});

test("a server that is full or shows us out is not asked again at once", () => {
  for (const code of [1008, 1011, 1013]) {
    withFakes((states, clock) => {
      newest().opens().drives().closes(code);
      assert.equal(states.at(-1), "reconnecting");
      clock.pass(100);
      assert.equal(FakeSocket.made.length, 1);
    });
  }
});

test("a server that closes before it drives a run is not asked again at once", () => {
  withFakes((states, clock) => {
    newest().opens().closes(1012);
    assert.equal(states.at(-1), "reconnecting");
    clock.pass(100);
    assert.equal(FakeSocket.made.length, 1);
  });
});

test("a server that never takes a socket is given up, and asked again", () => {
  withFakes((states, clock) => {
    clock.pass(9_000);
    assert.deepEqual(states, ["connecting"]);
    clock.pass(1_000);
    assert.deepEqual(states, ["connecting", "reconnecting"]);
    clock.pass(1_000);
    assert.equal(FakeSocket.made.length, 2);
    FakeSocket.made[1].opens();
    clock.pass(100_000);
    assert.deepEqual(states, ["connecting", "reconnecting", "open"]);
    assert.equal(FakeSocket.made.length, 2);
  });
});
