/** Of a page that is presented. Equal keys: `present.zh-CN.js`. */
export const messages = {
  "present.leave": "Leave the presentation (Escape)",
};
