import { readFile } from 'node:fs/promises';
import { splitFrontmatter } from '../records/yaml/frontmatter.ts';
import type { NoteData } from '../schema/article.ts';
import { notesOf } from '../schema/states.ts';
import { findMentions, placeQuote, type Mention, type PassagePlace } from '../text/names/mentions.ts';
import { indexNames } from '../text/names/names.ts';
import { cutPassages, type Passage } from '../text/passages.ts';
import type { Article } from './articles.ts';
import { once } from './once.ts';
import { loadRecords } from './records.ts';

/** Reads the words of an article: its passages, and over them the damage notes and the names of entities. */
export async function readArticle(article: Article): Promise<Reading> {
  const known = recent.get(article.file);
  if (known && !import.meta.env.DEV) return known;
  const { body } = splitFrontmatter(await readFile(article.file, 'utf8')) ?? { body: '' };
  const passages = cutPassages({ ...article.data, body });
  const notes = notesOf(article.data)
    .map((note) => ({ ...note, ...placeQuote(passages, note.quote) }))
    .toSorted((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.start - b.start)
    .map((note, index) => ({ ...note, number: index + 1 }));
  const reading = { passages, notes, mentions: findMentions(passages, await nameIndex(), article.data.entities) };
  recent.set(article.file, reading);
  // Neighbouring pages of an article read it again at once; more than a few would only fill the memory.
  if (recent.size > 256) recent.delete(recent.keys().next().value ?? '');
  return reading;
}

const nameIndex = once(async () => {
  const { entities } = await loadRecords();
  return indexNames([...entities.values()].map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
});

const recent = new Map<string, Reading>();

/** The words of an article and what is laid over them. */
export interface Reading {
  passages: Passage[];
  notes: PlacedNote[];
  mentions: Mention[];
}

/** A damage note at its place; `number` counts from 1 in the order of reading. */
export interface PlacedNote extends NoteData, PassagePlace {
  number: number;
}
