import { alignWords } from '../../../collation/sentences/align-words.ts';
import { arrangeRows, type Row } from '../../../collation/groups/arrange-rows.ts';
import { thresholds } from '../../../collation/thresholds.ts';
import { isReadAgainst } from '../../../provenance/read-against.ts';
import type { ArticleRecord } from '../../../schema/published/article-record.ts';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { isTelling } from '../../../text/parts.ts';

/** Sets any number of articles side by side, from their records and the comparison of their story. */
export function setColumns(
  articles: readonly ReadArticle[],
  collation: Pick<CollationRecord, 'correspondences' | 'groups'>,
): SetColumns {
  const keys = new Map(articles.map(({ id, key }) => [id, key]));
  const sentences = new Map<string, ColumnSentence>();
  const columns = articles.map((article) =>
    article.passages.filter(isTelling).flatMap((passage) =>
      passage.sentences.map(({ id, start, end, place }) => {
        const key = `${article.key}-${id}`;
        const [text, url] = [passage.text.slice(start, end), `${article.url}#${place}`];
        sentences.set(key, { key, id, text, url, article, counterparts: [], related: [] });
        return key;
      }),
    ),
  );
  const keyOf = ({ article, place }: { article: string; place: string | null }): string =>
    `${keys.get(article)}-${place}`;
  const links = collation.correspondences.flatMap((link) => {
    const [a, b] = [keyOf(link.a), keyOf(link.b)];
    const [one, other] = [sentences.get(a), sentences.get(b)];
    if (!one || !other) return [];
    if (link.relation === 'related') {
      one.related.push({ sentence: other, note: link.note });
      other.related.push({ sentence: one, note: link.note });
      return [];
    }
    one.counterparts.push(b);
    other.counterparts.push(a);
    return [{ a, b, link }];
  });
  const known = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const implied = collation.groups.flatMap(({ places }) => {
    const here = places.flatMap(({ article, sentence }) => sentences.get(`${keys.get(article)}-${sentence}`) ?? []);
    return here.flatMap((one, index) =>
      here.slice(index + 1).flatMap((other): ColumnLink[] => {
        if (one.article === other.article || known.has(`${one.key} ${other.key}`)) return [];
        one.counterparts.push(other.key);
        other.counterparts.push(one.key);
        return [{ a: one.key, b: other.key, link: linkWithin(one, other) }];
      }),
    );
  });
  return { rows: arrangeRows(columns, [...links, ...implied]), sentences };
}

/** Two sentences of one group: what is told of each of them and the first is told of both. */
function linkWithin(one: ColumnSentence, other: ColumnSentence): ColumnLink['link'] {
  const { kept } = alignWords(one.text, other.text, one.article.language);
  const relation = kept >= thresholds.nearVerbatim ? 'near-verbatim' : 'paraphrase';
  return { relation, scope: 'full', certainty: 'guess', by: 'machine' };
}

/**
 * Tells of two articles whether they are copies of one text, as an editor has found or a program proposes: only then is
 * what differs a change.
 */
export function findCopies({ families, proposedFamilies }: Pick<CollationRecord, 'families' | 'proposedFamilies'>) {
  const groups = [...families.filter(({ isOneText }) => isOneText), ...proposedFamilies].map(
    ({ articles }) => new Set(articles),
  );
  return (a: string, b: string): boolean => a === b || groups.some((group) => group.has(a) && group.has(b));
}

/**
 * Tells whether an editor has read an article completely against some others: only then is what it does not have missing.
 */
export function findReading({ comparisons }: Pick<CollationRecord, 'comparisons'>) {
  return (article: string, others: readonly string[]): boolean => isReadAgainst(comparisons, article, others);
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
  link: Omit<CollationRecord['correspondences'][number], 'a' | 'b'>;
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
  /** Sentences on the same matter that say something else, with what an editor says of them. */
  related: { sentence: ColumnSentence; note: string | undefined }[];
}

/** What of an article’s `record.json` is read, with its key in the address. */
export interface ReadArticle extends Pick<ArticleRecord, 'id' | 'url' | 'language' | 'title'> {
  key: string;
  passages: ReadPassage[];
}

type ReadPassage = Pick<ArticleRecord['passages'][number], 'role' | 'text' | 'sentences'>;
