import { collateStory, type Collation } from '../collation/collate.ts';
import type { SentenceLink } from '../collation/link-sentences.ts';
import { findOpenQuotations, type QuotationPair } from '../collation/open-quotations.ts';
import { keyOf } from '../collation/pair-key.ts';
import type { CollatedArticle } from '../collation/read-sentences.ts';
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
  const decided = new Set([...recorded, ...(record?.rejected ?? [])].map(({ a, b }) => keyOf(placeOf(a), placeOf(b))));
  const proposed = (await collate(story)).links.filter(({ relation }) => relation !== 'related').map(asCorrespondence);
  return [...recorded, ...proposed.filter(({ a, b }) => !decided.has(keyOf(placeOf(a), placeOf(b))))];
}

/** Which articles of a story a program takes to come from one text. */
export async function readProposedDerivations(story: Story): Promise<Collation['derivations']> {
  return (await collate(story)).derivations.filter(({ relation }) => relation !== 'independent');
}

/** The quotations of a story that a program takes for one utterance and nobody has decided on. */
export async function readProposedQuotations(story: Story): Promise<QuotationPair[]> {
  const { quotations } = await loadRecords();
  const record = quotations.get(story.entry.id)?.data;
  const recorded = (record?.quotations ?? []).map(({ wordings }) => wordings.map(({ at }) => placeOf(at)));
  const refused = new Set((record?.rejected ?? []).map(({ a, b }) => keyOf(placeOf(a), placeOf(b))));
  return findOpenQuotations(await readCollated(story), recorded, refused);
}

/** Kinds of pages are written one after the other, so that each story is asked for many times, with all others between. */
function collate(story: Story): Promise<Collation> {
  const known = collations.get(story.entry.id);
  if (known && !import.meta.env.DEV) return known;
  const collation = readCollated(story).then((articles) => collateStory(articles));
  collations.set(story.entry.id, collation);
  return collation;
}

function readCollated(story: Story): Promise<CollatedArticle[]> {
  return Promise.all(
    story.articles.map(async (article) => {
      const { passages, mentions } = await readArticle(article);
      const names = mentions.map(({ passage, start, end }) => ({ passage: passage.id, start, end }));
      return { id: article.id, language: article.data.language, passages, names };
    }),
  );
}

function asCorrespondence({ a, b, relation, score, shared }: SentenceLink): CorrespondenceData {
  const at = ({ article, sentence }: SentenceLink['a']): CorrespondenceData['a'] => ({
    article: { collection: 'articles', id: article },
    place: sentence,
  });
  const note = `A program found them alike (${score.toFixed(2)} of 1): ${shared.slice(0, 8).join(', ')}.`;
  return { a: at(a), b: at(b), relation, scope: 'full', certainty: 'guess', by: 'machine', note };
}

function placeOf({ article, place }: CorrespondenceData['a']): string {
  return `${article.id}#${place}`;
}

const collations = new Map<string, Promise<Collation>>();
