import { createAddressBar } from "../../address/address-bar.js";
import { addressOf } from "../../address/address.js";
import { openAddress } from "../../address/opening.js";
import { PACES } from "../../controls/paces.js";
import { createControlBar } from "../../controls/control-bar.js";
import { differences } from "../../controls/differences.js";
import { element } from "../../controls/element.js";
import { createRuns } from "../../controls/runs.js";
import { createLossCurveView } from "../../curves/loss-curve-view.js";
import { createController } from "../../driving/controller.js";
import { playbackOf } from "../../driving/playback.js";
import { faultOf } from "../../expression/fault-text.js";
import { createWording } from "../../i18n/wording.js";
import { createLesson } from "../../lesson/lesson.js";
import { OPENING, PRESETS, exampleOf, presetOf } from "../../lesson/presets.js";
import { createOutcome } from "../../shell/outcome.js";
import { createReceiptOnDemand } from "../../receipt/receipt-on-demand.js";
import { createStageView } from "../../stage/stage-view.js";
import { connect } from "../../protocol/connection.js";
import { freshSpec } from "../../state/settings.js";
import { initialState } from "../../state/state.js";
import { createStore } from "../../state/store.js";
import { createTurns } from "../../state/turns.js";
import { createReadout } from "../../table/readout.js";
import { createTable } from "../../table/table.js";
import { form } from "./address-form.js";
import { comparedOptimizers } from "./comparison.js";
import { descent } from "./kind.js";
import { createOwnPlace } from "./own-place.js";
import { createOwnStart } from "./own-start.js";
import { sentences } from "./sentences.js";

export { words } from "./words.js";

/**
 * The scene `descent`: gradient descent on functions of one and two variables.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const store = createStore(initialState(), descent);
  const controller = createController(store, descent, connect, () => showPreset(OPENING.id));
  const addressBar = createAddressBar(
    () => store.state,
    (state, step) => addressOf(state, form, step),
  );
  const wording = createWording();

  const bar = element("div", {});
  const typed = element("div", {});
  const stage = element("div", { id: "picture", class: "stage picture" });
  const outcome = element("div", {});
  const readout = element("div", {});
  const chips = element("div", {});
  const curve = element("div", { class: "curve" });
  const table = element("div", {});
  const lesson = element("div", {});
  /**
   * @param {string} name
   * @param {...HTMLElement} children
   */
  const zone = (name, ...children) => {
    const section = element("section", { class: `zone-${name}` }, ...children);
    wording.attribute(section, "aria-label", `zone.${name}`);
    return section;
  };
  host.append(
    bar,
    element(
      "main",
      { class: "scene" },
      zone("stage", typed, stage, readout, outcome),
      zone("curves", chips, curve, table),
      zone("text", lesson),
    ),
  );

  /**
   * @param {import("./settings.js").Settings | import("./settings.js").Settings[]} settings of one run or several
   * @param {number | "max"} [pace] left as the learner has it, unless none could be followed
   * @param {number} [standsAt] the step at which they wait to be played; without one they play at once
   */
  function show(settings, pace, standsAt) {
    if (pace !== undefined) controller.pace(pace);
    else if (store.state.pace === "max") controller.pace(initialState().pace);
    controller.begin([settings].flat().map(freshSpec), standsAt);
  }

  /** @param {string} id */
  function showPreset(id) {
    const preset = PRESETS.find((candidate) => candidate.id === id);
    if (!preset) throw new Error(`There is no preset ${id}.`);
    show(preset.runs);
  }

  function compare() {
    const { settings, scenery } = store.state.runs[store.state.active];
    const [low, high] = scenery?.objective.window.x0 ?? [-1, 1];
    controller.show(comparedOptimizers(settings, high - low).map(freshSpec));
    controller.play();
  }

  async function settingsPanel() {
    const { createSettings } = await import("../../controls/settings.js");
    return createSettings({
      onChange: controller.change,
      onRestart(settings) {
        own.forget();
        controller.restart(settings);
      },
      onOwn() {
        barView.close();
        own.open(store.state);
      },
    });
  }

  const enter = createOwnStart(controller);
  const own = createOwnPlace(typed, {
    onEnter: (expression) => enter.begin(expression, store.state.runs[store.state.active]),
  });

  const receipt = createReceiptOnDemand(host);
  const barView = createControlBar(
    bar,
    {
      onPlay: controller.play,
      onPause: controller.pause,
      onStep: controller.forward,
      onBack: controller.back,
      onReset: controller.reset,
      onSeek: controller.seek,
      onPace: controller.pace,
      onChange: controller.change,
    },
    {
      paces: PACES,
      names: { back: "bar.back", forward: "bar.forward" },
      loadSettings: settingsPanel,
      sliders: [],
      isSaidElsewhere: (notice) => faultOf(notice) !== null,
    },
  );
  const stageView = createStageView(stage, {
    onStart: (start) => controller.restart({ start }),
    onHover: controller.hover,
  });
  const outcomeView = createOutcome(outcome, { onTry: controller.tryRate }, sentences.ended);
  const readoutView = createReadout(readout, { onOpen: receipt.open });
  const runsView = createRuns(
    chips,
    {
      onActivate: controller.activate,
      onRemove: controller.remove,
      onFork: controller.fork,
      onCompare: compare,
    },
    { differences, compareTitle: "runs.compareTitle" },
  );
  const curveView = createLossCurveView(curve, {
    onSeek: controller.seek,
    onHover: controller.hover,
    onScale: controller.scale,
  });
  const tableView = createTable(table, {
    onSeek: controller.seek,
    onHover: controller.hover,
    onOpen: receipt.open,
  });
  const lessonView = createLesson(
    lesson,
    {
      onPreset(id) {
        own.forget();
        showPreset(id);
      },
    },
    { presets: PRESETS, opening: OPENING, presetOf, exampleOf },
    {
      name: "descent",
      show,
      play: controller.play,
      pause: controller.pause,
      fromWire: () => import("./from-wire.js"),
      lesson: () => import("./lesson.js"),
    },
  );
  const numbers = [barView, own, readoutView, receipt, outcomeView, runsView, lessonView];
  const paint = createTurns([stageView], [[curveView], numbers, [curveView], [tableView]]);
  store.onPaint((state) => {
    enter.follow(state);
    if (paint(state)) store.schedule();
    addressBar.update();
    controller.painted();
  });

  openAddress({
    store,
    controller,
    form,
    presets: PRESETS,
    opening: OPENING,
    showOpening: () => showPreset(OPENING.id),
  });

  return {
    link: addressBar.link,
    onPaint: store.onPaint,
    sentences,
    playback: playbackOf(store, controller),
  };
}
