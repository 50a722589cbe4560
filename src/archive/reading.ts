import type { Archive } from './archive.ts';
import type { NoteData } from '../schema/article.ts';
import { notesOf } from '../schema/states.ts';
import { findMentions, placeQuote, type Mention, type PassagePlace } from '../text/names/mentions.ts';
import { indexNames } from '../text/names/names.ts';
import { cutPassages, type Passage } from '../text/passages.ts';
import { byArticle, type Article } from './articles.ts';
import { once, onceFor } from './asking/once.ts';

/**
 * Reads the words of an article: its passages, and over them the damage notes and the names of entities. Neighbouring pages of
 * an article read it again at once; more than a few readings would only fill the memory.
 */
export const readArticle = onceFor('reading', layReading, byArticle, 256);

async function layReading(archive: Archive, article: Article): Promise<Reading> {
  const body = await archive.loadBody(article.file);
  const passages = cutPassages({ ...article.data, body });
  const notes = notesOf(article.data)
    .map((note) => ({ ...note, ...placeQuote(passages, note.quote) }))
    .toSorted((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.start - b.start)
    .map((note, index) => ({ ...note, number: index + 1 }));
  return { passages, notes, mentions: findMentions(passages, nameIndex(archive), article.data.entities) };
}

const nameIndex = once('names', (archive: Archive) => {
  const { entities } = archive.records;
  return indexNames([...entities.values()].map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
});

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
