import { element } from "../../controls/element.js";
import { askServer } from "../../figures/api.js";
import { inTurn } from "../../figures/in-turn.js";
import { createReadoutStrip } from "../../figures/readout.js";
import { asksSame, createFigureScene, nearestOf } from "../../figures/scene.js";
import { createSliderField } from "../../figures/slider-field.js";
import { logSlider } from "../../figures/slider-scale.js";
import { t } from "../../i18n/translate.js";
import { formatNumber } from "../../numbers/format.js";
import { arrangement } from "../../shell/arrangement.js";
import { createCosts } from "./costs.js";
import { createEvaluationLine } from "./evaluation-line.js";
import { evaluationsOf, figure, form } from "./figure.js";
import { createForward } from "./forward.js";
import { createGradients } from "./gradients.js";
import { createPlayer } from "./player.js";
import { PRESETS } from "./presets.js";
import { isWhole } from "./progress.js";
import { createTransport } from "./transport.js";
import { createVersions } from "./versions.js";

export { words } from "./words.js";

/**
 * The scene `network-gradient`: the gradient of a small net by quotients, weight for weight, and the same
 * by backpropagation.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const scene = createFigureScene(host, "network-gradient", {
    figure,
    form,
    presets: PRESETS,
    exampleOf: nearestOf(PRESETS, isSameVersion),
    isSame: (one, other) => isSameVersion(one, other) && asksSame(figure)(one, other),
    beside: "network-gradient.zone",
    spoken: ({ answer, settings }) =>
      t("network-gradient.spoken", {
        at: settings.at,
        of: answer.passes.numerical,
        loss: formatNumber(answer[settings.version].loss),
      }),
    fromWire: () => import("./from-wire.js"),
    lesson: () => import("./lesson.js"),
  });
  const { places, store } = scene;
  const player = createPlayer({
    at: () => store.state.settings.at,
    last: () => evaluationsOf(store.state.settings),
    onStep: (at) => store.change({ at }),
    onChange() {
      bar.update(store.state);
      store.repaint();
    },
  });

  /** @param {number} at goes there, and stays */
  function seek(at) {
    player.pause();
    store.change({ at: Math.min(evaluationsOf(store.state.settings), Math.max(0, at)) });
  }

  const transport = createTransport({
    onToggle: () => (player.isPlaying ? player.pause() : player.play()),
    onSeek: seek,
  });
  const h = createSliderField({
    label: "network-gradient.h",
    sign: "h",
    scale: logSlider(1e-15, 1, 6),
    limits: { atLeast: 1e-15, atMost: 100 },
    onChange: (value) => store.change({ h: value }),
  });
  places.bar.append(transport.root, h.root);

  /** @type {import("./figure.js").Settings | null} */
  let opened = null;
  const bar = {
    /** @param {import("./figure.js").State} state */
    update({ settings, notice }) {
      if (notice) h.refuse();
      h.update(settings.h);
      transport.update(settings.at, evaluationsOf(settings), player.isPlaying);
      const isExample = PRESETS.some((preset) => preset.settings === settings);
      if (opened === null && arrangement.autoplay !== null) {
        opened = settings;
        if (arrangement.autoplay) player.play();
      }
      if (!isExample || settings === opened) return;
      opened = settings;
      player.play();
    },
  };

  const [forForward, forLine, forGradients] = [0, 1, 2].map(() => element("div", {}));
  places.picture.append(forForward, forLine, forGradients);
  const [forVersions, forCosts] = [0, 1].map(() => element("div", {}));
  places.beside.append(forVersions, forCosts);

  const versions = createVersions(forVersions, {
    onChoose: (version) => store.change({ version }),
  });
  const costs = createCosts(forCosts, {
    async measure() {
      const request = { ...figure.request(store.state.settings), measure: true };
      return (await askServer(figure.name, request)).costs;
    },
  });

  /** @param {{ shown: import("./figure.js").Shown }} state */
  const shownVersion = ({ shown }) => shown.answer[shown.settings.version];

  return scene.open(
    [
      bar,
      createForward(forForward, { onChange: store.change.bind(store) }),
      createEvaluationLine(forLine),
      createGradients(forGradients),
      createReadoutStrip(places.readout, [
        { name: "L", role: "loss", value: (state) => shownVersion(state).loss },
        { name: "h", role: "intermediate", value: ({ shown }) => shown.answer.h },
        {
          name: "max |Δ|",
          role: "gradient",
          value: (state) =>
            isWhole(shownVersion(state), state.shown.settings.at)
              ? shownVersion(state).largestDifference
              : null,
        },
      ]),
      inTurn([
        { host: forVersions, view: versions },
        { host: forCosts, view: costs },
      ]),
    ],
    {
      get isPlaying() {
        return player.isPlaying;
      },
      play: player.play,
      pause: player.pause,
      forward: () => seek(store.state.settings.at + 1),
      back: () => seek(store.state.settings.at - 1),
      seek,
      reset: () => seek(0),
      get step() {
        return store.state.settings.at;
      },
      get isAtEnd() {
        const { settings } = store.state;
        return settings.at >= evaluationsOf(settings);
      },
    },
  );
}

/**
 * @param {import("./figure.js").Settings} one
 * @param {import("./figure.js").Settings} other
 */
const isSameVersion = (one, other) => one.version === other.version;
