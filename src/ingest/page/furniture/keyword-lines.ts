import type { Rule } from './rules.ts';

/** Tags and keywords of the page. */
export const keywordLines: Rule = {
  kind: 'keywords',
  says: 'Tags of the page.',
  find: (blocks) =>
    blocks.filter(
      ({ text, linkShare, isProse, names }) =>
        !isProse &&
        ((begins.test(text) && text.length < 1000) ||
          (linkShare > 0.5 && /\b(?:post-|article-|entry-)?(?:tags?|topics|keywords)\b/.test(names))),
    ),
};

const begins =
  /^[^\p{L}\p{N}]*(?:tags?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|in this article|schlagw[oö]rt(?:er)?|schlagworte|themen|mots[- ]clés|etiquetas|temas|palavras-chave|argomenti|trefwoorden|теги|метки|etiketler|タグ|标签|標籤|الوسوم|كلمات مفتاحية)(?:\s*[:：#]|\s+\S.*,)/iu;
