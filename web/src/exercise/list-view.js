import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { forget, progress, solvedIn } from "./progress.js";

/**
 * The exercises of a scene, with those marked that were tried and solved, and a way to forget that.
 *
 * @param {import("./wire.js").Entry[]} entries
 * @param {string} current the one that is open
 * @param {{ onOpen: (id: string) => void, onForget: () => void }} callbacks
 */
export function listView(entries, current, { onOpen, onForget }) {
  const ids = entries.map(({ id }) => id);
  const items = ids.map((id) => {
    const button = element("button", { type: "button", class: "lesson-entry" });
    button.append(t(`exercise.${id}.name`), ...markOf(id));
    if (id === current) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => onOpen(id));
    return element("li", {}, button);
  });
  const count = t("exercise.solved", { solved: solvedIn(entries[0].scene), of: ids.length });
  return element(
    "nav",
    { class: "exercise-list", "aria-label": t("exercise.list") },
    element("p", { class: "lesson-group" }, `${t("exercise.list")} · ${count}`),
    element("ul", { class: "lesson-entries" }, ...items),
    ...(Object.keys(progress()).length > 0 ? [forgetting(onForget)] : []),
  );
}

/** @param {string} id */
function markOf(id) {
  const record = progress()[id];
  if (!record) return [];
  const mark = record.solved ? "✓" : "○";
  const words = `${t(`exercise.mark.${record.solved ? "solved" : "tried"}`)}, ${t("exercise.tries", { tries: record.tries })}`;
  return [
    element(
      "span",
      {
        class: record.solved ? "exercise-mark exercise-mark-solved" : "exercise-mark",
        title: words,
      },
      element("span", { "aria-hidden": "true" }, mark),
      element("span", { class: "visually-hidden" }, ` (${words})`),
    ),
  ];
}

/**
 * Forgetting asks once more: it cannot be undone.
 *
 * @param {() => void} onForget
 */
function forgetting(onForget) {
  const ask = element("button", { type: "button", class: "exercise-quiet" }, t("exercise.forget"));
  const yes = element("button", { type: "button", class: "button" }, t("exercise.forget.yes"));
  const no = element("button", { type: "button", class: "button" }, t("exercise.forget.no"));
  const sure = element(
    "span",
    {
      class: "exercise-sure",
      role: "group",
      "aria-label": t("exercise.forget.sure"),
      hidden: true,
    },
    element("span", {}, t("exercise.forget.sure")),
    yes,
    no,
  );

  /** @param {boolean} isAsking */
  function turn(isAsking) {
    ask.hidden = isAsking;
    sure.hidden = !isAsking;
    (isAsking ? no : ask).focus();
  }

  ask.addEventListener("click", () => turn(true));
  no.addEventListener("click", () => turn(false));
  yes.addEventListener("click", () => {
    forget();
    onForget();
  });
  return element("p", { class: "exercise-forget" }, ask, sure);
}
