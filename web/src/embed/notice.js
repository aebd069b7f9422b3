import { element, setText } from "../controls/element.js";
import { icon } from "../controls/icons.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";

/** Longer names are not the ones that somebody mistyped. */
const LONGEST = 40;
const MOST = 6;

/** What cannot be read of the address, and why nothing happens: one small notice, which can be closed. */
export function createNotice() {
  const wording = createWording();
  const text = element("span", {});
  const close = element("button", { type: "button", class: "button-icon" }, icon("close"));
  const root = element("p", { class: "embed-notice", role: "status", hidden: true }, text, close);
  wording.attribute(close, "aria-label", "embed.close");
  wording.attribute(close, "title", "embed.close");
  close.addEventListener("click", () => {
    root.hidden = true;
  });
  document.body.append(root);

  /** @type {Set<string>} */
  const faults = new Set();
  /** @type {import("./read-parameters.js").TooLong[]} */
  const lengths = [];
  /** @type {(() => string) | null} */
  let said = null;
  wording.also(draw);

  function draw() {
    if (said) setText(text, said());
  }

  /** @param {() => string} sentence */
  function show(sentence) {
    said = sentence;
    root.hidden = false;
    draw();
  }

  function blamed() {
    const names = [...faults].filter((fault) => fault !== "#");
    return [
      ...(names.length > 0 ? [t("embed.unreadable", { names: listed(names) })] : []),
      ...lengths.map((one) =>
        t("embed.tooLong", {
          ...one,
          length: formatCount(one.length),
          most: formatCount(one.most),
        }),
      ),
      ...(faults.has("#") ? [t("error.linkCut")] : []),
    ].join(t("embed.between"));
  }

  return {
    /** @param {string} sentence */
    say: (sentence) => show(() => sentence),
    /**
     * @param {string[]} more names that cannot be read; "#" is the fragment
     * @param {import("./read-parameters.js").TooLong[]} [tooLong] why some of them cannot
     */
    blame(more, tooLong = []) {
      for (const fault of more) faults.add(fault);
      lengths.push(...tooLong);
      if (more.length > 0) show(blamed);
    },
  };
}

/** @param {string[]} names */
export function listed(names) {
  const short = names.map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name));
  return short.length > MOST ? `${short.slice(0, MOST).join(", ")}, …` : short.join(", ");
}
