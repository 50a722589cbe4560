import type { RetiredEntry } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/fields.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { findCitations } from './links.ts';
import type { Fault } from '../fault.ts';
import type { Subject } from './subject.ts';
import type { CitationUse } from './known.ts';

/** Judges a file on a story (claims, quotations, correspondences, derivations) by itself: its name is its story's id, and no two entries share an id. */
export function checkComparison({ id, parts, fault }: Subject<StoryFile>): Fault[] {
  const { story } = parts;
  const lists = Object.entries(parts).flatMap(([list, its]) => (isEntries(its) ? [{ list, its }] : []));
  const entries = lists.flatMap(({ list, its }) => (list === 'retired' ? [] : its));
  return [
    ...(story && story.id !== id
      ? [
          fault(['story'], {
            found: `“${story.id}”`,
            expected: `“${id}”, the name of the file`,
            remedy: 'Rename the file, or correct the story.',
          }),
        ]
      : []),
    ...lists.flatMap(({ list, its }) =>
      findSameIds(its).map((index) => fault([list, index, 'id'], sameId(its[index]))),
    ),
    ...checkRetiredEntries(parts.retired ?? [], new Set(entries.map((entry) => entry.id)), fault),
  ];
}

function checkRetiredEntries(
  retired: readonly RetiredEntry[],
  ids: ReadonlySet<string>,
  fault: Subject<StoryFile>['fault'],
): Fault[] {
  let asked = 0;
  return retired.flatMap(({ id, moved }, index) => {
    const isAsked = moved !== undefined && !ids.has(moved) && asked++ < mostAsked;
    const near = isAsked ? nearestWord(moved, ids) : undefined;
    return [
      ids.has(id)
        ? fault(['retired', index, 'id'], {
            found: `“${id}”, which is still there`,
            expected: 'the id of an entry that is gone',
          })
        : [],
      moved === undefined || ids.has(moved)
        ? []
        : fault(['retired', index, 'moved'], {
            found: `“${moved}”, which is no entry of the file`,
            expected: 'the id of one that is there',
            ...(near ? { remedy: `Did you mean “${near}”?` } : {}),
          }),
    ].flat();
  });
}

/** What a record cites of articles: each citation with the words said to stand there. */
export function citationUses({ sound, place }: Pick<Subject<unknown>, 'sound' | 'place'>): CitationUseOf[] {
  return findCitations(sound).map(({ path, node }) => ({
    ...place(path),
    article: node.article.id,
    place: node.place,
    ...wordsBeside(sound, path, node),
  }));
}

/** An account or wording has its words beside the citation `at`. */
function wordsBeside(data: unknown, path: readonly PropertyKey[], citation: Citation): { words?: string } {
  if (path.at(-1) !== 'at') return {};
  const entry = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      data,
    );
  const isEntry =
    typeof entry === 'object' && entry !== null && 'words' in entry && Reflect.get(entry, 'at') === citation;
  return isEntry && typeof entry.words === 'string' ? { words: entry.words } : {};
}

function isEntries(list: unknown): list is readonly Entry[] {
  return (
    Array.isArray(list) &&
    list.every(
      (entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry && !('collection' in entry),
    )
  );
}

/** Which entries have the id of an earlier one. */
function findSameIds(entries: readonly Entry[]): number[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => (seen.size < seen.add(id).size ? [] : [index]));
}

function sameId(entry: Entry | undefined): Pick<Fault, 'found' | 'expected'> {
  return { found: `“${entry?.id}” a second time`, expected: 'every id once in the file' };
}

/** Each is compared with every id of the file. */
const mostAsked = 100;

interface Entry {
  id: string;
}

/** A citation and the article it is of. */
export type CitationUseOf = CitationUse & { article: string };

/** What all files on a story have in common. */
interface StoryFile {
  story: { id: string };
  retired?: readonly RetiredEntry[];
}
