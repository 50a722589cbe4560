import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TreeText, Way } from '../../../archive/copying/copying.ts';
import { speak } from '../../../words/languages.ts';
import { sayWay } from './say-way.ts';

const voice = speak('en');
const wire: TreeText = { kind: 'absent', name: 'The Wire', outlet: undefined };
const nameOf = (text: TreeText): string => (text.kind === 'absent' ? text.name : '');
const way = (more: Partial<Way> = {}): Way => ({
  hows: [{ step: 'reprint' }],
  says: [],
  certainty: 'sure',
  others: [],
  ...more,
});

test('how a text was taken is said in the editor’s words, where they are few, else by its terms', () => {
  assert.equal(sayWay(way({ says: ['Printed whole.'] }), nameOf, { voice }), 'Printed whole');
  assert.equal(sayWay(way({ says: ['Printed whole.'] }), nameOf, { voice, isBrief: true }), 'reprint');
  assert.equal(sayWay(way({ says: ['very '.repeat(60)] }), nameOf, { voice }), 'reprint');
  const twice = way({ hows: [{ step: 'machine-translation' }, { step: 'machine-translation' }, { kind: 'trimmed' }] });
  assert.equal(sayWay(twice, nameOf, { voice }), 'machine translation and Trimmed reprint');
});

test('what is not certain says so, and so does what was made of several texts', () => {
  assert.equal(sayWay(way({ certainty: 'likely' }), nameOf, { voice }), 'reprint (likely)');
  assert.equal(sayWay(way({ certainty: 'guess', hows: [] }), nameOf, { voice }), 'a guess');
  assert.equal(sayWay(way({ others: [wire] }), nameOf, { voice }), 'reprint; also from The Wire');
  assert.equal(sayWay(undefined, nameOf, { voice }), '');
});
