import { compareText } from '../../text/compare-text.ts';
import type { Archive } from '../archive.ts';
import type { Article } from '../articles.ts';
import { listOlderVersions } from '../published/versions.ts';

/** Every taking of the page of an article that is kept, in the order of their days; of those without a day the last stand last. */
export async function listCaptures(archive: Archive, article: Article): Promise<Taking[]> {
  const older = await listOlderVersions(archive, article);
  const versions = [{ version: article.data.version, article }, ...older];
  const all = versions.flatMap(({ version, article: { data } }): Taking[] => [
    { ...data.received, ...data.original, version, differs: undefined },
    ...(data.captures ?? []).map((capture) => ({
      ...capture,
      version: capture.differs === undefined ? (capture.version ?? version) : undefined,
    })),
  ]);
  // What a version has taken over from the one before is told of it once.
  const first = new Map(all.toReversed().map((one) => [one.sha256, one]));
  return [...first.values()].toSorted((a, b) => compareText(a.date ?? '9', b.date ?? '9'));
}

/** One taking of a page. */
export interface Taking {
  sha256: string;
  /** The day it was taken, `YYYY-MM-DD`, if known. */
  date?: string | undefined;
  /** As what it came. */
  as: string;
  /** Where it was taken, if that is not the article’s address. */
  url?: string | undefined;
  /** The version whose words it has; of one that has those of none, not. */
  version: number | undefined;
  /** What it has otherwise. */
  differs?: string | undefined;
}
