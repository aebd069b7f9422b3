/** 术语表中术语之外的文字。键与 `glossary.en.js` 相同。 */
export const messages = {
  "glossary.lead": "文章中的术语，每个用一句准确的话说明，并指出在哪里可以亲眼看到。",
  "glossary.filter": "查找术语",
  "glossary.found": "{n} 个术语",
  "glossary.scenes": "到这里看",
  "glossary.see": "参见",
  "glossary.section": "对应文章第 {section} 节",
  "glossary.all": "全部术语",
  "glossary.close": "关闭",
};
