import { groupByLetter, isLetterKey, letterOfKey, type LetterGroup } from '../../text/words/by-letter.ts';
import type { Archive } from '../archive.ts';
import { once } from '../asking/once.ts';
import { listEntities, type EntityInArchive } from '../mentions.ts';
import { voiceOf } from '../own-voice.ts';
import { joinPublished } from '../published.ts';

/** The index of entities in the pages of its letters, if it is too long for one or if such pages were published before. */
export const lettersOfEntities = once('letters of entities', async (archive: Archive) =>
  cutIndex(archive, await listEntities(archive), nameOfEntity, '/entities/by/'),
);

/** What an entity is sorted by. */
function nameOfEntity({ entity: { data } }: EntityInArchive): string {
  return data.sortName ?? data.name;
}

/**
 * Cuts a list of names that is too long for one page into its letters, each in the order of the archive's language. What was
 * published stays: a list that has become shorter keeps its pages, and an empty letter its own.
 * @param folder below which those pages stand.
 */
export async function cutIndex<T>(
  archive: Archive,
  items: readonly T[],
  nameOf: (item: T) => string,
  folder: string,
): Promise<LetterGroup<T>[]> {
  const { compare, language } = voiceOf(archive.facts);
  const published = [...(await joinPublished(archive)).since.keys()]
    .filter((address) => address.startsWith(folder) && address.endsWith('/'))
    .map((address) => address.slice(folder.length, -1))
    .filter(isLetterKey);
  if (items.length <= mostOnPage && published.length === 0) return [];
  const groups = groupByLetter(
    items.toSorted((a, b) => compare(nameOf(a), nameOf(b))),
    nameOf,
    language,
  );
  const there = new Set(groups.map(({ key }) => key));
  const empty = published.filter((key) => !there.has(key)).map((key) => ({ letter: letterOfKey(key), key, items: [] }));
  return [...groups, ...empty];
}

/** More names than one looks through, though their letters stand above them: on a telephone some fifteen screens. */
const mostOnPage = 400;
