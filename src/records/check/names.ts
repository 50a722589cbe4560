import { indexNames, type NamedEntity } from '../../text/names/names.ts';

/** Tells which forms of names two entities share; such a form links to neither of them. */
export function noticeSharedNames(entities: Iterable<NamedEntity>): string[] {
  const { shared } = indexNames(entities);
  return [...shared]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, ids]) => `“${form}” is a name of ${ids.join(' and ')}: it links to neither.`);
}
