import { createAddressBar } from "../../address/address-bar.js";
import { addressOf } from "../../address/address.js";
import { fragmentOf } from "../../address/fragment.js";
import { openAddress } from "../../address/opening.js";
import { createControlBar } from "../../controls/control-bar.js";
import { onceLaidOut } from "../../controls/near.js";
import { onDemand } from "../../controls/on-demand.js";
import { createRuns } from "../../controls/runs.js";
import { createTrainingCurves } from "../../curves/training-curves.js";
import { createController } from "../../driving/controller.js";
import { playbackOf } from "../../driving/playback.js";
import { createDistantStrip } from "../../epoch/distant-strip.js";
import { createExportMenu } from "../../export/export-menu.js";
import { createHealth } from "../../health/health.js";
import { t } from "../../i18n/translate.js";
import { createLesson } from "../../lesson/lesson.js";
import { createNetworkPicture } from "../../network/network-picture.js";
import { connect } from "../../protocol/connection.js";
import { createOutcome } from "../../shell/outcome.js";
import { freshSpec } from "../../state/settings.js";
import { initialState } from "../../state/state.js";
import { createStore } from "../../state/store.js";
import { createTurns } from "../../state/turns.js";
import { form } from "./address-form.js";
import { createBatchSize } from "./batch-size.js";
import { PACES } from "./choices.js";
import { comparedBatchSizes } from "./comparison.js";
import { differences } from "./differences.js";
import { createIterationLink } from "./iteration-link.js";
import { training } from "./kind.js";
import { layOut } from "./layout.js";
import { OPENING, PRESETS, exampleOf, presetOf } from "./presets.js";
import { createReadout } from "./readout.js";
import { sentences } from "./sentences.js";

export { words } from "./words.js";

/**
 * The scene `training`: mini-batch SGD of a network on toy, real and own data.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const store = createStore(initialState(), training);
  const controller = createController(store, training, connect, () => showPreset(OPENING.id));
  const addressBar = createAddressBar(
    () => store.state,
    (state, step) => addressOf(state, form, step),
  );
  const places = layOut(host);
  const readout = createReadout(places.readout);
  const onHover = readout.point;

  /**
   * @param {import("./settings.js").Settings | import("./settings.js").Settings[]} settings of one run or several
   * @param {number | "max"} [pace]
   * @param {number} [standsAt] the step at which they wait to be played; without one they play at once
   */
  function show(settings, pace = OPENING.pace, standsAt) {
    controller.pace(pace);
    controller.begin([settings].flat().map(freshSpec), standsAt);
  }

  /** @param {string} id */
  function showPreset(id) {
    const preset = PRESETS.find((candidate) => candidate.id === id);
    if (!preset) throw new Error(`There is no preset ${id}.`);
    show(preset.runs, preset.pace);
  }

  function compare() {
    const { settings, scenery } = store.state.runs[store.state.active];
    const samples = scenery?.samples.train ?? settings.batchSize;
    controller.show(comparedBatchSizes(settings, samples).map(freshSpec));
    controller.play();
  }

  async function loadSettings() {
    const { createSettingsPanel } = await import("./settings-panel.js");
    return createSettingsPanel({ onChange: controller.change, onRestart: controller.restart });
  }

  const bar = createControlBar(
    places.bar,
    {
      onPlay: controller.play,
      onPause: controller.pause,
      onStep: () => controller.forward("step"),
      onEpoch: () => controller.forward("epoch"),
      onBack: controller.back,
      onReset: controller.reset,
      onSeek: controller.seek,
      onPace: controller.pace,
      onChange: controller.change,
    },
    {
      paces: PACES,
      names: {
        back: "training.back",
        forward: "training.forward",
        epoch: "training.epochForward",
      },
      loadSettings,
      sliders: [createBatchSize((batchSize) => controller.change({ batchSize }))],
    },
  );
  const picture = createNetworkPicture(places.network, {
    onChange: controller.change,
    onRestart: controller.restart,
    onHover,
    onAsk: controller.ask,
  });
  const epoch = createDistantStrip(places.epoch, { onHover });
  const outcome = createOutcome(places.outcome, { onTry: controller.tryRate }, sentences.ended);
  const runs = createRuns(
    places.runs,
    {
      onActivate: controller.activate,
      onRemove: controller.remove,
      onFork: controller.fork,
      onCompare: compare,
    },
    { differences, compareTitle: "training.compareTitle" },
  );
  const curves = createTrainingCurves(places.curves, {
    onSeek: controller.seek,
    onHover: pointAt,
    onScale: controller.scale,
  });
  const inside = createIterationLink(() => store.state, addressBar.leave);
  places.curves.firstElementChild?.after(inside.root);
  const health = createHealth(places.health, { onHover });
  const data = onDemand(async () => {
    const { createDataPanel } = await import("../../samples/data-panel.js");
    return createDataPanel(places.data, {
      onRestart: controller.restart,
      onTrain(settings) {
        controller.restart(settings);
        controller.play();
      },
    });
  });
  onceLaidOut(places.data, data.view);
  createExportMenu(places.export, {
    onExport: controller.export,
    onWeights: (weights, hidden) => controller.restart({ weights, ...(hidden && { hidden }) }),
    state: () => store.state,
  });
  const lesson = createLesson(
    places.lesson,
    { onPreset: showPreset },
    { presets: PRESETS, opening: OPENING, presetOf, exampleOf },
    {
      name: "training",
      show,
      play: controller.play,
      pause: controller.pause,
      fromWire: () => import("./from-wire.js"),
      lesson: () => import("./lesson.js"),
    },
  );
  places.lesson.lastElementChild?.before(places.data);

  /**
   * A curve tells a step, which all views mark; any other view tells it in words.
   *
   * @param {number | string | null} what
   */
  function pointAt(what) {
    if (typeof what === "string") onHover(what);
    else controller.hover(what);
    if (what === null) onHover(null);
  }

  const numbers = [bar, readout, outcome, runs, lesson, data, inside, picture.words, epoch];
  const findings = [curves.words, health];
  // Text that changes costs a layout, so it changes in turns of its own, five times a second, as fast
  // as numbers can be read; what is drawn moves twice as often.
  const pictures = [
    [picture.network],
    [picture.around, epoch.place],
    [curves.charts, health.place],
    [],
  ];
  const paint = createTurns([], [...pictures, numbers, [], ...pictures, findings, []]);
  store.onPaint((state) => {
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
    linkNote: () => (fragmentOf(store.state, form).isWhole ? null : t("training.tooLongForLink")),
    onPaint: store.onPaint,
    sentences,
    playback: playbackOf(store, controller),
  };
}
