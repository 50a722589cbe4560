import { readFile } from 'node:fs/promises';
import { splitFrontmatter } from '../records/frontmatter.ts';
import type { NoteData } from '../schema/article.ts';
import { findNames, indexNames } from '../text/names.ts';
import { readPassages, sentenceAt, type Passage } from '../text/passages.ts';
import { findQuote, type QuoteSelector } from '../text/quotes.ts';
import type { Article } from './articles.ts';
import { once } from './once.ts';
import { loadRecords } from './records.ts';

/** Reads the words of an article: its passages, and over them the damage notes and the names of entities. */
export async function readArticle(article: Article): Promise<Reading> {
  const known = recent.get(article.id);
  if (known && !import.meta.env.DEV) return known;
  const { body } = splitFrontmatter(await readFile(article.file, 'utf8')) ?? { body: '' };
  const passages = readPassages({ ...article.data, body });
  const notes = article.data.reliability.notes
    .map((note) => ({ ...note, ...placeOf(passages, note.quote) }))
    .toSorted((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.start - b.start)
    .map((note, index) => ({ ...note, number: index + 1 }));
  const reading = { passages, notes, mentions: await findMentions(article, passages) };
  recent.set(article.id, reading);
  // Neighbouring pages of an article read it again at once; more than a few would only fill the memory.
  if (recent.size > 64) recent.delete(recent.keys().next().value ?? '');
  return reading;
}

async function findMentions(article: Article, passages: Passage[]): Promise<Mention[]> {
  const index = await nameIndex();
  const { add = [], not = [] } = article.data.entities ?? {};
  const found = passages.flatMap((passage) =>
    findNames(passage.text, index).map(({ entity, form, start, end }) => ({ entity, form, passage, start, end })),
  );
  const refused = not.map(({ entity, quote }) => ({ entity: entity.id, place: quote && placeOf(passages, quote) }));
  const kept = found.filter(
    (mention) => !refused.some(({ entity, place }) => entity === mention.entity && (!place || covers(place, mention))),
  );
  const added = add.map(({ entity, quote }) => {
    const place = placeOf(passages, quote);
    return { entity: entity.id, form: quote.exact, ...place };
  });
  const clear = kept.filter(
    (mention) => !added.some((addition) => covers(addition, mention) || covers(mention, addition)),
  );
  const order = new Map(passages.map((passage, position) => [passage, position]));
  return [...clear, ...added]
    .map((mention) => ({ ...mention, sentence: sentenceAt(mention.passage, mention.start)?.id ?? mention.passage.id }))
    .toSorted((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start);
}

function placeOf(passages: Passage[], quote: QuoteSelector): Place {
  const place = findQuote(passages, quote);
  if (place.status !== 'found')
    throw new Error(`“${quote.exact}” does not stand exactly once: run “npm run archive -- check”.`);
  return { passage: place.passage, start: place.start, end: place.end };
}

function covers(outer: Place, inner: Place): boolean {
  return outer.passage.id === inner.passage.id && outer.start <= inner.start && outer.end >= inner.end;
}

const nameIndex = once(async () => {
  const { entities } = await loadRecords();
  return indexNames([...entities.values()].map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
});

const recent = new Map<string, Reading>();

/** A stretch of a passage. */
export interface Place {
  passage: Passage;
  start: number;
  end: number;
}

/** The words of an article and what is laid over them. */
export interface Reading {
  passages: Passage[];
  notes: PlacedNote[];
  mentions: Mention[];
}

/** A damage note at its place; `number` counts from 1 in the order of reading. */
export interface PlacedNote extends NoteData, Place {
  number: number;
}

/** A name of an entity at its place. */
export interface Mention extends Place {
  entity: string;
  form: string;
  /** Id of the sentence it stands in. */
  sentence: string;
}
