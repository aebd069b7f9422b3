import { element, setText } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { formatCount } from "../../numbers/format.js";
import { placeOfTraining } from "./address-form.js";

/** So many samples of a mini-batch are named. */
const NAMED = 8;

/**
 * Which iteration of which training is shown, and the way back to where the training stands.
 *
 * @param {HTMLElement} host
 */
export function createTrainingPlace(host) {
  const wording = createWording();
  const words = element("span", { class: "layers-iteration" });
  const back = wording.text(element("a", { class: "button layers-back" }), "layers.training.back");
  host.append(words, back);
  host.hidden = true;
  /** @type {import("../../backprop/kind.js").Run | null} */
  let run = null;
  /** @type {unknown} the training that the way back leads to */
  let led;
  wording.also(say);

  function say() {
    const { settings, scenery } = run ?? {};
    if (!settings?.training) return;
    const samples = scenery?.graph.batch?.samples ?? [];
    const named = samples.slice(0, NAMED).join(", ");
    const count = samples.length - NAMED;
    setText(
      words,
      t("layers.training.title", {
        iteration: formatCount(settings.iteration),
        samples:
          count > 0
            ? t("layers.training.more", { samples: named, count: formatCount(count) })
            : named,
      }),
    );
  }

  /** @param {any} settings */
  async function lead({ training, iteration }) {
    if (training === led) return;
    led = training;
    const { trainingAddress } = await import("./training-address.js");
    if (training !== led) return;
    const { step, pace } = placeOfTraining() ?? { step: iteration, pace: null };
    back.href = trainingAddress(training, step, pace);
  }

  return {
    /** @param {import("../../backprop/kind.js").State} state */
    update({ runs, active }) {
      const next = runs[active] ?? null;
      if (next === run) return;
      const isOther = next?.settings !== run?.settings || next?.scenery !== run?.scenery;
      run = next;
      if (!isOther) return;
      host.hidden = !next?.settings.training;
      if (!next?.settings.training) return;
      lead(next.settings);
      say();
    },
  };
}
