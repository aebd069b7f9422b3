/** Of a page that its address arranges, as in the frame of a course. Equal keys: `embed.zh-CN.js`. */
export const messages = {
  "embed.unreadable": "This could not be read, so the default is used: {names}",
  "embed.tooLong": "{name} has {length} characters; {most} are the most",
  "embed.between": ". ",
  "embed.fixed": "Your teacher has fixed this.",
  "embed.close": "Close",
  "embed.more": "More controls",
  "embed.panels": "Panels",
  "embed.panel.picture": "Picture",
  "embed.panel.curves": "Curves",
  "embed.panel.numbers": "Numbers",
  "embed.panel.text": "Text",
  "embed.whole": "Open in Gradient Playground",
};
