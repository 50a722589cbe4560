import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviseFacts } from './revise-facts.ts';

const correction = { version: 2, date: '2031-05-01', says: 'A "word"\n was wrong.' };
const entry = '  - version: 2\n    date: "2031-05-01"\n    says: "A \\"word\\" was wrong."\n';
const revised = (yaml: string): string => reviseFacts(`---\n${yaml}---\n\nversion: 1 is in the text.\n`, correction);
const file = (yaml: string): string => `---\n${yaml}---\n\nversion: 1 is in the text.\n`;

test('facts without version and corrections get both', () => {
  assert.equal(revised('title: T # kept\n'), file(`title: T # kept\nversion: 2\ncorrections:\n${entry}`));
});

test('a version that is there is counted up where it stands', () => {
  assert.equal(revised('version: 1 # one\ntitle: T\n'), file(`version: 2 # one\ntitle: T\ncorrections:\n${entry}`));
});

test('a list of corrections gets one more, indented as the others are', () => {
  const old = (space: string) =>
    `corrections:\n${space}- version: 1\n${space}  date: "2031-04-01"\n${space}  says: Old.\n`;
  assert.equal(revised(`${old('  ')}version: 1\n`), file(`${old('  ')}${entry}version: 2\n`));
  assert.equal(
    revised(`version: 1\n${old('')}title: T\n`),
    file(`version: 2\n${old('')}${entry.replace(/^ {2}/gm, '')}title: T\n`),
  );
});

test('a list between brackets is written out', () => {
  assert.equal(revised('corrections: []\nversion: 1\n'), file(`corrections:\n${entry}version: 2\n`));
  assert.equal(
    revised('version: 1\ncorrections: [{version: 1, date: "2031-04-01", says: Old.}]\ntitle: T\n'),
    file(`version: 2\ncorrections:\n  - version: 1\n    date: 2031-04-01\n    says: Old.\n${entry}title: T\n`),
  );
});
