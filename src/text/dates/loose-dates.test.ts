import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLooseDate } from './loose-dates.ts';

const cases: Record<string, string[]> = {
  '2031-03-02': ['2031-03-02'],
  '2031-3-2': ['2031-03-02'],
  '2031/03/02': ['2031-03-02'],
  '20310302': ['2031-03-02'],
  '02.03.2031': ['2031-03-02', '2031-02-03'],
  '13/03/2031': ['2031-03-13'],
  '03/13/2031': ['2031-03-13'],
  '03/03/2031': ['2031-03-03'],
  '2 March 2031': ['2031-03-02'],
  'Sunday, March 2nd, 2031': ['2031-03-02'],
  '2. März 2031': ['2031-03-02'],
  '2 марта 2031': ['2031-03-02'],
  'March 2031': ['2031-03'],
  '2031-03-02 10:00': ['2031-03-02T10:00'],
  '30 February 2031': [],
  'in spring': [],
  '2 or 3 March 2031': [],
};

for (const [written, dates] of Object.entries(cases)) {
  test(`reads “${written}” as ${dates.join(' or ') || 'no date'}`, () => {
    assert.deepEqual(parseLooseDate(written), dates);
  });
}
