import type { PageKind } from '../../schema/retired.ts';
import { noSuchRecord, type KnownIds } from './links.ts';
import type { Fault } from '../fault.ts';
import { leadsTo, type RetiredIds } from '../retired.ts';
import { fieldName } from '../schema-faults.ts';
import type { RawRecord } from '../read-record.ts';

/** Judges a file that says where a record has gone: each id it names is there or went on in its turn, and none leads back. */
export function checkRetired(
  kind: PageKind,
  { id, file }: { id: string; file: string },
  { retired, locate }: Pick<RawRecord<unknown>, 'retired' | 'locate'>,
  ids: KnownIds,
): Fault[] {
  const others = ids.retired(kind);
  return leadsTo(retired).flatMap((to, index) => {
    const path = retired && 'moved' in retired ? ['moved'] : ['split', index];
    const place = { file, line: locate(path), field: fieldName(path) };
    if (!ids.has(kind, to) && !others.has(to)) return [{ ...place, ...noSuchRecord(kind, to, ids) }];
    const circle = findWayBack(others, id, to);
    if (!circle) return [];
    return [
      {
        ...place,
        found: `a circle: ${[id, ...circle].join(' → ')}`,
        expected: 'an id that does not lead back here',
        remedy: 'Name the record that stands for it now, or write “withdrawn”.',
      },
    ];
  });
}

/** The ids from `at` to `start`, if it leads there. */
function findWayBack(retired: RetiredIds, start: string, at: string, walked: string[] = []): string[] | undefined {
  const way = [...walked, at];
  if (at === start) return way;
  if (walked.includes(at)) return undefined;
  return leadsTo(retired.get(at))
    .map((to) => findWayBack(retired, start, to, way))
    .find(Boolean);
}
