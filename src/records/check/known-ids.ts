import type { CollectionName, PageKind } from '../../schema/collections.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import type { RecordFile } from '../content-folder.ts';
import type { Retired } from '../retired/retired-records.ts';
import type { KnownIds } from './known.ts';

/** The ids of all records, from the names of their files. A withdrawn article still is one: it keeps its facts. */
export function listIds(files: Record<CollectionName, readonly RecordFile[]>, retired: Retired): RecordIds {
  const isGone = (name: string, id: string): boolean => {
    const became = retired[name as PageKind]?.get(id);
    return became !== undefined && !(name === 'articles' && 'withdrawn' in became);
  };
  return new Map(
    Object.entries(files).map(([name, its]) => [
      name,
      new Set(its.flatMap(({ id, isRecord }) => (isRecord && !isGone(name, id) ? id : []))),
    ]),
  );
}

/** What checks ask about ids. */
export function knownIds(ids: RecordIds, retired: Retired): KnownIds {
  const answers = new Map<string, string | undefined>();
  return {
    has: (collection, id) => ids.get(collection)?.has(id) ?? false,
    nearest(collection, id) {
      // One mistyped outlet can stand in thousands of articles.
      const question = `${collection}/${id}`;
      if (!answers.has(question) && answers.size < mostAsked)
        answers.set(question, nearestWord(id, ids.get(collection) ?? []));
      return answers.get(question);
    },
    retired: (kind) => retired[kind],
  };
}

/** Each is compared with every id of its kind; nobody mends a thousand at once. */
const mostAsked = 1000;

/** The ids of all records, by the names of their kinds. */
export type RecordIds = ReadonlyMap<string, ReadonlySet<string>>;
