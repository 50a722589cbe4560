import { isPageKind } from '../../schema/collections.ts';
import type { Known, Lookup } from './known.ts';
import { noSuchRecord } from './links.ts';
import type { Subject } from './subject.ts';
import type { Fault } from '../fault.ts';
import { leadsTo } from '../retired/retired-records.ts';
import type { Retirement } from '../retired/retirement.ts';

/** Judges a file that says where a record has gone: each id it names is there or went on in its turn, and none leads back. */
export function checkRetired({ kind, id, retired, fault }: Subject<unknown>, { ids }: Pick<Known, 'ids'>): Fault[] {
  if (!isPageKind(kind)) return [];
  const others = ids.retired(kind);
  return leadsTo(retired).flatMap((to, index) => {
    const path = retired && 'moved' in retired ? ['moved'] : ['split', index];
    if (!ids.has(kind, to) && others.get(to) === undefined) return [fault(path, noSuchRecord(kind, to, ids))];
    const circle = findWayBack(others, id, to);
    if (!circle) return [];
    return [
      fault(path, {
        found: `a circle: ${[id, ...circle].join(' → ')}`,
        expected: 'an id that does not lead back here',
        remedy: 'Name the record that stands for it now, or write “withdrawn”.',
      }),
    ];
  });
}

/** The ids from `at` to `start`, if it leads there. */
function findWayBack(
  retired: Lookup<Retirement>,
  start: string,
  at: string,
  walked: string[] = [],
): string[] | undefined {
  const way = [...walked, at];
  if (at === start) return way;
  if (walked.includes(at)) return undefined;
  return leadsTo(retired.get(at))
    .map((to) => findWayBack(retired, start, to, way))
    .find(Boolean);
}
