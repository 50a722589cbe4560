import type { Archive } from './archive.ts';
import type { NoteData } from '../schema/article/reliability.ts';
import { notesOf } from '../schema/states.ts';
import { placeQuote, type Mention, type PassagePlace } from '../text/names/mentions.ts';
import type { Passage } from '../text/passages.ts';
import { byArticle, type Article } from './articles.ts';
import { digestAnswer } from './asking/digest-answer.ts';
import { onceFor } from './asking/once.ts';
import { findNamed, loadPassages, mentionsAt } from './names/named-in.ts';

/** The damage notes of an article over its passages, for whoever does not care who is named in them. */
export const readNotes = onceFor(
  'notes on',
  async (archive, article: Article): Promise<PlacedNote[]> => {
    const passages = await loadPassages(archive, article);
    return notesOf(article.data)
      .map((note) => ({ ...note, ...placeQuote(passages, note.quote) }))
      .toSorted((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.start - b.start)
      .map((note, index) => ({ ...note, number: index + 1 }));
  },
  byArticle,
  { most: 256 },
);

/**
 * Reads the words of an article: its passages, and over them the damage notes and the names of entities. Neighbouring pages of
 * an article read it again at once; more than a few readings would only fill the memory.
 */
export const readArticle = onceFor('reading', layReading, byArticle, { most: 256, markOf: markReading });

async function layReading(archive: Archive, article: Article): Promise<Reading> {
  const [named] = await findNamed(archive, [article]);
  const passages = await loadPassages(archive, article);
  return { passages, notes: await readNotes(archive, article), mentions: mentionsAt(passages, named?.rows ?? []) };
}

/** The same for the same words, notes and names, without reading them. */
async function markReading(archive: Archive, article: Article): Promise<string> {
  const [named] = await findNamed(archive, [article]);
  return digestAnswer(['reading', named?.passages, named?.notes, named?.rows]);
}

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
