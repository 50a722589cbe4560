import { placePairKey } from '../../collation/pair-key.ts';
import { cutWords } from '../../collation/sentences/cut-words.ts';
import type { CollatedArticle } from '../../collation/sentences/collated-sentences.ts';

/**
 * Labels every two articles of an event by the runs of words they share, which is another measure than that of the
 * proposals: many runs make copies, hardly any independent reports, and what lies between is left open.
 */
export function labelPairs(articles: readonly CollatedArticle[]): Map<string, Label> {
  const [eights, threes] = [8, 3].map((length) => articles.map((article) => runsOf(article, length)));
  return new Map(
    articles.flatMap(({ id }, a) =>
      articles.slice(a + 1).map((other, step) => {
        const b = a + 1 + step;
        const [eight, three] = [contained(eights?.[a], eights?.[b]), contained(threes?.[a], threes?.[b])];
        const label =
          eight >= 0.5 || three >= 0.6 ? 'copy' : eight < 0.03 && three < 0.15 ? 'independent' : 'unsettled';
        return [placePairKey(id, other.id), label] as const;
      }),
    ),
  );
}

/** The share of the runs of the article that has fewer which the other has too, 0–1. */
export function contained(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  return less.size === 0 ? 0 : less.intersection(more).size / less.size;
}

/** All runs of so many words of an article's running text. */
export function runsOf({ passages, language }: CollatedArticle, length: number): Set<string> {
  const text = passages.filter(({ role }) => role !== 'title').map((passage) => passage.text);
  const words = cutWords(text.join('\n'), language).map(({ folded }) => folded);
  return new Set(words.slice(length - 1).map((_, end) => words.slice(end, end + length).join(' ')));
}

/** What two articles of an event are to each other. */
export type Label = 'copy' | 'independent' | 'unsettled';
