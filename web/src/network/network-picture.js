import { element } from "../controls/element.js";
import { onDemand } from "../controls/on-demand.js";
import { fetchWords } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { fetchStyles } from "../shell/late-styles.js";
import { indicesOf } from "./bytes.js";
import { inputName, neuronName } from "./names.js";
import { createNetworkZone } from "./network-zone.js";
import { words } from "./parameter-words.js";
import { createPhases } from "./phases.js";
import { decodePicture } from "./picture-bytes.js";
import { neuronBytes } from "./place-picture.js";
import { createResultZone } from "./result-zone.js";
import { createSamplesZone } from "./samples-zone.js";

/**
 * @typedef {import("./picture-state.js").PictureState} PictureState
 * @typedef {import("./picture-state.js").PictureRun} PictureRun
 *
 * @typedef {object} PictureCallbacks
 * @property {(change: import("../protocol/frames.js").Change) => void} onChange from the next step on
 * @property {(partial: { hidden?: import("../protocol/training-frames.js").HiddenLayer[], features?: string[] }) => void} onRestart
 *   begins anew with other settings
 * @property {(text: string | null) => void} onHover what is pointed at, in words
 * @property {(question: import("../protocol/training-frames.js").AskParameter) =>
 *   Promise<import("../protocol/training-frames.js").ReadParameter>} onAsk about a parameter
 */

/**
 * Data, network and result as one picture.
 *
 * @param {HTMLElement} host
 * @param {PictureCallbacks} callbacks
 */
export function createNetworkPicture(host, { onChange, onRestart, onHover, onAsk }) {
  const wording = createWording();
  const strip = element("div", { class: "network-strip" });
  const zones = element("div", { class: "network-zones" });
  /** @param {string} name */
  const zone = (name) => {
    const root = element("section", { class: `network-zone network-zone-${name}` });
    zones.append(root);
    return wording.attribute(root, "aria-label", `network.zone.${name}`);
  };
  host.classList.add("network-picture");
  host.append(strip, zones);

  const phases = createPhases(strip, wording, onHover);
  const samples = createSamplesZone(zone("data"), { wording, onHover });
  const card = onDemand(async () => {
    const [{ createParameterCard }] = await Promise.all([
      import("./parameter-card.js"),
      fetchStyles("parameter-card"),
      fetchWords(words),
    ]);
    return createParameterCard(host, { onChange, onAsk });
  });
  const network = createNetworkZone(zone("network"), wording, {
    onRestart,
    onHover,
    onPoint: showNeuron,
    onOpen: async (parameter, anchor) => (await card.view()).open(parameter, anchor),
  });
  const result = createResultZone(zone("result"), wording, onHover);

  /** @type {PictureRun | null} */
  let run = null;
  /** @type {import("./board.js").Item | null} */
  let pointed = null;
  let batchText = "";
  let batch = indicesOf("");

  /** @param {import("./board.js").Item | null} item */
  function showNeuron(item) {
    pointed = item;
    result.show(surfaceOf(run, item));
  }

  /**
   * @param {PictureState} state
   * @returns {PictureRun | null} the run to show
   */
  function follow({ runs, active }) {
    const next = runs[active];
    if (!next?.scenery) return null;
    run = next;
    const text = next.snapshot?.batch ?? "";
    if (text !== batchText) {
      batchText = text;
      batch = indicesOf(text);
    }
    return next;
  }

  /** @type {PictureRun["picture"] | undefined} */
  let shownPicture;

  return {
    /** The network alone, which costs as much to draw as all that stands around it. */
    network: {
      /** @param {PictureState} state */
      update(state) {
        const next = follow(state);
        if (!next) return;
        network.update(next);
        card.update(next, state.playing);
      },
    },
    /** The data and the result. */
    around: {
      /** @param {PictureState} state */
      update(state) {
        const next = follow(state);
        if (!next?.scenery) return;
        samples.update(next.scenery.samples, batch);
        if (pointed && next.picture !== shownPicture) showNeuron(pointed);
        shownPicture = next.picture;
        result.update(next);
      },
    },
    /** The phases of the iteration and the numbers of the result. */
    words: {
      /** @param {PictureState} state */
      update(state) {
        const next = follow(state);
        if (!next) return;
        phases.update(next, batch.length);
        result.describe(next);
      },
    },
  };
}

/**
 * The surface of an input or a hidden neuron that is pointed at.
 *
 * @param {PictureRun | null} run
 * @param {import("./board.js").Item | null} item
 * @returns {import("./result-zone.js").Shown | null}
 */
function surfaceOf(run, item) {
  if (!run?.scenery || !item || item.kind === "weight" || item.index < 0) return null;
  const { samples, network } = run.scenery;
  const picture = decodePicture(run.picture);
  if (samples.inputs.length !== 2) return null;
  if (item.kind === "input") {
    const bytes = picture?.inputs[item.index];
    return bytes ? { bytes, name: inputName(samples.features[item.index]) } : null;
  }
  if (item.layer === network.layers.length) return null;
  const bytes = neuronBytes(samples, picture, item.layer, item.index);
  return bytes ? { bytes, name: neuronName(network, item.layer, item.index) } : null;
}
