import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameKeys } from '../../schema/published/search.ts';
import { must } from '../../text/must.ts';
import { parseQuestion } from '../question/parse-question.ts';
import { CouldNotLook } from '../volume/volume.ts';
import { isPlain, planQuestion, type Plan } from './plan.ts';

const names: NameKeys = {
  'red cross': ['red-cross', 'Red Cross', 'red cross', 'icrc'],
  red: ['red', 'Red', 'red'],
};
const read = (words: string) => must(parseQuestion(words).question, 'something is asked');
const plan = (words: string) => planQuestion(read(words), () => Promise.resolve(names));

test('words side by side that are a name are one part, the longest name first', async () => {
  const { parts } = await plan('old red cross red');
  assert.deepEqual(
    parts.map(({ text, entity }) => [text, entity?.id]),
    [
      ['old', undefined],
      ['red cross', 'red-cross'],
      ['red', 'red'],
    ],
  );
});

test('words that are to be taken as they are typed are no name, nor are those of a phrase', async () => {
  for (const words of ['=red', 'red*', '"red cross"'])
    assert.deepEqual(
      (await plan(words)).parts.flatMap(({ entity }) => entity ?? []),
      [],
      words,
    );
});

test('every part says where it was typed and whether it is wanted', async () => {
  const { parts } = await plan('sea -(fog "old bridge") outlet:ap');
  assert.deepEqual(
    parts.map(({ text, isWanted }) => [text, isWanted]),
    [
      ['sea', true],
      ['fog', false],
      ['"old bridge"', false],
      ['outlet:ap', true],
    ],
  );
});

test('a plan has the shape of its question', async () => {
  const shapeOf = (one: Plan): unknown => {
    if (one.kind === 'all' || one.kind === 'any') return [one.kind, ...one.parts.map(shapeOf)];
    if (one.kind === 'not' || one.kind === 'title') return [one.kind, shapeOf(one.part)];
    return one.kind === 'near' ? [one.kind, one.within] : one.kind;
  };
  const { plan: made } = await plan('sea (fog OR title:ice) -wind a near/3 b outlet:ap');
  assert.deepEqual(shapeOf(made), [
    'all',
    'leaf',
    ['any', 'leaf', ['title', 'leaf']],
    ['not', 'leaf'],
    ['near', 3],
    'fact',
  ]);
});

test('names that cannot be read are not taken for none', async () => {
  const unread = () => Promise.reject(new CouldNotLook('/search/names/72.json'));
  await assert.rejects(planQuestion(read('red'), unread), CouldNotLook);
});

test('a question is plain that is several words and nothing else', () => {
  assert.deepEqual(
    ['sea fog', 'sea (fog OR ice)', 'sea', 'sea -fog', '"sea fog" ice', 'sea outlet:ap'].map((one) =>
      isPlain(read(one)),
    ),
    [true, true, false, false, false, false],
  );
});
