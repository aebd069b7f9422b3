import { element, setText, svgElement } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";
import { lossesOf } from "./losses-of.js";

const WIDTH = 320;
const HEIGHT = 72;

/**
 * The output of each iteration as a small curve, where parameters learn: one click goes to that
 * iteration.
 *
 * @param {HTMLElement} host
 * @param {{ onSeek: (step: number) => void }} callbacks
 */
export function createLosses(host, { onSeek }) {
  const wording = createWording();
  const title = element("h2", { class: "panel-title" });
  const line = svgElement("polyline", { class: "losses-line" });
  const dot = svgElement("circle", { class: "losses-dot", r: 4 });
  const picture = svgElement(
    "svg",
    { class: "losses-picture", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    line,
    dot,
  );
  const words = element("p", { class: "losses-words" });
  const slider = element("input", { type: "range", class: "scrubber", min: 1, max: 1, step: 1 });
  wording.attribute(slider, "aria-label", "losses.slide");
  host.classList.add("losses");
  host.append(title, picture, slider, words);
  slider.addEventListener("input", () => {
    const entry = entries[slider.valueAsNumber - 1];
    if (entry) onSeek(entry.step);
  });

  /** @type {import("./losses-of.js").IterationLoss[]} */
  let entries = [];
  let drawn = "";
  wording.also(() => {
    drawn = "";
  });

  return {
    /** @param {import("../../backprop/kind.js").State} state */
    update(state) {
      const run = state.runs[state.active];
      const isLearning = run?.scenery && run.settings.parameters?.length > 0;
      host.hidden = !isLearning;
      if (!isLearning || !run.scenery) return;
      const name = run.scenery.names[run.scenery.graph.output];
      setText(title, t("losses.title", { name }));
      if (!run.snapshot) return;
      const key = `${run.id} ${run.newest} ${run.step}`;
      if (key === drawn) return;
      drawn = key;
      entries = lossesOf(run.history, run.newest);
      const values = entries.map(({ value }) => value);
      const [low, high] = [Math.min(0, ...values), Math.max(...values, 0)];
      const across = (/** @type {number} */ i) =>
        6 + ((WIDTH - 12) * i) / Math.max(1, Math.max(entries.length, run.settings.iterations) - 1);
      const down = (/** @type {number} */ value) =>
        HEIGHT - 6 - ((HEIGHT - 12) * (value - low)) / (high - low || 1);
      line.setAttribute(
        "points",
        values.map((value, i) => `${across(i)},${down(value)}`).join(" "),
      );
      const current = entries[run.snapshot.iteration - 1];
      dot.setAttribute("visibility", current ? "visible" : "hidden");
      if (current) {
        dot.setAttribute("cx", String(across(run.snapshot.iteration - 1)));
        dot.setAttribute("cy", String(down(current.value)));
      }
      slider.max = String(Math.max(1, entries.length));
      slider.value = String(run.snapshot.iteration);
      setText(
        words,
        current
          ? t("losses.value", {
              iteration: formatCount(run.snapshot.iteration),
              of: formatCount(run.settings.iterations),
              name,
              value: formatNumber(current.value),
            })
          : "",
      );
    },
  };
}
