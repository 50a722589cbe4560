import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { writeAuthor } from '../../schema/article/write-author.ts';
import { daysOf } from '../../schema/published/table-fields.ts';
import type { Row, RowsOf } from '../../schema/published/tables.ts';
import { countCodePoints } from '../../text/characters/code-points.ts';

/** The rows that an article's published record holds, by table. */
export function articleRows(
  record: PublishedArticle,
  defaultRights: string,
): RowsOf<'articles' | 'passages' | 'notes' | 'mentions'> {
  return {
    articles: [articleRow(record, defaultRights)],
    passages: passageRows(record),
    notes: noteRows(record),
    mentions: mentionRows(record),
  };
}

function articleRow(record: PublishedArticle, defaultRights: string): Row<'articles'> {
  const { agency, derivation, reliability, original, received } = record;
  return {
    id: record.id,
    url: record.url,
    siglum: record.siglum ?? null,
    title: record.title,
    outlet: record.outlet.id,
    agency: agency?.outlet ?? null,
    agency_basis: agency?.basis ?? null,
    agency_certainty: agency?.certainty ?? null,
    origin: record.origin?.state ?? null,
    sources: (record.origin?.sources ?? []).map(({ key }) => key),
    authors: (record.authors ?? []).map(writeAuthor),
    section: record.section ?? null,
    published: record.published?.date ?? null,
    published_basis: record.published?.basis ?? null,
    ...daysOf(record.published?.date ?? ''),
    language: record.language,
    story: record.story?.id ?? null,
    topics: record.topics.map(({ id }) => id),
    source_url: record.sourceUrl ?? null,
    archived_url: record.archived ?? null,
    received: received.date ?? null,
    received_as: received.as,
    derivation: derivation?.kind ?? null,
    derived_from_outlets: derivation?.fromOutlets ?? [],
    derived_from_articles: derivation?.fromArticles ?? [],
    derivation_certainty: derivation?.certainty ?? null,
    source: reliability.source,
    information: reliability.information,
    summary: reliability.summary,
    assessed: reliability.assessed,
    open: record.open,
    rights: record.rights ?? defaultRights,
    original_sha256: original.sha256,
    original_type: original.mediaType,
    version: record.version,
    withdrawn: record.withdrawn?.date ?? null,
  };
}

function passageRows({ id: article, url, passages }: PublishedArticle): Row<'passages'>[] {
  return passages.map(({ id, role, text, sentences, place }, index) => ({
    article,
    passage: id,
    position: index + 1,
    role,
    text,
    sentences: sentences.map((span) => spanOf(text, span)).map((span): [number, number] => [span.start, span.end]),
    url: `${url}#${place}`,
  }));
}

function noteRows({ id: article, passages, reliability }: PublishedArticle): Row<'notes'>[] {
  const texts = textsOf(passages);
  return reliability.notes.map((note) => ({
    article,
    number: note.number,
    passage: note.passage,
    ...spanOf(texts.get(note.passage), note),
    kind: note.kind,
    quote: note.quote.exact,
    says: note.says,
    proposed: note.proposed ?? null,
    evidence: note.evidence ?? null,
    certainty: note.certainty,
    effect: note.effect,
  }));
}

function mentionRows({ id: article, passages, mentions }: PublishedArticle): Row<'mentions'>[] {
  const texts = textsOf(passages);
  return mentions.map(({ passage, sentence, entity, form, ...span }) => ({
    article,
    passage,
    sentence,
    ...spanOf(texts.get(passage), span),
    entity,
    form,
  }));
}

function textsOf(passages: PublishedArticle['passages']): Map<string, string> {
  return new Map(passages.map(({ id, text }) => [id, text]));
}

function spanOf(text = '', { start, end }: Span): Span {
  return { start: countCodePoints(text, start), end: countCodePoints(text, end) };
}

interface Span {
  start: number;
  end: number;
}

/** What of `record.json` the tables are made of; of a withdrawn article the facts, without where it comes from. */
export interface PublishedArticle
  extends
    Pick<
      ArticleRecord,
      | 'id'
      | 'url'
      | 'sourceUrl'
      | 'siglum'
      | 'title'
      | 'agency'
      | 'authors'
      | 'section'
      | 'published'
      | 'archived'
      | 'received'
      | 'language'
      | 'derivation'
      | 'rights'
      | 'original'
      | 'version'
      | 'withdrawn'
      | 'open'
      | 'reliability'
      | 'passages'
      | 'mentions'
    >,
    Partial<Pick<ArticleRecord, 'origin'>> {
  outlet: { id: string };
  story?: { id: string } | undefined;
  topics: { id: string }[];
}
