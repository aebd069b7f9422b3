/** Said in the dialog with the link to what is shown. Equal keys: `share.zh-CN.js`. */
export const messages = {
  "share.title": "Share what you see",
  "share.explain":
    "The link holds what is on the page: settings, changes and, of a run, the step shown.",
  "share.link": "Link to what you see",
  "share.copy": "Copy",
  "share.copied": "Copied.",
  "share.selected":
    "The browser does not let this page copy. The link is selected: press Ctrl+C or ⌘C.",
  "share.close": "Close",
};
