import { loadStemmer } from '../../search/stems/stem.ts';
import type { Families, Family } from '../../search/volume/vocabulary.ts';
import { compareText } from '../../text/compare-text.ts';
import { unspaced } from '../../text/characters/character-classes.ts';
import { readSearchWords, showToken, type SearchWord } from '../../text/words/search-tokens.ts';

/** Collects the words of a volume, passage by passage. */
export function startVocabulary(): Collecting {
  const counts = new Map<string, Map<string, number>>();
  const joined = new Set<string>();
  return {
    add(language, words) {
      const its = counts.get(language) ?? new Map<string, number>();
      counts.set(language, its);
      for (const token of new Set(words.map((word) => word.token))) its.set(token, (its.get(token) ?? 0) + 1);
      for (const compound of compoundsIn(words)) joined.add(compound);
    },
    async finish() {
      const families = [...counts].map(
        async ([language, its]) => [language, await joinFamilies(language, its)] as const,
      );
      return { families: Object.fromEntries(await Promise.all(families)), compounds: joinCompounds(joined) };
    },
  };
}

/** Every run of a few words that are written together with hyphens, with spaces instead. */
function compoundsIn(words: readonly SearchWord[]): string[] {
  return words.flatMap((_, from) => {
    const found: string[] = [];
    for (let to = from + 1; to < from + mostJoined && words[to]?.isJoined; to++)
      found.push(
        words
          .slice(from, to + 1)
          .map(({ token }) => token)
          .join(' '),
      );
    return found;
  });
}

/** The words of a compound by what they are written together, if that is one word. */
function joinCompounds(joined: ReadonlySet<string>): Map<string, string[]> {
  const compounds = new Map<string, string[]>();
  for (const written of joined) {
    if (ofUnspaced.test(written)) continue;
    const [together, ...more] = readSearchWords(written.split(' ').map(showToken).join(''));
    if (together === undefined || more.length > 0) continue;
    compounds.set(together.token, [...(compounds.get(together.token) ?? []), written]);
  }
  return compounds;
}

async function joinFamilies(language: string, counts: ReadonlyMap<string, number>): Promise<Family[]> {
  const stem = await loadStemmer(language);
  const families = Map.groupBy(counts, ([token]) => stem(token));
  return [...families].map(([one, forms]) => ({
    stem: one,
    forms: forms.toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])),
  }));
}

/** Words of a compound that are looked for as one: longer ones are made for a moment, and found by their parts. */
const mostJoined = 4;
const ofUnspaced = new RegExp(unspaced, 'v');

/** What collects words. */
interface Collecting {
  /** Adds the words of a passage, in the language of its article. */
  add: (language: string, words: readonly SearchWord[]) => void;
  finish: () => Promise<Families>;
}
