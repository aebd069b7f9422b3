/** 投影模式里用到。键与 `present.en.js` 相同。 */
export const messages = {
  "present.leave": "退出投影模式（Esc）",
};
