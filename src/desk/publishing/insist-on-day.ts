import type { Publication } from '../../ledger/publication.ts';
import { Refusal } from '../refusal.ts';

/**
 * Refuses to publish by a clock that must be wrong or may be: the day stands in the ledger for good, and no later
 * publication may come before it.
 * @param confirmed the day it is as the archivist says, where the archive has rested for long.
 */
export function insistOnDay(day: string, publications: readonly Pick<Publication, 'date'>[], confirmed?: string): void {
  const last = insistOnOrder(day, publications, 'published');
  if (confirmed !== undefined && confirmed !== day)
    throw new Refusal(
      `Nothing was published: by the clock of this computer it is ${day}, not ${confirmed}. Set it right.`,
    );
  if (last === undefined) return;
  if (day > addYear(last) && confirmed === undefined)
    throw new Refusal(
      `Nothing was published: by the clock of this computer it is ${day}, more than a year after the newest publication, of ${last}. If that is so, publish with “--today ${day}”; if not, set the clock right.`,
    );
}

/**
 * Refuses to enter anything in the ledger by a clock that goes before its newest publication.
 * @param done what was not done, as a message says it.
 * @returns the day of the newest publication.
 */
export function insistOnOrder(
  day: string,
  publications: readonly Pick<Publication, 'date'>[],
  done: 'published' | 'withdrawn',
): string | undefined {
  const last = publications
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (last !== undefined && day < last)
    throw new Refusal(
      `Nothing was ${done}: by the clock of this computer it is ${day}, before the newest publication, of ${last}. Set it right and run this again.`,
    );
  return last;
}

function addYear(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
}
