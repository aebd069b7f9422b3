/** Words around the terms of the glossary. Equal keys: `glossary.zh-CN.js`. */
export const messages = {
  "glossary.lead":
    "The words of the article, one exact sentence each, and where to see what they mean.",
  "glossary.filter": "Find a term",
  "glossary.found": "{n} {n:term|terms}",
  "glossary.scenes": "See it in",
  "glossary.see": "Compare",
  "glossary.section": "Section {section} of the article",
  "glossary.all": "All terms",
  "glossary.close": "Close",
};
