import { isPageKind, recordKinds, type CollectionName } from '../../schema/collections.ts';
import type { Citation, Link } from '../../schema/fields.ts';
import type { Fault } from '../fault.ts';
import { followRetired } from '../retired/retired-records.ts';
import type { Retirement } from '../retired/retirement.ts';
import type { Known, KnownIds } from './known.ts';
import type { Subject } from './subject.ts';

/** Finds the links of a record that lead nowhere, whatever fields they stand in; a citation's article is a link too. */
export function checkLinks({ sound, fault }: Subject<unknown>, { ids }: Pick<Known, 'ids'>): Fault[] {
  return findNodes(sound, isLink).flatMap(({ path, node: { collection, id } }) => {
    if (ids.has(collection, id)) return [];
    const written = path.at(-1) === 'article' ? path.slice(0, -1) : path;
    return [fault(written, noSuchRecord(collection, id, ids))];
  });
}

/** Finds the citations in a record with the path of each. */
export function findCitations(data: unknown): { path: PropertyKey[]; node: Citation }[] {
  return findNodes(data, isCitation);
}

/** Finds all links in a record; a citation's article is one too. */
export function findLinks(data: unknown): Link[] {
  return findNodes(data, isLink).map(({ node }) => node);
}

/** Says that there is no such record, with the nearest id, or what became of it. */
export function noSuchRecord(collection: CollectionName, id: string, ids: KnownIds): Omit<Fault, 'file'> {
  const { singular, extension } = recordKinds[collection];
  const retired = isPageKind(collection) ? ids.retired(collection) : undefined;
  const became = retired?.get(id);
  if (retired && became) return noLonger(id, singular, became, followRetired(retired, id));
  const near = ids.nearest(collection, id);
  return {
    found: `“${id}”, which is no ${singular}`,
    expected: `the id of a file in ${collection}/`,
    remedy: near ? `Did you mean “${near}”?` : `Correct it, or add ${collection}/${id}${extension}.`,
  };
}

function noLonger(id: string, singular: string, became: Retirement, now: string[]): Omit<Fault, 'file'> {
  if ('withdrawn' in became)
    return {
      found: `“${id}”, which was withdrawn on ${became.withdrawn.date}`,
      expected: `the id of another ${singular}, or none`,
      remedy: 'Take it out, or name what stands for it.',
    };
  const listed = now.map((one) => `“${one}”`).join(' or ');
  return 'moved' in became && now.length === 1
    ? { found: `“${id}”, which has moved`, expected: listed, remedy: `Write ${listed}.` }
    : { found: `“${id}”, which became several`, expected: listed, remedy: 'Write the one that is meant here.' };
}

function findNodes<T>(
  data: unknown,
  isWanted: (node: object) => node is T & object,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; node: T }[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isWanted(data)) return [{ path, node: data }];
  return Object.entries(data).flatMap(([key, value]) =>
    findNodes(value, isWanted, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

function isLink(node: object): node is Link {
  return 'collection' in node && 'id' in node && Object.keys(node).length === 2;
}

function isCitation(node: object): node is Citation {
  return 'article' in node && 'place' in node && Object.keys(node).length === 2;
}
