import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOfDateline } from './place-of-dateline.ts';

const cases: Record<string, string | undefined> = {
  'ALMATY, Jan 13 (Reuters) -': 'ALMATY',
  'ALMATY, 13 January —': 'ALMATY',
  'MOSCOW/ALMATY, Jan. 13 (Reuters)': 'MOSCOW/ALMATY',
  'WASHINGTON, D.C. —': 'WASHINGTON, D.C.',
  'NUR-SULTAN (AP) —': 'NUR-SULTAN',
  'Berlin, Dienstag, 13. Januar': 'Berlin',
  'МОСКВА, 13 января /ТАСС/': 'МОСКВА',
  'الرياض - 13 يناير': 'الرياض',
  'January 13, 2022': undefined,
  'Thursday, 13 January': undefined,
  '(Reuters) -': undefined,
  Almaty: undefined,
  'By our correspondent in Almaty —': undefined,
  '13 January 2022': undefined,
  '': undefined,
};

for (const [dateline, place] of Object.entries(cases))
  test(`of “${dateline}” the place is ${place ?? 'not said'}`, () => assert.equal(placeOfDateline(dateline), place));
