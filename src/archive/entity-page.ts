import { sentenceText } from '../text/passages.ts';
import type { Article } from './articles.ts';
import { readArticle, type Mention } from './reading.ts';

/** Where an entity is named: each sentence once, by article, with the forms of the name found in it. */
export async function readMentions(entity: string, articles: Article[]): Promise<ArticleMentions[]> {
  return Promise.all(
    articles.map(async (article) => {
      const mentions = (await readArticle(article)).mentions.filter((mention) => mention.entity === entity);
      const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
      return { article, mentions, sentences: [...bySentence].map(([id, here]) => sentenceOf(id, here)) };
    }),
  );
}

/** How often each form of a name stands in the texts of each outlet. */
export function countForms(mentioned: ArticleMentions[]): FormCount[] {
  const all = mentioned.flatMap(({ article, mentions }) => mentions.map(({ form }) => ({ form, outlet: labelOf(article) })));
  return [...Map.groupBy(all, ({ form }) => form)]
    .map(([form, found]) => ({
      form,
      count: found.length,
      outlets: [...Map.groupBy(found, ({ outlet }) => outlet)].map(([outlet, here]) => ({ outlet, count: here.length })),
    }))
    .toSorted((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

/** Unnamed outlets are told apart by the siglum of their article. */
function labelOf({ outlet, data }: Article): string {
  return outlet.data.kind === 'unknown' && data.siglum ? `${outlet.data.name} (${data.siglum})` : outlet.data.name;
}

function sentenceOf(id: string, mentions: Mention[]): MentioningSentence {
  const [{ passage }] = mentions as [Mention];
  const sentence = passage.sentences.find((one) => one.id === id) ?? { id: passage.id, start: 0, end: passage.text.length };
  const marks = mentions.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  return { id, text: sentenceText(passage, sentence), marks };
}

/** An article with all mentions of one entity in it. */
export interface ArticleMentions {
  article: Article;
  mentions: Mention[];
  sentences: MentioningSentence[];
}

/** A sentence that names the entity; marks are offsets in `text`. */
export interface MentioningSentence {
  id: string;
  text: string;
  marks: { start: number; end: number }[];
}

export interface FormCount {
  form: string;
  count: number;
  outlets: { outlet: string; count: number }[];
}
