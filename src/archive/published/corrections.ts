import type { Archive } from '../archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { paths } from '../../paths.ts';
import { listArticles, listWithdrawn, type Article } from '../articles.ts';
import { once } from '../asking/once.ts';

/**
 * Everything the archive has set right since it was published, corrections and withdrawals of articles, and where it was
 * seen that an outlet changed its text; newest first.
 */
export const listCorrections = once('corrections', (archive: Archive): Correction[] => {
  const corrected = listArticles(archive).flatMap((article) =>
    article.data.corrections.map(({ version, date, says, by }, index, all): Correction => {
      // The first entry for a version is the one that made it.
      const isFirst = all.findIndex((one) => one.version === version) === index;
      const url = paths.article(article.id, `correction-${index + 1}`);
      return { article, date, says, by, version: version > 1 && isFirst ? version : undefined, url };
    }),
  );
  const withdrawn = listWithdrawn(archive).map((article): Correction => {
    const { date, says } = article.withdrawn;
    return { article, date, says, by: 'archive', version: undefined, url: paths.article(article.id), withdrawn: true };
  });
  return [...corrected, ...withdrawn].toSorted(
    (a, b) =>
      compareText(b.date, a.date) || compareText(a.article.id, b.article.id) || (b.version ?? 0) - (a.version ?? 0),
  );
});

/** Something that was set right. */
export interface Correction {
  article: Article;
  /** `YYYY-MM-DD`. */
  date: string;
  says: string;
  /** Who changed it. */
  by: 'archive' | 'outlet';
  /** The version it made, if the words changed. */
  version: number | undefined;
  /** Where the article's page tells of it. */
  url: string;
  withdrawn?: true;
}
