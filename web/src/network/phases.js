import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatFixed, formatNumber } from "../numbers/format.js";

const PHASES = /** @type {const} */ (["batch", "forward", "loss", "backward", "update"]);

/**
 * Where the run stands, and the phases of the iteration that led there with what each of them gave.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(text: string | null) => void} onHover
 */
export function createPhases(host, wording, onHover) {
  const place = element("p", { class: "network-place" });
  const values = PHASES.map(() => element("span", { class: "network-phase-value" }));
  const list = element("ol", { class: "network-phases" });
  PHASES.forEach((phase, i) => {
    const name = element("button", { type: "button", class: "network-phase-name" });
    wording.text(name, `network.phase.${phase}`);
    const tell = () => onHover(t(`network.phase.${phase}.about`));
    for (const event of ["pointerenter", "focus", "click"]) name.addEventListener(event, tell);
    for (const event of ["pointerleave", "blur"]) name.addEventListener(event, () => onHover(null));
    const item = element("li", { class: `network-phase network-phase-${phase}` }, name, values[i]);
    list.append(item);
  });
  host.append(place, list);
  /** @type {import("../protocol/training-frames.js").TrainingSnapshot | null} */
  let shown = null;
  let shownStep = -1;
  let count = 0;

  function draw() {
    if (!shown) return;
    const { epoch, iteration, iterations, loss, learningRate } = shown;
    const step = formatCount(shownStep);
    setText(
      place,
      iteration === 0
        ? t("network.place.start")
        : t("network.place", { epoch: formatCount(epoch), iteration, iterations, step }),
    );
    list.classList.toggle("network-phases-idle", iteration === 0);
    const isStart = iteration === 0;
    setText(values[0], isStart ? "" : t("network.phase.samples", { n: formatCount(count) }));
    setText(values[2], isStart ? "" : formatFixed(loss));
    setText(values[4], isStart ? "" : `η ${formatNumber(learningRate)}`);
  }

  wording.also(draw);

  return {
    /**
     * @param {import("./picture-state.js").PictureRun} run
     * @param {number} samples of its mini-batch
     */
    update({ snapshot, step }, samples) {
      if (snapshot === shown) return;
      count = samples;
      shown = snapshot;
      shownStep = step;
      draw();
    },
  };
}
