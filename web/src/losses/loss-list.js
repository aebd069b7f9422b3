import { element, setAttribute, setText } from "../controls/element.js";
import { replaceDiffering } from "../controls/replace-differing.js";
import { exactOutcome, numberOf, outcomeText } from "../figures/outcome-text.js";
import { termed } from "../glossary/termed.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { nameOf } from "./bars-view.js";
import { createElementBars } from "./element-bars.js";
import { LOSSES, formulaWithNumbers, symbolicFormula } from "./formulas.js";
import { signOf } from "./notation.js";

/**
 * @typedef {import("./answer.js").State} State
 * @typedef {import("./answer.js").AppliedLoss} AppliedLoss
 * @typedef {import("../scenes/loss/settings.js").Settings} Settings
 */

/** The losses in groups, as the article has them. */
const GROUPS = /** @type {const} */ ([
  ["regression", LOSSES.slice(0, 5)],
  ["classification", LOSSES.slice(5)],
]);

/** From here on the article's cross entropy hardly grows, however wrong a guess is: -ln(1e-10) is 23.03. */
const SATURATED = 23;

/**
 * All losses at once: each with its formula, its value, and what every element adds to it and to its
 * gradient. One that does not fit what is set says why. The chosen one is opened, with its numbers.
 *
 * @param {HTMLElement} host
 * @param {{ onChoose: (name: string) => void }} callbacks
 */
export function createLossList(host, { onChoose }) {
  const wording = createWording();
  const rows = LOSSES.map((name) => createLossRow(name, () => onChoose(name)));
  const title = wording.text(element("h2", { class: "panel-title" }), "loss.all");
  const counts = element("p", { class: "loss-words" });
  const groups = GROUPS.map(([group, names]) => {
    const heading = wording.text(element("h3", { class: "loss-group" }), `loss.group.${group}`);
    const items = rows.filter((row) => names.includes(row.name)).map(({ root }) => root);
    return element("div", {}, heading, element("ul", { class: "loss-rows" }, ...items));
  });
  host.append(element("div", { class: "losses-list" }, title, counts, ...groups));
  /** @type {State | null} */
  let latest = null;
  wording.also(draw);

  function draw() {
    if (!latest?.shown) return;
    const { elements, rows: samples } = latest.shown.answer;
    setText(counts, t("loss.counts", { n: elements, rows: samples }));
    for (const row of rows) row.draw(latest);
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === latest?.shown) return;
      latest = state;
      draw();
    },
  };
}

/**
 * @param {string} name
 * @param {() => void} onChoose
 */
function createLossRow(name, onChoose) {
  const id = `loss-${name}`;
  const title = element("span", { class: "loss-name" });
  const value = element("output", { class: "loss-value role-loss" });
  const head = element(
    "button",
    { type: "button", class: "loss-head", "aria-controls": id, "aria-expanded": "false" },
    title,
    value,
  );
  const formula = element("div", { class: "loss-formula" });
  const shares = createElementBars("loss");
  const gradient = createElementBars("gradient");
  const names = ["share", "gradient"].map((key) => {
    const label = element("span", { class: "small-name" });
    return { key: `loss.${key}`, label };
  });
  const bars = element(
    "div",
    { class: "loss-bars" },
    names[0].label,
    shares.root,
    names[1].label,
    gradient.root,
  );
  const why = element("p", { class: "loss-why" });
  const remark = element("p", { class: "loss-remark" });
  let remarked = "";
  const numbers = element("div", { class: "loss-numbers" });
  const summary = element("summary", { class: "loss-each" });
  const table = element("div", {});
  const opened = element(
    "div",
    { id, class: "loss-opened" },
    numbers,
    element("details", {}, summary, table),
  );
  const root = element("li", { class: "loss-row" }, head, formula, bars, remark, why, opened);
  head.addEventListener("click", onChoose);

  return {
    name,
    root,
    /** @param {State} state */
    draw({ shown }) {
      if (!shown) return;
      const { answer, settings } = shown;
      const loss = answer.losses.find((one) => one.name === name);
      replaceDiffering(formula, symbolicFormula(name, signOf(settings)));
      const isChosen = settings.chosen === name;
      setText(title, t(`loss.name.${name}`));
      for (const { key, label } of names) setText(label, t(key));
      root.classList.toggle("loss-unfit", !loss?.applies);
      setAttribute(head, "aria-expanded", String(isChosen && Boolean(loss?.applies)));
      if (!loss?.applies) {
        setText(value, "");
        setText(why, loss ? reasonOf(loss, settings) : "");
        bars.hidden = opened.hidden = remark.hidden = true;
        why.hidden = false;
        return;
      }
      setText(value, outcomeText(loss.value));
      setAttribute(value, "title", exactOutcome(loss.value));
      shares.draw(loss.shares, settings.place);
      gradient.draw(loss.gradient, settings.place);
      const words = remarkOn(loss, answer);
      if (words !== remarked) remark.replaceChildren(...termed(words));
      remarked = words;
      remark.hidden = words === "";
      bars.hidden = false;
      why.hidden = true;
      opened.hidden = !isChosen;
      if (!isChosen) return;
      setText(summary, t("loss.each"));
      replaceDiffering(numbers, ...formulaWithNumbers(loss, answer));
      replaceDiffering(table, tableOf(loss, answer, settings));
    },
  };
}

/**
 * @param {import("./answer.js").UnfitLoss} loss
 * @param {Settings} settings
 */
function reasonOf({ why, at }, settings) {
  return t(`loss.why.${why}`, { at: at === undefined ? "" : nameOf(settings, at) });
}

/**
 * What is odd about a value.
 *
 * @param {AppliedLoss} loss
 * @param {import("./answer.js").Answer} answer
 */
function remarkOn({ name, value, logOfZero }, { argmaxLoss }) {
  if (name === "crossEntropyWithEpsilon") {
    if (argmaxLoss !== null) return t("loss.remark.argmax", { value: outcomeText(argmaxLoss) });
    if (numberOf(value) < 0) return t("loss.remark.belowZero");
    if (logOfZero.length > 0 || numberOf(value) >= SATURATED) return t("loss.remark.saturated");
    return "";
  }
  return logOfZero.length > 0 ? t("loss.remark.logOfZero") : "";
}

/**
 * What each element adds.
 *
 * @param {AppliedLoss} loss
 * @param {import("./answer.js").Answer} answer
 * @param {Settings} settings
 */
function tableOf(loss, answer, settings) {
  const header = [
    t("loss.element"),
    signOf(settings),
    t("loss.t"),
    t("loss.share"),
    t("loss.gradient"),
  ].map((text) => element("th", { scope: "col" }, text));
  const rows = answer.y.map((_, i) => {
    const numbers = [answer.y[i], answer.target[i], loss.shares[i], loss.gradient[i]];
    const cells = numbers.map((outcome) => {
      const cell = element("td", {}, outcomeText(outcome));
      cell.title = exactOutcome(outcome);
      return cell;
    });
    const row = element("tr", {}, element("th", { scope: "row" }, nameOf(settings, i)), ...cells);
    row.classList.toggle("loss-meant", i === settings.place);
    return row;
  });
  return element(
    "table",
    { class: "loss-table" },
    element("thead", {}, element("tr", {}, ...header)),
    element("tbody", {}, ...rows),
  );
}
