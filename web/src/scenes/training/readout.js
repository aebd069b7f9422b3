import { element, setText } from "../../controls/element.js";
import { unhurried } from "../../controls/unhurried.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatCount, formatFixed, formatNumber } from "../../numbers/format.js";

/** @typedef {import("./kind.js").State} State */

/**
 * The strip under the picture: what is pointed at, wherever it is, else where the run stands.
 *
 * @param {HTMLElement} host
 */
export function createReadout(host) {
  const wording = createWording();
  const words = element("span", { class: "strip-words" });
  /** @type {string | null} */
  let pointed = null;
  /** @type {State | null} */
  let last = null;
  host.classList.add("strip");
  host.setAttribute("role", "group");
  wording.attribute(host, "aria-label", "training.readout");
  host.append(words);
  wording.also(draw);

  function draw() {
    host.classList.toggle("strip-pointed", pointed !== null);
    setText(words, pointed ?? (last ? momentInWords(last) : ""));
  }

  const follow = unhurried((/** @type {State} */ state) => {
    last = state;
    if (pointed === null) draw();
  });

  return {
    /** @param {string | null} text about what is pointed at */
    point(text) {
      if (text === pointed) return;
      pointed = text;
      draw();
    },
    update: follow,
  };
}

/** @param {State} state */
function momentInWords({ runs, active }) {
  const run = runs[active];
  const snapshot = run?.snapshot;
  if (!snapshot || run.seeking !== null) return t("readout.waiting");
  if (snapshot.iteration === 0) {
    return t("training.moment0", { loss: formatFixed(snapshot.loss) });
  }
  const moment = t("training.moment", {
    epoch: formatCount(snapshot.epoch),
    iteration: formatCount(snapshot.iteration),
    iterations: formatCount(snapshot.iterations),
    loss: formatFixed(snapshot.loss),
  });
  if (snapshot.accuracy === undefined) return moment;
  const percent = formatNumber(100 * snapshot.accuracy);
  return `${moment} · ${t("training.batchAccuracy", { percent })}`;
}
