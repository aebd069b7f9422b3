import { element, setText } from "../controls/element.js";
import { onceNear } from "../controls/near.js";
import { onDemand } from "../controls/on-demand.js";
import { unhurried } from "../controls/unhurried.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { formatCount } from "../numbers/format.js";
import { findingInWords } from "./finding-words.js";
import { findings } from "./findings.js";
import { createLayerTable } from "./layer-table.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("../scenes/training/kind.js").Run} Run
 */

/**
 * How a network is doing inside: the gradient and the outputs of each layer, what is wrong with them,
 * the noise of the mini-batches, and what is taken for what.
 *
 * @param {HTMLElement} host
 * @param {{ onHover: (words: string | null) => void }} callbacks
 */
export function createHealth(host, { onHover }) {
  const wording = createWording();
  const list = element("ul", { class: "health-findings" });
  const gradients = section("gradients");
  const layers = createLayerTable(gradients.body, wording, onHover);
  gradients.body.append(list);
  const clouds = section("cloud");
  const cloud = onDemand(async () => {
    const { createCloud } = await import("./cloud.js");
    return createCloud(clouds.body);
  });
  const matrix = section("confusion");
  const confusion = onDemand(async () => {
    const { createConfusion } = await import("./confusion.js");
    return createConfusion(matrix.body, wording, onHover);
  });
  for (const { root } of [clouds, matrix]) root.hidden = true;
  host.append(element("div", { class: "health" }, gradients.root, clouds.root, matrix.root));

  /** @type {Run | null} */
  let run = null;
  /** @type {Set<import("./findings.js").Fault>} */
  let held = new Set();
  let heldFor = "";
  let isWatched = false;
  wording.also(() => draw(true));

  /** @param {"gradients" | "cloud" | "confusion"} name */
  function section(name) {
    const of = element("span", { class: "health-of" });
    const title = element(
      "h3",
      { class: "health-title" },
      wording.text(element("span", {}), `health.title.${name}`),
      " ",
      of,
    );
    const body = element("div", { class: "health-body" });
    const root = element("section", { class: `health-part health-part-${name}` }, title, body);
    wording.attribute(root, "aria-label", `health.title.${name}`);
    return { root, of, body };
  }

  /** @param {boolean} anew whether the words have changed */
  function draw(anew) {
    if (!run?.snapshot || !run.scenery) return;
    const { snapshot, scenery, settings, picture, pictureStep } = run;
    if (heldFor !== run.id) [held, heldFor] = [new Set(), run.id];
    layers.update(snapshot.layers, scenery.network.layers, run.id);
    const found = findings(snapshot, scenery.network.layers, settings, held);
    held = new Set(found.map(({ fault }) => fault));
    say(found, run);
    const seen = picture ? t("health.atStep", { step: formatCount(pictureStep) }) : "";
    const hasCloud = (picture?.cloud?.lengths.length ?? 0) > 0;
    const isComing = pictureStep <= 0 && settings.batchSize < scenery.samples.train;
    clouds.root.hidden = !hasCloud && !isComing;
    clouds.root.classList.toggle("health-coming", !hasCloud);
    matrix.root.hidden = !picture?.confusion;
    setText(clouds.of, seen);
    setText(matrix.of, seen);
    if (hasCloud && picture?.cloud) {
      cloud.update(picture.cloud, Math.min(settings.batchSize, scenery.samples.train), anew);
    }
    if (picture?.confusion) confusion.update(picture.confusion, scenery.samples.classes);
  }

  /**
   * @param {import("./findings.js").Finding[]} found
   * @param {Run} current
   */
  function say(found, { snapshot, scenery }) {
    if (!snapshot || !scenery) return;
    while (list.children.length < found.length) {
      list.append(element("li", {}, element("b", {}), " ", element("span", {})));
    }
    [...list.children].forEach((item, i) => {
      /** @type {HTMLElement} */ (item).hidden = i >= found.length;
      if (i >= found.length) return;
      const { name, text } = findingInWords(found[i], snapshot, scenery.network.layers);
      setText(item.children[0], name);
      setText(item.children[1], text);
    });
  }

  return {
    update: unhurried((/** @type {State} */ state) => {
      const next = state.runs[state.active];
      if (!next) return;
      const isSame =
        next.snapshot === run?.snapshot && next.picture === run?.picture && next.id === run?.id;
      run = next;
      if (!isSame) draw(false);
    }),
    /** Its place, to be updated after the curves above it: until then it lies higher than it will. */
    place: {
      /** @param {State} state */
      update({ runs, active }) {
        if (isWatched || !runs[active]?.picture) return;
        isWatched = true;
        onceNear(clouds.root, cloud.view);
        onceNear(matrix.root, confusion.view);
      },
    },
  };
}
