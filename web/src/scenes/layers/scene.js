import { createAddressBar } from "../../address/address-bar.js";
import { addressOf } from "../../address/address.js";
import { fragmentOf } from "../../address/fragment.js";
import { openAddress } from "../../address/opening.js";
import { backprop } from "../../backprop/kind.js";
import { changesRate } from "../../backprop/settings.js";
import { createControlBar } from "../../controls/control-bar.js";
import { createController } from "../../driving/controller.js";
import { playbackOf } from "../../driving/playback.js";
import { createGradientCheck } from "../../graph-check/console.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { createCellPanel } from "../../layer-picture/cell-panel.js";
import { createChainView } from "../../layer-picture/chain-view.js";
import { createPhaseLine } from "../../layer-picture/phase-line.js";
import { createLesson } from "../../lesson/lesson.js";
import { connect } from "../../protocol/connection.js";
import { createOutcome } from "../../shell/outcome.js";
import { freshSpec } from "../../state/settings.js";
import { initialState } from "../../state/state.js";
import { createStore } from "../../state/store.js";
import { createTurns } from "../../state/turns.js";
import { form } from "./address-form.js";
import { createCellOpening } from "./cell-opening.js";
import { createCellEditing } from "./cell-editing.js";
import { layOut } from "./layout.js";
import { createNetworkChoices } from "./network-choices.js";
import { OPENING, PRESETS, exampleOf, presetOf } from "./presets.js";
import { createOpenedNote } from "./opened-note.js";
import { createReadout } from "./readout.js";
import { sentences } from "./sentences.js";
import { createTrainingPlace } from "./training-place.js";

export { words } from "./words.js";

/** In operations a second. */
const PACES = /** @type {const} */ ([1 / 1.2, 2, 5, 10, 30, "max"]);

/**
 * The scene `layers`: Affine, activation and loss layer on a small batch, forward and backward, with
 * every number to be opened.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const store = createStore(initialState(), backprop);
  const controller = createController(store, backprop, connect, () => showPreset(OPENING.id));
  const addressBar = createAddressBar(
    () => store.state,
    (state, step) => addressOf(state, form, step),
  );
  const places = layOut(host);
  const readout = createReadout(places.readout);

  /**
   * @param {any} settings of one run or several
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

  const bar = createControlBar(
    places.bar,
    {
      onPlay: controller.play,
      onPause: controller.pause,
      onStep: () => controller.forward("step"),
      onBack: controller.back,
      onReset: controller.reset,
      onSeek: controller.seek,
      onPace: controller.pace,
      onChange: controller.change,
    },
    {
      paces: PACES,
      names: { back: "layers.back", forward: "layers.forward" },
      async loadSettings() {
        const { createSettingsPanel } = await import("./settings-panel.js");
        return createSettingsPanel(controller.change);
      },
      sliders: [],
      hasRate: ({ learningRate }) => learningRate !== undefined,
      tellsFrom: changesRate,
    },
  );
  const active = () => store.state.runs[store.state.active];
  const choices = createNetworkChoices(places.choices, controller.restart);
  const training = createTrainingPlace(places.training);
  const phases = createPhaseLine(places.phases, createWording());
  const editing = createCellEditing(active, controller.change);
  const chain = createChainView(places.picture, {
    onOpen: (place, anchor) => opening.open(place, anchor),
    onEdit: editing.edit,
    onPoint: readout.point,
    onRead: async (node, of, { rows, columns }) =>
      (await controller.ask({ type: "open", node, of, rows, columns })).values,
  });
  const panel = createCellPanel(places.cell, {
    onClose: () => opening.close(),
    onFollow: (question) => opening.follow(question),
  });
  const opening = createCellOpening({ ask: controller.ask, panel, chain, say: readout.point });
  const check = createGradientCheck(places.check, {
    ask: controller.ask,
    onChange: controller.change,
  });
  const outcome = createOutcome(places.outcome, { onTry: controller.tryRate }, sentences.ended);
  const note = createOpenedNote(places.opened);
  const lesson = createLesson(
    places.lesson,
    { onPreset: showPreset },
    { presets: PRESETS, opening: OPENING, presetOf, exampleOf },
    {
      name: "layers",
      show,
      play: controller.play,
      pause: controller.pause,
      fromWire: () => import("./from-wire.js"),
      lesson: () => import("./lesson.js"),
    },
  );
  const picture = {
    /** @param {import("../../backprop/kind.js").State} state */
    update({ runs, active: index }) {
      const run = runs[index];
      if (!run?.scenery || !run.snapshot) return;
      chain.update(run.scenery.graph, run.snapshot);
      phases.update(run.scenery.graph, run.snapshot, run.settings.iterations ?? 1);
    },
  };
  const paint = createTurns(
    [],
    [
      [picture, opening],
      [bar, choices, training, readout, outcome, lesson],
      [check, note],
    ],
  );
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
    linkNote: () => (fragmentOf(store.state, form).isWhole ? null : t("layers.tooLongForLink")),
    onPaint: store.onPaint,
    sentences,
    playback: playbackOf(store, controller),
  };
}
