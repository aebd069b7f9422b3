/** 由地址参数布置的页面（例如课程里的嵌入框）用到。键与 `embed.en.js` 相同。 */
export const messages = {
  "embed.unreadable": "这些参数无法识别，已按默认处理：{names}",
  "embed.tooLong": "{name} 有 {length} 个字符，最多 {most} 个",
  "embed.between": "。",
  "embed.fixed": "这一项由老师固定，不能修改。",
  "embed.close": "关闭",
  "embed.more": "更多控件",
  "embed.panels": "面板",
  "embed.panel.picture": "图",
  "embed.panel.curves": "曲线",
  "embed.panel.numbers": "数值",
  "embed.panel.text": "讲解",
  "embed.whole": "在 Gradient Playground 中打开",
};
