import { eachUnit, isShort } from '../unit.ts';
import { bylineBeginnings } from './phrases.ts';

/** The line that says who wrote it. */
export const findBylines = eachUnit((unit) =>
  isShort(unit, 12) && beginning.test(unit.text) && !/[.!?:]$/.test(unit.text) ? { as: 'byline' } : undefined,
);

const beginning = new RegExp(`^(?:${bylineBeginnings.join('|')})[\\s:]+[\\p{L}@]`, 'iu');
