import { element, setText } from "../../controls/element.js";
import { createArithmetic } from "../../epochs/arithmetic-panel.js";
import { createEpochPlayer } from "../../epochs/epoch-player.js";
import { createEpochTransport } from "../../epochs/epoch-transport.js";
import { createFlow, iterationInWords } from "../../epochs/flow-view.js";
import { createSeen } from "../../epochs/seen-panel.js";
import { createFigureScene } from "../../figures/scene.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatCount } from "../../numbers/format.js";
import { arrangement } from "../../shell/arrangement.js";
import { form } from "./address-form.js";
import { createControls } from "./controls.js";
import { PRESETS, exampleOf } from "./presets.js";
import { request } from "./settings.js";

export { words } from "./words.js";

/** @typedef {import("../../epochs/answer.js").State} State */

/**
 * The scene `epochs`: samples that flow into batches, and how many of each there are.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const scene = createFigureScene(
    host,
    "epochs",
    /** @type {import("../../figures/scene.js").FigureScene<import("./settings.js").Settings, import("../../epochs/answer.js").Answer>} */ ({
      figure: { name: "epochs", request },
      form,
      presets: PRESETS,
      exampleOf,
      beside: "epochs.zone",
      spoken,
      fromWire: () => import("./from-wire.js"),
      lesson: () => import("./lesson.js"),
    }),
  );
  const { places, store } = scene;
  const player = createEpochPlayer({
    now: () => {
      const { settings, shown } = store.state;
      return { at: settings.at, batches: shown?.answer.order?.sizes.length ?? 0 };
    },
    onReach: (at) => store.change({ at }),
    onTurn() {
      transport.turn(player.isPlaying);
      store.repaint();
    },
  });

  const opening = createOpening(player);

  /** Also what has not come yet does not play by itself any more. */
  function stay() {
    opening.isDone = true;
    player.stop();
  }

  /** @param {number} at goes there, and stays */
  function reach(at) {
    stay();
    const last = store.state.shown?.answer.order?.sizes.length ?? 0;
    store.change({ at: Math.min(last, Math.max(0, at)) });
  }

  const transport = createEpochTransport(places.bar, {
    onReset: () => reach(0),
    onBack: () => reach(store.state.settings.at - 1),
    onPlay: () => (player.isPlaying ? player.stop() : player.play()),
    onForward: () => reach(store.state.settings.at + 1),
  });
  const more = element("div", {});
  const [arithmetic, seen] = [element("div", { class: "epochs-arithmetic" }), element("div", {})];
  places.below.append(more);
  places.beside.append(arithmetic, seen);
  places.readout.classList.add("epochs-iteration");

  const opened = scene.open(
    [
      createControls(
        { bar: places.bar, more },
        {
          onChange(change) {
            player.stop();
            store.change(change);
          },
        },
      ),
      createFlow(places.picture, { onReach: reach }),
      createIteration(places.readout),
      createArithmetic(arithmetic),
      createSeen(seen),
    ],
    {
      get isPlaying() {
        return player.isPlaying;
      },
      play: player.play,
      pause: stay,
      forward: () => reach(store.state.settings.at + 1),
      back: () => reach(store.state.settings.at - 1),
      seek: reach,
      reset: () => reach(0),
      get step() {
        return store.state.settings.at;
      },
      get isAtEnd() {
        const batches = store.state.shown?.answer.order?.sizes.length ?? 0;
        return batches > 0 && store.state.settings.at >= batches;
      },
    },
  );
  store.onPaint((state) => opening.update(state));
  return opened;
}

/**
 * The epoch that the page opens with plays by itself, once it is there; not for those who want little
 * motion, not beside an exercise, and not where a link says where it stands, unless it also says which it
 * shall do.
 *
 * @param {{ play: () => void }} player
 */
function createOpening(player) {
  const query = new URLSearchParams(location.search);
  const isStill =
    query.has("at") ||
    query.has("step") ||
    query.has("exercise") ||
    matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    isDone: arrangement.autoplay === null ? isStill : !arrangement.autoplay,
    /** @param {State} state */
    update({ shown }) {
      if (this.isDone || !shown?.answer.order) return;
      this.isDone = true;
      player.play();
    },
  };
}

/** Which iteration of the epoch is done. @param {HTMLElement} host */
function createIteration(host) {
  const wording = createWording();
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    const order = shown?.answer.order;
    setText(host, shown && order ? iterationInWords(order, shown.settings.at) : "");
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/** The arithmetic, for those who do not see it change. @param {NonNullable<State["shown"]>} shown */
function spoken({ answer, settings }) {
  if (answer.order && settings.at > 0) return iterationInWords(answer.order, settings.at);
  const { batches, iterations } = answer.arithmetic;
  return t("epochs.spoken", {
    batches: formatCount(batches),
    iterations: formatCount(iterations),
  });
}
