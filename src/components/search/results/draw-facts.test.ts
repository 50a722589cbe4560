import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { findHit } from '../fixtures/told.ts';
import { drawFacts, nameHit, sayDay } from './draw-facts.ts';

const gazette: [string, string][] = [['gazette', 'Harbour Gazette']];
const afp: [string, string][] = [['afp', 'AFP']];

test('the facts of an article are told in a line: outlet, agency, authors, day and judgement', (context) => {
  layPage(context);
  const line = drawFacts(
    findHit({
      facts: {
        outlet: gazette,
        agency: [...afp, ['dpa', 'dpa']],
        author: [['ann', 'Ann Lee']],
        date: [['2031-03-04T10:00Z', '2031-03-04T10:00Z']],
        source: [['B', 'Usually reliable']],
        information: [['2', 'Probably True']],
      },
    }),
  );
  assert.deepEqual(textsOf(line, 'span'), [
    'Harbour Gazette',
    'AFP and dpa text',
    'by Ann Lee',
    '4 March 2031',
    'Usually reliable, probably true',
  ]);
  const grade = line.querySelector('a');
  assert.deepEqual([grade?.getAttribute('href'), grade?.getAttribute('data-source')], ['/about/reliability/', 'B']);
});

test('what an outlet wrote itself is of no agency, and one of which there is doubt is likely', (context) => {
  layPage(context);
  const told = (facts: Parameters<typeof findHit>[0]): string[] => textsOf(drawFacts(findHit(facts)), 'span');
  assert.deepEqual(told({ facts: { outlet: afp, agency: afp } }).slice(0, 2), ['AFP', 'Undated']);
  assert.equal(
    told({ facts: { outlet: gazette, agency: afp, doubt: [['agency', 'Agency']] } })[1],
    'AFP text (likely)',
  );
  assert.equal(told({ facts: { outlet: gazette, agency: [...gazette, ...afp] } })[1], 'Harbour Gazette and AFP text');
});

test('what nobody has looked into is said in place of what would be known', (context) => {
  layPage(context);
  const open = {
    source: [['not-assessed', 'Not assessed']],
    derivation: [['origin-not-looked-into', 'Origin not looked into']],
    open: [
      ['undated', 'Undated'],
      ['not-looked-over', 'Not looked over'],
    ],
  } satisfies Record<string, [string, string][]>;
  const line = drawFacts(findHit({ facts: open }));
  assert.deepEqual(textsOf(line, 'span'), ['Undated', 'Not assessed', 'Origin not looked into', 'Not looked over']);
  assert.equal(line.querySelector('a'), null);
});

test('the day is told without its time, and what is less certain than a day as it is', (context) => {
  layPage(context);
  const day = (value: string): string => sayDay(findHit({ facts: { date: [[value, value]] } }));
  assert.equal(day('2031-03-04T10:00Z'), '4 March 2031');
  assert.equal(day('2031-03'), 'March 2031');
  assert.match(day('2031-03-04T10:00Z/2031-03-05T10:00Z'), /4.*5 March 2031/);
  assert.equal(sayDay(findHit()), 'Undated');
});

test('an article goes by its outlet, or by its agency where nobody knows that', (context) => {
  layPage(context);
  assert.equal(nameHit(findHit({ facts: { outlet: gazette, agency: afp } }), ['unknown']), 'Harbour Gazette');
  assert.equal(nameHit(findHit({ facts: { outlet: gazette, agency: afp } }), ['gazette']), 'Unnamed (AFP)');
  assert.equal(nameHit(findHit({ facts: { outlet: gazette } }), ['gazette']), 'Unnamed');
  assert.equal(nameHit(findHit({ facts: { agency: afp } }), []), 'Unnamed (AFP)');
});
