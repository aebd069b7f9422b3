import { createBridge } from "../../src/bridge/bridge.js";
import { assert, test } from "../testing.js";

test("a fault that nobody has foreseen is answered as well, and stays one", async () => {
  let isBroken = false;
  const store = { state: { settings: null, shown: null }, onPaint() {} };
  const bridge = createBridge(
    /** @type {any} */ ({
      name: "loss",
      scene: {
        link() {
          if (isBroken) throw new TypeError("There is no link.");
          return location.href;
        },
      },
      opened: { store, form: {}, examples: {} },
      asHost: (/** @type {() => unknown} */ act) => act(),
    }),
  );
  isBroken = true;
  /** @type {Promise<any>} */
  const answered = new Promise((resolve) => {
    addEventListener("message", ({ data }) => data.message_id === "odd" && resolve(data));
  });

  const heard = bridge.hear({ subject: "org.gradientplayground.getState", message_id: "odd" });

  const fault = await heard.catch((/** @type {unknown} */ thrown) => thrown);
  assert.ok(fault instanceof TypeError);
  const { subject, error } = await answered;
  assert.equal(subject, "org.gradientplayground.getState.response");
  assert.equal(error.code, "failed");
  assert.ok(!error.message.includes("There is no link."));
});
