/** 分享链接的对话框里用到。键与 `share.en.js` 相同。 */
export const messages = {
  "share.title": "分享眼前的内容",
  "share.explain": "链接里包含页面上的内容：设置和修改；如果是一次运行，还有正在显示的那一步。",
  "share.link": "眼前内容的链接",
  "share.copy": "复制",
  "share.copied": "已复制。",
  "share.selected": "浏览器不允许本页复制。链接已选中，请按 Ctrl+C 或 ⌘C。",
  "share.close": "关闭",
};
