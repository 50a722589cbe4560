import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivationsSchema } from '../../schema/derivations.ts';
import { z } from 'astro/zod';
import { checkDerivations } from './derivations.ts';

const schema = derivationsSchema({ reference: (collection) => z.string().transform((id) => ({ collection, id })) });
const step = (from: object, to: object, more = {}): object => ({
  from,
  to,
  how: 'reprint',
  says: 'Printed.',
  certainty: 'sure',
  evidence: ['It says so.'],
  ...more,
});
const faultsOf = (texts: string[], steps: object[]): string[] =>
  checkDerivations({
    parts: schema.parse({ story: 'flood', texts: texts.map((id) => ({ id, what: id, seen: 'No.' })), steps }),
    fault: (path, told) => ({ file: 'derivations/flood.yaml', field: path.join('.'), ...told }),
  }).map(({ found, remedy }) => `${found} | ${remedy}`);

test('a step from a text that is not named is a fault, with the nearest name', () => {
  assert.deepEqual(
    faultsOf(['wire'], [step({ text: 'wier' }, { article: 'a' }), step({ text: 'wire' }, { article: 'b' })]),
    ['the text “wier” | Did you mean “wire”?'],
  );
});

test('a text that no step uses is a fault', () => {
  assert.deepEqual(faultsOf(['wire', 'lost'], [step({ text: 'wire' }, { article: 'a' })]), [
    'the text “lost”, which no step leads from or to | Add the step, or delete the text.',
  ]);
});

test('texts that come from one another in a circle are a fault, unless the step is denied', () => {
  const there = step({ article: 'a' }, { article: 'b' });
  assert.deepEqual(faultsOf([], [there, step({ article: 'b' }, { article: 'a' })]), [
    'a circle: a → b → a | Take one of these steps out.',
  ]);
  assert.deepEqual(faultsOf([], [there, step({ article: 'b' }, { article: 'a' }, { denied: true })]), []);
});
