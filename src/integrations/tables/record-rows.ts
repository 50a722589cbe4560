import type { RecordData } from '../../records/parse-record.ts';
import type { PageKind } from '../../schema/collections.ts';
import type { Row, RowsOf } from '../../schema/published/tables.ts';
import { daysOf } from './article-rows.ts';

/** The row of a record in the table of its kind. */
export function recordRow<N extends RecordTable>(
  kind: N,
  id: string,
  url: string,
  facts: RecordData<N>,
): Partial<RowsOf> {
  return { [kind]: [rowMakers[kind](id, url, facts)] };
}

const rowMakers: { [N in RecordTable]: (id: string, url: string, facts: RecordData<N>) => Row<N> } = {
  stories: (id, url, { title, summary, date, places, topics, updated }) => ({
    id,
    url,
    title,
    summary,
    date,
    ...daysOf(date),
    places: places.map((place) => place.id),
    topics: topics.map((topic) => topic.id),
    updated,
  }),
  outlets: (id, url, { name, kind, profile, standing, url: website, language, country, identifiers }) => ({
    id,
    url,
    name,
    kind,
    profile,
    standing,
    website: website ?? null,
    language: language ?? null,
    country: country ?? null,
    identifiers: identifiers.map(writeIdentifier),
  }),
  entities: (id, url, { kind, name, forms, description, date, note, identifiers }) => ({
    id,
    url,
    kind,
    name,
    forms,
    description,
    date: date ?? null,
    note: note ?? null,
    identifiers: identifiers.map(writeIdentifier),
  }),
  topics: (id, url, { name, scope, broader, related, identifiers }) => ({
    id,
    url,
    name,
    scope,
    broader: broader?.id ?? null,
    related: related.map((topic) => topic.id),
    identifiers: identifiers.map(writeIdentifier),
  }),
};

function writeIdentifier({ scheme, id }: { scheme: string; id: string }): string {
  return `${scheme}:${id}`;
}

/** A kind of record that has a table of its own; articles have several. */
export type RecordTable = Exclude<PageKind, 'articles'>;
