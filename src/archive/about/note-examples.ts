import type { NoteData } from '../../schema/article/reliability.ts';
import { notesOf } from '../../schema/states.ts';
import { placeQuote } from '../../text/names/mentions.ts';
import type { Archive } from '../archive.ts';
import { listArticles, type Article } from '../articles.ts';
import { once } from '../asking/once.ts';
import { loadPassages } from '../names/named-in.ts';

/** A place of the archive for each kind of note that an editor has written, as an example of it: rather a sure one, and a short one. */
export const findNoteExamples = once('note examples', async (archive: Archive): Promise<NoteExamples> => {
  const chosen = new Map<NoteData['kind'], Candidate>();
  for (const article of listArticles(archive).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const note of notesOf(article.data)) {
      const known = chosen.get(note.kind);
      if (!known || worthOf(note) > worthOf(known.note)) chosen.set(note.kind, { article, note });
    }
  const placed = [...chosen].map(async ([kind, { article, note }]) => {
    const { passage } = placeQuote(await loadPassages(archive, article), note.quote);
    return [kind, { article, words: note.quote.exact, place: passage.id }] as const;
  });
  return new Map(await Promise.all(placed));
});

function worthOf({ certainty, quote }: NoteData): number {
  return (certainty === 'sure' ? 2 : 0) + (quote.exact.length <= short ? 1 : 0);
}

/** Characters that can be read at a glance. */
const short = 90;

interface Candidate {
  article: Article;
  note: NoteData;
}

/** By kind; none of kinds that no editor has found here. */
export type NoteExamples = ReadonlyMap<NoteData['kind'], NoteExample>;

/** Words that have a note, and where they stand. */
export interface NoteExample {
  article: Article;
  words: string;
  /** Id of the passage. */
  place: string;
}
