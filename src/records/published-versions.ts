import type { PresentVersion, PublishedVersion } from '../ledger/compare-words.ts';
import { parseVersion, writeVersion } from '../ledger/versions.ts';
import { parseWords, writeWords } from '../ledger/words.ts';
import type { ArticleLines } from './load-ledger.ts';
import type { PassageMark } from '../ledger/form.ts';

/**
 * The versions of an article as they were published: one each, or several of one number where branches of the archive
 * published it in different words before they were merged.
 */
export function publishedVersions(ledger: PublishedLines, article: string): PublishedVersion[] {
  const entries = (ledger.articles.get(article) ?? []).map(readEntry);
  const wordings = entries.flatMap(({ since, words, versions }) =>
    [...words].map(([version, marks]): PublishedVersion => {
      const whole = versions.get(version) ?? aloneIn(entries, version);
      const formed = marks.map((mark) => ({ ...mark, form: whole && (whole.forms.get(mark.place) ?? '') }));
      return { version, since, marks: formed, original: whole?.original, order: whole?.order };
    }),
  );
  const known = new Set<string>();
  return wordings.filter(({ since: _, ...wording }) => {
    const key = JSON.stringify(wording);
    return !known.has(key) && known.add(key);
  });
}

/** Whether anybody may have cited a version of an article. */
export function isPublished(ledger: PublishedLines, article: string, version: number): boolean {
  return (ledger.articles.get(article) ?? []).some(({ words }) =>
    words.some((line) => line.startsWith(`${article} v${version} `)),
  );
}

/** What of the words of an article the ledger does not have yet, as lines for it. */
export function findNewWords(
  ledger: PublishedLines,
  article: string,
  present: ReadonlyMap<number, PresentVersion>,
): Record<'words' | 'versions', string[]> {
  const entries = ledger.articles.get(article) ?? [];
  const known = new Set(entries.flatMap(({ words, versions }) => [...words, ...versions]));
  const isNew = (line: string): boolean => !known.has(line);
  const all = [...present];
  return {
    words: all.flatMap(([version, { marks }]) => marks.map((mark) => writeWords(article, version, mark))).filter(isNew),
    versions: all
      .flatMap(([version, { marks, original }]) =>
        original === undefined ? [] : writeVersion(article, version, { original, marks }),
      )
      .filter(isNew),
  };
}

function readEntry({ since, words, versions }: ArticleLines): ReadEntry {
  const marks = words.flatMap((line) => parseWords(line) ?? []);
  return {
    since,
    words: new Map(
      [...Map.groupBy(marks, ({ version }) => version)].map(([version, its]) => [version, its.map(({ mark }) => mark)]),
    ),
    versions: new Map(
      versions.flatMap((line) => {
        const read = parseVersion(line);
        return read ? [[read.version, read] as const] : [];
      }),
    ),
  };
}

/** A ledger that began before versions had a line of their own got that line later, apart from the words. */
function aloneIn(entries: readonly ReadEntry[], version: number): ReturnType<typeof parseVersion> {
  if (entries.filter(({ words }) => words.has(version)).length > 1) return undefined;
  return entries.find(({ versions }) => versions.has(version))?.versions.get(version);
}

/** The same, read; by number of the version. */
interface ReadEntry {
  since: string;
  words: Map<number, Omit<PassageMark, 'form'>[]>;
  versions: Map<number, NonNullable<ReturnType<typeof parseVersion>>>;
}

/** The lines of the ledger, as far as they are asked for. */
interface PublishedLines {
  articles: { get: (article: string) => readonly ArticleLines[] | undefined };
}
