import type { CorrespondenceData } from '../schema/comparison.ts';
import type { Passage, Sentence } from '../text/passages.ts';
import { sentenceText } from '../text/passages.ts';
import type { Article } from './articles.ts';
import { readAllLinks } from './proposals.ts';
import { readArticle } from './reading.ts';
import type { Story } from './stories.ts';

/** What stands for an article in the address of a comparison: its siglum, else its id. */
export function pairKey({ data, id }: Article): string {
  return data.siglum?.toLowerCase() ?? id;
}

/** Every two articles of a story, in the order of their keys, so that the address of a pair does not depend on dates. */
export function listPairs(articles: Article[]): [Article, Article][] {
  const sorted = articles.toSorted((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [Article, Article] => [a, b]));
}

/** Two articles side by side: every sentence of both, those that say the same in one row. */
export async function readPair(story: Story, a: Article, b: Article): Promise<PairRow[]> {
  const [lefts, rights, links] = await Promise.all([readSentences(a), readSentences(b), readAllLinks(story)]);
  // Sentences on the same matter that say different things are no counterparts.
  const between = links.filter(({ relation }) => relation !== 'related').flatMap((link) => orient(link, a, b));
  const linked = new Set(between.map(({ right }) => right));
  const place = new Map(rights.map(({ id }, index) => [id, index]));
  const rows: PairRow[] = [];
  let [next, furthest] = [0, -1];
  const takeAlone = (until: number): void => {
    for (; next < until; next++) {
      const right = rights[next];
      if (right && !linked.has(right.id))
        rows.push({ left: undefined, rights: [{ sentence: right, link: undefined }], moved: false });
    }
  };
  for (const left of lefts) {
    const found = between
      .filter((one) => one.left === left.id)
      .flatMap(({ right, link }) => rights.filter(({ id }) => id === right).map((sentence) => ({ sentence, link })))
      .toSorted((one, other) => (place.get(one.sentence.id) ?? 0) - (place.get(other.sentence.id) ?? 0));
    const first = place.get(found[0]?.sentence.id ?? '');
    const moved = first !== undefined && first < furthest;
    if (first !== undefined && !moved) takeAlone(first);
    if (first !== undefined) furthest = Math.max(furthest, first);
    rows.push({ left, rights: found, moved });
  }
  takeAlone(rights.length);
  return rows;
}

/** The sentences of an article that tell something: all but byline and dateline. */
async function readSentences(article: Article): Promise<PairSentence[]> {
  const { passages } = await readArticle(article);
  return passages
    .filter(({ role }) => role !== 'byline' && role !== 'dateline')
    .flatMap((passage: Passage) =>
      passage.sentences.map((sentence: Sentence) => ({ id: sentence.id, text: sentenceText(passage, sentence) })),
    );
}

function orient(
  link: CorrespondenceData,
  a: Article,
  b: Article,
): { left: string; right: string; link: CorrespondenceData }[] {
  if (link.a.article.id === a.id && link.b.article.id === b.id)
    return [{ left: link.a.place, right: link.b.place, link }];
  if (link.a.article.id === b.id && link.b.article.id === a.id)
    return [{ left: link.b.place, right: link.a.place, link }];
  return [];
}

/** A row of two articles side by side: a sentence of the first with its counterparts, or one that stands in one alone. */
export interface PairRow {
  left: PairSentence | undefined;
  rights: { sentence: PairSentence; link: CorrespondenceData | undefined }[];
  /** Whether the counterpart stands earlier in the second article than one already shown. */
  moved: boolean;
}

/** A sentence with its id in its article. */
export interface PairSentence {
  id: string;
  text: string;
}
