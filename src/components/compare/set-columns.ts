import { arrangeRows, type Row } from '../../collation/arrange-rows.ts';
import type { CollationRecord } from '../../schema/collation.ts';

/** Sets any number of articles side by side, from their records and the comparison of their story. */
export function setColumns(
  articles: readonly ReadArticle[],
  collation: Pick<CollationRecord, 'correspondences'>,
): SetColumns {
  const keys = new Map(articles.map(({ id, key }) => [id, key]));
  const sentences = new Map<string, ColumnSentence>();
  const columns = articles.map((article) =>
    article.passages
      .filter(({ role }) => role !== 'byline' && role !== 'dateline')
      .flatMap((passage) =>
        passage.sentences.map(({ id, text, url }) => {
          const key = `${article.key}-${id}`;
          sentences.set(key, { key, id, text, url, article, counterparts: [] });
          return key;
        }),
      ),
  );
  const links = collation.correspondences.flatMap((link) => {
    const [a, b] = [link.a, link.b].map(({ article, place }) => `${keys.get(article)}-${place}`);
    if (!a || !b || link.relation === 'related' || !sentences.has(a) || !sentences.has(b)) return [];
    sentences.get(a)?.counterparts.push(b);
    sentences.get(b)?.counterparts.push(a);
    return [{ a, b, link }];
  });
  return { rows: arrangeRows(columns, links), sentences };
}

/** Rows of sentences by their keys, and the sentences. */
export interface SetColumns {
  rows: Row<ColumnLink>[];
  sentences: Map<string, ColumnSentence>;
}

/** A correspondence between two sentences by their keys. */
export interface ColumnLink {
  a: string;
  b: string;
  link: CollationRecord['correspondences'][number];
}

/** A sentence with its name among those of all articles chosen: `ax-p3s2`. */
export interface ColumnSentence {
  key: string;
  id: string;
  text: string;
  /** Its permanent link. */
  url: string;
  article: ReadArticle;
  counterparts: string[];
}

/** What of an article’s `record.json` is read, with its key in the address. */
export interface ReadArticle {
  id: string;
  key: string;
  language: string;
  title: string;
  passages: { role: string; sentences: { id: string; text: string; url: string }[] }[];
}
