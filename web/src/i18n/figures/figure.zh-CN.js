/** 每张图里都会用到。键与 `figure.en.js` 相同。 */
export const messages = {
  "figure.bar": "图的设置",
  "figure.slide": "拖动调整：{name}",
  "figure.undefined": "无定义",
  "figure.reconnecting": "连接断了，正在重新请求。",
  "figure.reconnected": "已重新连接。",
};
