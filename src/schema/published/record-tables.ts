import { z } from 'astro/zod';
import type { PageKind } from '../collections.ts';
import type { recordSchemas } from '../record-schemas.ts';
import { address, daysOf, identifiers, list, words } from './table-fields.ts';
import { defineTable } from './table.ts';
import { entityKinds, oneOf, outletKinds } from '../terms.ts';

const id = words.describe('Its id. Once published it never changes.');
const url = address.describe('Link, permanent once it is published.');
const key = ['id'];

/** What articles speak of and who publishes them. */
export const recordTables = {
  stories: defineTable({
    title: 'Stories',
    says: 'One row for each event that several articles tell.',
    key,
    links: [],
    row: z.strictObject({
      id,
      url,
      title: words.describe('What happened, in a headline of the archive’s own.'),
      summary: words.describe('What happened, in one or two sentences.'),
      date: words.describe('When, in EDTF.'),
      first_day: z.iso.date().nullable().describe('The first day of it; missing if its beginning is open.'),
      last_day: z.iso.date().nullable().describe('The last day of it; missing if its end is open.'),
      places: list.describe('Ids of the entities where it happened.'),
      topics: list.describe('Ids of its topics.'),
      updated: z.iso.date().describe('The day its dossier was last changed.'),
    }),
  }),
  outlets: defineTable({
    title: 'Outlets',
    says: 'One row for each paper, site or agency.',
    key,
    links: [],
    row: z.strictObject({
      id,
      url,
      name: words.describe('The name it goes by.'),
      kind: oneOf(outletKinds).nullable().describe('What it is; missing until somebody has looked.'),
      profile: words.nullable().describe('What it is, in a short paragraph; missing until somebody has looked.'),
      standing: words
        .nullable()
        .describe('How far its texts can be relied on in general, and why; missing until somebody has looked.'),
      website: words.nullable().describe('Its own address.'),
      language: words.nullable().describe('The language it publishes in, BCP 47.'),
      country: words.nullable().describe('The country it publishes from.'),
      identifiers,
    }),
  }),
  entities: defineTable({
    title: 'Entities',
    says: 'One row for each person, organisation, place or event that articles name.',
    key,
    links: [],
    row: z.strictObject({
      id,
      url,
      kind: oneOf(entityKinds).describe('What it is.'),
      name: words.describe('The name the archive uses.'),
      sort_name: words.nullable().describe('The name as a list sorts it, where that begins with another word.'),
      forms: list.describe('Every other form found in the articles, misspellings included.'),
      description: words.describe('Who or what it is, from what the articles say.'),
      date: words.nullable().describe('For an event: when, in EDTF.'),
      note: words.nullable().describe('What the forms show, such as a transliteration.'),
      identifiers,
    }),
  }),
  topics: defineTable({
    title: 'Topics',
    says: 'One row for each subject that articles share.',
    key,
    links: [{ fields: ['broader'], table: 'topics', to: ['id'] }],
    row: z.strictObject({
      id,
      url,
      name: words.describe('Its name.'),
      scope: words.describe('What belongs here and what does not.'),
      broader: words.nullable().describe('Id of the wider topic.'),
      related: list.describe('Ids of topics to look at too.'),
      identifiers,
    }),
  }),
} as const;

/** The row of a record in the table of its kind. @param link its permanent link. */
export function recordRow<N extends RecordTable>(kind: N, record: string, link: string, facts: FactsOf<N>): Rows<N> {
  return { [kind]: [{ id: record, url: link, ...rowMakers[kind](facts) }] } as unknown as Rows<N>;
}

const rowMakers: { [N in RecordTable]: (facts: FactsOf<N>) => Omit<RowOf<N>, 'id' | 'url'> } = {
  stories: (facts) => ({
    title: facts.title,
    summary: facts.summary,
    date: facts.date,
    ...daysOf(facts.date),
    places: facts.places.map((place) => place.id),
    topics: facts.topics.map((topic) => topic.id),
    updated: facts.updated,
  }),
  outlets: (facts) => ({
    name: facts.name,
    kind: facts.kind ?? null,
    profile: facts.profile ?? null,
    standing: facts.standing ?? null,
    website: facts.url ?? null,
    language: facts.language ?? null,
    country: facts.country ?? null,
    identifiers: facts.identifiers.map(writeIdentifier),
  }),
  entities: (facts) => ({
    kind: facts.kind,
    name: facts.name,
    sort_name: facts.sortName ?? null,
    forms: facts.forms,
    description: facts.description,
    date: facts.date ?? null,
    note: facts.note ?? null,
    identifiers: facts.identifiers.map(writeIdentifier),
  }),
  topics: (facts) => ({
    name: facts.name,
    scope: facts.scope,
    broader: facts.broader?.id ?? null,
    related: facts.related.map((topic) => topic.id),
    identifiers: facts.identifiers.map(writeIdentifier),
  }),
};

function writeIdentifier({ scheme, id: number }: { scheme: string; id: string }): string {
  return `${scheme}:${number}`;
}

/** A kind of record that has a table of its own; articles have several, and what the archive says of itself is no data. */
export type RecordTable = Exclude<PageKind, 'articles' | 'pages'>;

type FactsOf<N extends RecordTable> = z.output<ReturnType<(typeof recordSchemas)[N]>>;
type RowOf<N extends RecordTable> = z.output<(typeof recordTables)[N]['row']>;
type Rows<N extends RecordTable> = { [K in N]: RowOf<K>[] };
