import { collateStory, type Collation } from '../collation/collate.ts';
import type { SentenceLink } from '../collation/link-sentences.ts';
import type { CorrespondenceData } from '../schema/comparison.ts';
import { loadRecords } from './records.ts';
import { readArticle } from './reading.ts';
import type { Story } from './stories.ts';

/**
 * The sentence links of a story: those an editor has recorded, and what a program proposes beyond them. A pair of
 * sentences on which an editor has decided anything is never proposed again.
 */
export async function readAllLinks(story: Story): Promise<CorrespondenceData[]> {
  const { correspondences } = await loadRecords();
  const record = correspondences.get(story.entry.id)?.data;
  const recorded = record?.correspondences ?? [];
  const decided = new Set([...recorded, ...(record?.rejected ?? [])].map(({ a, b }) => keyOf(a, b)));
  const proposed = (await collate(story)).links.filter(({ relation }) => relation !== 'related').map(asCorrespondence);
  return [...recorded, ...proposed.filter(({ a, b }) => !decided.has(keyOf(a, b)))];
}

/** Which articles of a story a program takes to come from one text. */
export async function readProposedDerivations(story: Story): Promise<Collation['derivations']> {
  return (await collate(story)).derivations.filter(({ relation }) => relation !== 'independent');
}

/** The pages of a story are written one after the other: remembering one story is enough. */
async function collate(story: Story): Promise<Collation> {
  if (last?.story === story.entry.id && !import.meta.env.DEV) return last.collation;
  const collation = Promise.all(
    story.articles.map(async (article) => {
      const { passages, mentions } = await readArticle(article);
      const names = mentions.map(({ passage, start, end }) => ({ passage: passage.id, start, end }));
      return { id: article.id, language: article.data.language, passages, names };
    }),
  ).then((articles) => collateStory(articles));
  last = { story: story.entry.id, collation };
  return collation;
}

function asCorrespondence({ a, b, relation, score, shared }: SentenceLink): CorrespondenceData {
  const at = ({ article, sentence }: SentenceLink['a']): CorrespondenceData['a'] => ({
    article: { collection: 'articles', id: article },
    place: sentence,
  });
  const note = `A program found them alike (${score.toFixed(2)} of 1): ${shared.slice(0, 8).join(', ')}.`;
  return { a: at(a), b: at(b), relation, scope: 'full', certainty: 'guess', by: 'machine', note };
}

function keyOf(a: CorrespondenceData['a'], b: CorrespondenceData['a']): string {
  return [a, b]
    .map(({ article, place }) => `${article.id}#${place}`)
    .toSorted()
    .join(' ');
}

let last: { story: string; collation: Promise<Collation> } | undefined;
