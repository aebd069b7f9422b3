/**
 * Photographs the miniatures of the start page: the posters by which other sites show what a scene is
 * about before its frame is opened. To be run again when a miniature has changed:
 *
 *     node posters.mjs [/path/to/chromium]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { MINIATURES } from "./src/start/miniatures.js";

const browser = process.argv[2] ?? "chromium";
const [WIDTH, HEIGHT] = [400, 240];

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const classes = (look) => look.replaceAll(/\S+/g, (one) => `mini-${one}`);

function mark([look, content]) {
  if (typeof content === "string") return `<path class="${classes(look)}" d="${content}" />`;
  const texts = content.map(([x, y, words]) => `<text x="${x}" y="${y}">${escaped(words)}</text>`);
  return `<g class="${classes(look)}">${texts.join("")}</g>`;
}

function page(marks) {
  const styles = ["tokens", "start"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8"));
  return `<!doctype html><meta charset="utf-8"><style>${styles.join("\n")}
    body { margin: 0; background: var(--paper); font-family: system-ui, sans-serif }
  </style><svg class="mini" viewBox="0 0 200 120">${marks.map(mark).join("")}</svg>`;
}

const folder = mkdtempSync(join(tmpdir(), "posters-"));
mkdirSync("src/posters", { recursive: true });
for (const [scene, marks] of Object.entries(MINIATURES)) {
  const file = join(folder, `${scene}.html`);
  writeFileSync(file, page(marks));
  const options = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    `--window-size=${WIDTH},${HEIGHT}`,
    `--screenshot=${resolve(`src/posters/${scene}.png`)}`,
  ];
  execFileSync(browser, [...options, `file://${file}`], { stdio: "ignore" });
}
rmSync(folder, { recursive: true });
