import { element, setText } from "../../controls/element.js";
import { EXERCISES } from "../../exercise/counts.js";
import { solvedIn } from "../../exercise/progress.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { SCENES, addressOfPage } from "../../shell/scenes.js";
import { leftOff } from "../../start/left-off.js";
import { miniature } from "../../start/miniature.js";

export { words } from "./words.js";

/**
 * The start page: what this is, the scenes as stations in the order of the article, and where the reader
 * left off.
 *
 * @param {HTMLElement} host
 */
export function createScene(host) {
  const wording = createWording();
  const { scene, rest, seen } = leftOff();

  const stations = SCENES.map(({ name, chapter }) => {
    const section = element("span", { class: "station-section" });
    wording.also(() =>
      setText(section, `${t(`start.section.${name}`)} ${t(`chapter.${chapter}`)}`),
    );
    const stop = element("span", { class: "station-stop" });
    const isSeen = seen.includes(name);
    if (isSeen) stop.classList.add("station-seen");
    const link = element(
      "a",
      { class: "station", href: addressOfPage(name) },
      element("span", { class: "station-frame" }, miniature(name)),
      wording.text(element("span", { class: "station-name" }), `scene.${name}`),
      wording.text(element("span", { class: "station-question" }), `start.question.${name}`),
      ...(isSeen
        ? [wording.text(element("span", { class: "visually-hidden" }), "start.seen")]
        : []),
      solvedCount(wording, name),
    );
    return element("li", {}, element("p", { class: "station-line" }, stop, section), link);
  });

  const onward = element("p", { class: "start-onward" });
  const first = element("a", {
    class: "button button-filled",
    href: scene ? addressOfPage(scene) + rest : addressOfPage(SCENES[0].name),
  });
  wording.also(() =>
    setText(first, scene ? t("start.goOn", { scene: t(`scene.${scene}`) }) : t("start.begin")),
  );
  onward.append(first);
  if (scene) onward.append(wording.text(element("span", { class: "start-note" }), "start.kept"));

  host.append(
    element(
      "main",
      { id: "text", class: "page start" },
      wording.text(element("h2", { class: "page-title" }), "start.title"),
      wording.text(element("p", { class: "page-lead" }), "start.lead"),
      onward,
      wording.attribute(
        element("ol", { class: "stations" }, ...stations),
        "aria-label",
        "start.map",
      ),
      other("mistakes", "start.mistakes"),
      other("glossary", "start.glossary"),
    ),
  );

  /**
   * @param {string} name of a page that is no scene
   * @param {string} words key of what it is
   */
  function other(name, words) {
    const link = wording.text(element("a", { href: addressOfPage(name) }), `scene.${name}`);
    return element(
      "p",
      { class: "start-other" },
      link,
      " ",
      wording.text(element("span", {}), words),
    );
  }

  return {};
}

/**
 * How many of a scene's exercises the reader has solved, once there is one; also after the way back from
 * the scene.
 *
 * @param {ReturnType<typeof createWording>} wording
 * @param {string} scene
 */
function solvedCount(wording, scene) {
  const count = element("span", { class: "station-solved" });
  const say = () => {
    const solved = Math.min(solvedIn(scene), EXERCISES[scene]);
    count.hidden = solved === 0;
    setText(count, solved === 0 ? "" : t("start.solved", { solved, of: EXERCISES[scene] }));
  };
  wording.also(say);
  addEventListener("pageshow", say);
  return count;
}
