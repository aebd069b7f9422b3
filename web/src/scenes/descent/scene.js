import { createControlBar } from "../../controls/control-bar.js";
import { element } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";

/** The first run of the page. */
const PRESETS = [
  {
    id: "bowl",
    runs: [
      {
        objective: "bowl",
        start: [-3, 4],
        optimizer: { name: "gd" },
        learningRate: 0.1,
        steps: 100,
        gradient: { method: "exact" },
        tolerance: 1e-6,
      },
    ],
  },
];
import { createStageView } from "../../stage/stage-view.js";
import { freshSpec } from "../../state/settings.js";
import { initialState } from "../../state/state.js";
import { createStore } from "../../state/store.js";
import { readAddress } from "./address.js";
import { createAddressBar } from "./address-bar.js";
import { createController } from "./controller.js";

/**
 * The scene `descent`: gradient descent on functions of one and two variables.
 *
 * @param {HTMLElement} host
 */
export function createDescentScene(host) {
  const store = createStore(initialState());
  const controller = createController(store);
  const addressBar = createAddressBar(() => store.state);
  const wording = createWording();

  const bar = element("div", {});
  const stage = element("div", { class: "stage" });
  const notice = element("div", {});
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
  const picture = element("div", { class: "picture" }, stage, notice);
  host.append(
    bar,
    element(
      "main",
      { class: "scene" },
      zone("stage", picture, readout),
      zone("curves", chips, curve, table),
      zone("text", lesson),
    ),
  );

  /** @param {string} id */
  function showPreset(id) {
    const preset = PRESETS.find((candidate) => candidate.id === id);
    if (!preset) throw new Error(`There is no preset ${id}.`);
    controller.show(preset.runs.map(freshSpec));
    controller.play();
  }

  const views = [
    createControlBar(bar, {
      onPlay: controller.play,
      onPause: controller.pause,
      onStep: controller.forward,
      onBack: controller.back,
      onReset: controller.reset,
      onSeek: controller.seek,
      onPace: controller.pace,
      onChange: controller.change,
      onRestart: controller.restart,
    }),
    createStageView(stage, { onStart: (start) => controller.restart({ start }) }),
  ];
  store.onPaint((state) => {
    for (const view of views) view.update(state);
    addressBar.update();
    controller.painted();
  });

  open();

  /** Opens what the link names, or the first preset, moving. */
  function open() {
    const fallback = freshSpec(PRESETS[0].runs[0]);
    const { place, faults } = readAddress(location.search, location.hash, fallback);
    if (!place) {
      showPreset(PRESETS[0].id);
      return;
    }
    if (place.pace !== null) controller.pace(place.pace);
    controller.show(place.specs, place);
    if (place.steps === null) controller.play();
    if (faults.length > 0) {
      const params = [faults.join(", ")];
      store.dispatch({ type: "noticed", notice: { code: "linkUnreadable", params, path: "" } });
    }
  }

  return { link: addressBar.link, onPaint: store.onPaint };
}
