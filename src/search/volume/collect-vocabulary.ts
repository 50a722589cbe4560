import { compareText } from '../../text/compare-text.ts';
import type { Compound } from '../../text/words/compounds.ts';
import type { SearchWord } from '../../text/words/search-tokens.ts';
import { loadStemmer } from '../stems/stem.ts';
import type { Families, Family } from './vocabulary.ts';

/** Collects the words of a volume, passage by passage. */
export function startVocabulary(): Collecting {
  const counts = new Map<string, Map<string, number>>();
  return {
    add(language, { words, compounds }) {
      const its = counts.get(language) ?? new Map<string, number>();
      counts.set(language, its);
      for (const token of new Set([...words.map((word) => word.token), ...compounds.map(({ together }) => together)]))
        its.set(token, (its.get(token) ?? 0) + 1);
    },
    async finish() {
      const families = [...counts].map(
        async ([language, its]) => [language, await joinFamilies(language, its)] as const,
      );
      return Object.fromEntries(await Promise.all(families));
    },
  };
}

async function joinFamilies(language: string, counts: ReadonlyMap<string, number>): Promise<Family[]> {
  const stem = await loadStemmer(language);
  const families = Map.groupBy(counts, ([token]) => stem(token));
  return [...families].map(([one, forms]) => ({
    stem: one,
    forms: forms.toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])),
  }));
}

/** What collects words. */
interface Collecting {
  /** Adds the words of a passage, in the language of its article. */
  add: (language: string, passage: { words: readonly SearchWord[]; compounds: readonly Compound[] }) => void;
  finish: () => Promise<Families>;
}
