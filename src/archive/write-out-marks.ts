import type { Article } from './articles.ts';

/**
 * Sets names for the sigla in what an editor has written (“S has it from Reuters”): readers have not learnt them.
 * @param names of articles by their sigla, from `namesOfMarks`.
 */
export function writeOutMarks(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(alone, (mark) => names.get(mark) ?? mark);
}

/** What may be a siglum: not in a longer word, “U.S.” or “S-Bahn”; an initial stands behind a name and before another. */
const alone = /(?<![\p{L}\p{N}.&'’-])[A-Z\d]{1,4}(?![\p{L}\p{N}&-]|['’](?!s\b)|(?<=\p{Lu}\p{L}+ .{1,3})\. \p{Lu})/gu;

/** The names of articles by their sigla; without those that may stand in a sentence as something else: a word, a number, another’s name. */
export function namesOfMarks(
  articles: readonly Article[],
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const others = new Set(articles.flatMap(({ outlet, agency }) => [outlet.data.name, agency?.data.name]));
  return new Map(
    articles.flatMap(({ id, data: { siglum } }) =>
      siglum === undefined || isWord.test(siglum) || others.has(siglum) ? [] : [[siglum, nameOf(id)] as const],
    ),
  );
}

/** “A” and “I” in English, “O”, “U”, “E” and “Y” in other languages. */
const isWord = /^(?:[AEIOUY]|\d+)$/;
