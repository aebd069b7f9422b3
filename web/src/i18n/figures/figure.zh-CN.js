/** 每张图里都会用到。键与 `figure.en.js` 相同。 */
export const messages = {
  "figure.bar": "图的设置",
  "figure.slide": "拖动调整：{name}",
  "figure.undefined": "无定义",
  "figure.reconnecting": "连接断了，正在重新请求。",
  "figure.reconnected": "已重新连接。",
  "figure.window": "{name} 的范围",
  "figure.window.from": "{name} 的范围从",
  "figure.window.to": "{name} 的范围到",
  "figure.cell": "{name}，第 {row} 行第 {column} 列",

  "error.busy": "服务器正忙，稍后会再次请求。",
  "error.methodNotAllowed": "本页面请求服务器的方式不对，请刷新页面。",
  "error.shapeMismatch": "形状对不上：{0} 和 {1}。",
};
