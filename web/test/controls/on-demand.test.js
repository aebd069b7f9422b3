import { onceNear } from "../../src/controls/near.js";
import { onDemand } from "../../src/controls/on-demand.js";
import { assert, test } from "../testing.js";

/** A view that notes what it is to show, and how often it is fetched. */
function noting() {
  const noted = { fetched: 0, shown: /** @type {number[]} */ ([]) };
  const view = onDemand(async () => {
    noted.fetched += 1;
    return { update: (/** @type {number} */ state) => noted.shown.push(state) };
  });
  return { noted, view };
}

test("a view is not fetched before it is wanted, and then shows what came last", async () => {
  const { noted, view } = noting();
  view.update(1);
  view.update(2);
  assert.equal(noted.fetched, 0);
  await view.view();
  view.update(3);
  assert.deepEqual(noted.shown, [2, 3]);
});

test("a view that is wanted twice at once is there once", async () => {
  const { noted, view } = noting();
  const [one, other] = await Promise.all([view.view(), view.view()]);
  assert.equal(one, other);
  assert.equal(noted.fetched, 1);
});

test("a view that could not be fetched is fetched again when it is wanted again", async () => {
  let tried = 0;
  const view = onDemand(async () => {
    tried += 1;
    if (tried === 1) throw new Error("no connection");
    return { update() {} };
  });
  let fault = "";
  await view.view().catch((thrown) => {
    fault = thrown.message;
  });
  assert.equal(fault, "no connection");
  await view.view();
  assert.equal(tried, 2);
});

/** A place far below the window, and whether it has been reached. */
function farBelow() {
  const place = document.createElement("div");
  place.style.cssText = "margin: 5000px 0 1000px; height: 10px";
  document.body.append(place);
  const reached = { times: 0 };
  onceNear(place, () => {
    reached.times += 1;
  });
  return { place, reached };
}

/** Two frames: one to lay out, one to be told. */
async function frames() {
  for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

test("a place far below is reached when it is scrolled to, and only once", async () => {
  const { place, reached } = farBelow();
  await frames();
  assert.equal(reached.times, 0);
  place.scrollIntoView();
  while (reached.times === 0) await frames();
  scrollTo(0, 0);
  await frames();
  place.scrollIntoView();
  await frames();
  assert.equal(reached.times, 1);
});

test("whoever uses the keyboard reaches every place, seen or not", async () => {
  const { reached } = farBelow();
  await frames();
  dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
  dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
  assert.equal(reached.times, 1);
});
