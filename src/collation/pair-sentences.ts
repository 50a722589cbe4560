import type { CorrespondenceData } from '../schema/comparison.ts';
import { arrangeRows } from './arrange-rows.ts';

/**
 * Two articles side by side: every sentence of both, those that say the same in one row. Sentences that only speak of
 * the same matter are no counterparts; the row names them.
 */
export function pairSentences(a: PairSide, b: PairSide, links: readonly CorrespondenceData[]): PairRow[] {
  const sentences = new Map(
    [...keyed(a, 'a'), ...keyed(b, 'b')].map((sentence) => [
      sentence.key,
      { ...sentence, counterparts: [] as string[] },
    ]),
  );
  const between = links.flatMap((link) => orient(link, a.article, b.article));
  const known = between.filter((one) => sentences.has(one.a) && sentences.has(one.b));
  const same = known.filter(({ link }) => link.relation !== 'related');
  for (const one of same) {
    sentences.get(one.a)?.counterparts.push(one.b);
    sentences.get(one.b)?.counterparts.push(one.a);
  }
  const related = new Map<string, RelatedSentence[]>();
  for (const { link, ...pair } of known.filter((one) => one.link.relation === 'related')) {
    for (const [from, to] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const sentence = sentences.get(to);
      if (sentence) related.set(from, [...(related.get(from) ?? []), { sentence, link }]);
    }
  }
  const columns = [a, b].map((side, index) => keyed(side, index === 0 ? 'a' : 'b').map(({ key }) => key));
  return arrangeRows(columns, same).map(({ cells: [lefts, rights = []] }) => ({
    left: sentences.get(lefts?.[0]?.key ?? ''),
    rights: rights.flatMap(({ key, links: ties, moved }) => {
      const sentence = sentences.get(key);
      return sentence ? [{ sentence, link: ties[0]?.link, moved }] : [];
    }),
    related: related.get(lefts?.[0]?.key ?? rights[0]?.key ?? '') ?? [],
  }));
}

function keyed({ sentences }: PairSide, side: 'a' | 'b'): Omit<PairSentence, 'counterparts'>[] {
  return sentences.map((sentence) => ({ ...sentence, key: `${side}-${sentence.id}` }));
}

function orient(link: CorrespondenceData, a: string, b: string): { a: string; b: string; link: CorrespondenceData }[] {
  if (link.a.article.id === a && link.b.article.id === b)
    return [{ a: `a-${link.a.place}`, b: `b-${link.b.place}`, link }];
  if (link.a.article.id === b && link.b.article.id === a)
    return [{ a: `a-${link.b.place}`, b: `b-${link.a.place}`, link }];
  return [];
}

/** An article with its sentences in order. */
export interface PairSide {
  /** Its id. */
  article: string;
  sentences: readonly { id: string; text: string }[];
}

/** A row of two articles side by side: a sentence of the first with its counterparts, or one that stands in one alone. */
export interface PairRow {
  left: PairSentence | undefined;
  rights: { sentence: PairSentence; link: CorrespondenceData | undefined; moved: boolean }[];
  /** Sentences of the other article on the matter of the row’s first sentence that say something else. */
  related: RelatedSentence[];
}

/** A sentence with its id in its article. */
export interface PairSentence {
  id: string;
  /** Its name among the sentences of both, and in the address of its row: `a-p3s2`, `b-p3s2`. */
  key: string;
  text: string;
  /** Keys of the sentences of the other article that say the same. */
  counterparts: string[];
}

interface RelatedSentence {
  sentence: PairSentence;
  link: CorrespondenceData;
}
