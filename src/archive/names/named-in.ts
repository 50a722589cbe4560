import { findMentions, placeQuote, type Mention } from '../../text/names/mentions.ts';
import { indexNames, type NameIndex } from '../../text/names/names.ts';
import { cutPassages, type Passage } from '../../text/passages.ts';
import { must } from '../../text/must.ts';
import { foldText } from '../../text/words/fold.ts';
import { notesOf } from '../../schema/states.ts';
import type { Archive } from '../archive.ts';
import { byArticle, type Article } from '../articles.ts';
import { digestAnswer } from '../asking/digest-answer.ts';
import { keepAnswer } from '../asking/keep-answer.ts';
import { once, onceFor } from '../asking/once.ts';

/**
 * The passages of an article, cut once as long as its file is the same. Its own pages ask for them one after the other, and those
 * of all whom it names in between.
 */
export const loadPassages = onceFor(
  'passages',
  (archive, article: Article): Promise<Passage[]> =>
    keepAnswer(archive, 'passages', [archive.digestOf(article.file)], async () =>
      cutPassages({ ...article.data, body: await archive.loadBody(article.file) }),
    ),
  byArticle,
  // More would only fill the memory.
  { most: 2000 },
);

/**
 * What is named where in each of some articles, and marks of their words: little enough to be asked of all articles of an
 * archive. When names change they are looked for anew only where one of those that changed stands.
 */
export async function findNamed(archive: Archive, articles: readonly Article[]): Promise<NamedInArticle[]> {
  const { mark } = names(archive);
  const keys = articles.map(({ file }) => archive.digestOf(file));
  const kept = archive.kept.getAll<NamedInArticle>('named', keys);
  const found: NamedInArticle[] = [];
  for (const [index, article] of articles.entries()) {
    const known = kept[index];
    const here = known?.names === mark ? known : await findAnew(archive, article, known);
    if (here !== known) archive.kept.put('named', keys[index] ?? '', here);
    found.push(here);
  }
  return found;
}

/** The mentions that rows stand for. */
export function mentionsAt(passages: readonly Passage[], rows: readonly MentionRow[]): Mention[] {
  return rows.map(([number, sentence, entity, form, start, end]) => {
    const passage = must(passages[number], 'a name stands in a passage of its article');
    return { entity, form, passage, start, end, sentence };
  });
}

async function findAnew(
  archive: Archive,
  article: Article,
  before: NamedInArticle | undefined,
): Promise<NamedInArticle> {
  const { mark, index } = names(archive);
  const passages = await loadPassages(archive, article);
  const changed = before && changedSince(archive, before.names);
  if (changed && !standsIn(passages, changed)) return { ...before, names: mark };
  const numbers = new Map(passages.map((passage, number) => [passage, number]));
  const rows = findMentions(passages, index, article.data.entities).map(
    ({ passage, sentence, entity, form, start, end }): MentionRow => {
      const number = must(numbers.get(passage), 'a name stands in a passage of its article');
      return [number, sentence, entity, form, start, end];
    },
  );
  const notes = notesOf(article.data).map((note) => {
    const { passage, ...place } = placeQuote(passages, note.quote);
    return { ...note, ...place, passage: passage.id };
  });
  return { names: mark, passages: digestAnswer(passages), notes: digestAnswer(notes), rows };
}

/** The forms that belong to somebody else since, or to nobody; nothing if they are many, or nobody knows. */
function changedSince(archive: Archive, mark: string): readonly string[] | undefined {
  const known = changes(archive);
  if (!known.has(mark)) known.set(mark, compareNames(archive, mark));
  return known.get(mark);
}

function compareNames(archive: Archive, mark: string): readonly string[] | undefined {
  const before = archive.kept.get<FormOfName[]>('names', mark);
  if (!before) return undefined;
  const [then, { forms: now }] = [new Map(before), names(archive).index];
  const all = new Set([...then.keys(), ...now.keys()]);
  const changed = [...all].filter(
    (form) => then.has(form) !== now.has(form) || (then.get(form) ?? undefined) !== now.get(form),
  );
  return changed.length > many ? undefined : changed;
}

function standsIn(passages: readonly Passage[], forms: readonly string[]): boolean {
  return passages.some(({ text }) => {
    const folded = foldText(text).text;
    return forms.some((form) => folded.includes(form));
  });
}

const names = once('names', (archive: Archive): { index: NameIndex; mark: string } => {
  const { entities } = archive.records;
  const index = indexNames([...entities.values()].map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
  const forms = [...index.forms].map(([form, entity]): FormOfName => [form, entity ?? null]);
  const mark = digestAnswer(forms);
  if (!archive.kept.get('names', mark)) archive.kept.put('names', mark, forms);
  return { index, mark };
});

const changes = once('names that changed', () => new Map<string, readonly string[] | undefined>());

/** Forms from which on it is as quick to look for all. */
const many = 200;

/** A form of a name with whose it is, if it is one entity's. */
type FormOfName = [form: string, entity: string | null];

/** A name at its place, as it is kept: the passage by its number, from 0. */
export type MentionRow = [passage: number, sentence: string, entity: string, form: string, start: number, end: number];

/** What an article names. */
export interface NamedInArticle {
  /** A mark of the names that were looked for. */
  names: string;
  /** A mark of its passages. */
  passages: string;
  /** A mark of its damage notes at their places. */
  notes: string;
  rows: MentionRow[];
}
