import { createAddressBar } from "../../address/address-bar.js";
import { addressOf } from "../../address/address.js";
import { openAddress } from "../../address/opening.js";
import { backprop } from "../../backprop/kind.js";
import { changesRate } from "../../backprop/settings.js";
import { PACES } from "../../controls/paces.js";
import { createControlBar } from "../../controls/control-bar.js";
import { createController } from "../../driving/controller.js";
import { playbackOf } from "../../driving/playback.js";
import { createGraphView } from "../../graph/graph-view.js";
import { createNodeReceipts } from "../../graph/node-receipts.js";
import { createStepList } from "../../graph/step-list.js";
import { createDistantConsole } from "../../graph-check/distant-console.js";
import { createLesson } from "../../lesson/lesson.js";
import { connect } from "../../protocol/connection.js";
import { createOutcome } from "../../shell/outcome.js";
import { freshSpec } from "../../state/settings.js";
import { initialState } from "../../state/state.js";
import { createStore } from "../../state/store.js";
import { createTurns } from "../../state/turns.js";
import { form } from "./address-form.js";
import { createChainRule } from "./chain-rule.js";
import { createExpressionField } from "../../expression/expression-field.js";
import { inputsOf } from "../../expression/free-names.js";
import { createInputsPanel } from "./inputs-panel.js";
import { layOut } from "./layout.js";
import { createLosses } from "./losses.js";
import { createMistakes } from "./mistakes.js";
import { createPhaseLine } from "./phase-line.js";
import { OPENING, PRESETS, exampleOf, presetOf } from "./presets.js";
import { sentences } from "./sentences.js";

export { words } from "./words.js";

/** A graph with parameters learns for so many iterations. */
const ITERATIONS = 20;

/**
 * The scene `graph`: the computation graph of any expression, forward and backward, one operation at a
 * time.
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
  const active = () => store.state.runs[store.state.active];

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
    show(preset.settings, preset.pace);
  }

  /** @param {string} expression another one; names that were there keep their values */
  function enter(expression) {
    const { inputs, parameters } = active().settings;
    const next = inputsOf(expression, inputs);
    const learning = parameters.filter((/** @type {string} */ name) => name in next);
    controller.restart({ expression, inputs: next, parameters: learning });
  }

  /**
   * @param {string} name
   * @param {boolean} isParameter
   */
  function learn(name, isParameter) {
    const { expression, inputs, parameters, iterations } = active().settings;
    const others = parameters.filter((/** @type {string} */ other) => other !== name);
    const learning = isParameter ? [...others, name] : others;
    controller.restart({
      expression,
      inputs,
      parameters: learning,
      iterations: learning.length === 0 ? 1 : Math.max(iterations, ITERATIONS),
    });
  }

  async function loadSettings() {
    const { createSettingsPanel } = await import("./settings-panel.js");
    return createSettingsPanel({ onChange: controller.change });
  }

  const bar = createControlBar(
    places.bar,
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
      names: { back: "graph.back", forward: "graph.forward" },
      loadSettings,
      sliders: [],
      hasRate: ({ parameters }) => parameters.length > 0,
      tellsFrom: changesRate,
      isSaidElsewhere: ({ code }) => code === "expression",
    },
  );
  const receipts = createNodeReceipts(host);
  const phase = createPhaseLine(places.phase);
  const picture = createGraphView(places.picture, { onOpen: receipts.open, onPoint: phase.point });
  const expression = createExpressionField(places.expression, { onEnter: enter });
  const chain = createChainRule(places.paths, {
    ask: controller.ask,
    mark: picture.mark,
    opened: (id) => inputs.mark(id),
  });
  const inputs = createInputsPanel(places.inputs, {
    onSet: (name, value) => controller.change({ inputs: { [name]: value } }),
    onParameter: learn,
    onPaths: chain.choose,
  });
  const steps = createStepList(places.steps, {
    onSeek: controller.seek,
    onForward: (count) => controller.forward("step", count),
  });
  const losses = createLosses(places.losses, { onSeek: controller.seek });
  const mistakes = createMistakes(places.mistakes, {
    onChange: controller.change,
    onAsk: controller.ask,
  });
  const check = createDistantConsole(places.check, {
    ask: controller.ask,
    onChange: controller.change,
  });
  const outcome = createOutcome(places.outcome, { onTry: controller.tryRate }, sentences.ended);
  const lesson = createLesson(
    places.lesson,
    {
      onPreset(id) {
        expression.restore();
        showPreset(id);
      },
    },
    { presets: PRESETS, opening: OPENING, presetOf, exampleOf },
    {
      name: "graph",
      show,
      play: controller.play,
      pause: controller.pause,
      fromWire: () => import("./from-wire.js"),
      lesson: () => import("./lesson.js"),
    },
  );

  const numbers = [bar, expression, phase, inputs, receipts, outcome, lesson];
  const paint = createTurns(
    [],
    [[picture], numbers, [picture], [steps, losses, chain, mistakes, check]],
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
    onPaint: store.onPaint,
    sentences,
    playback: playbackOf(store, controller),
  };
}
