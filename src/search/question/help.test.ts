import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../words/english.ts';
import { listHelp } from './help.ts';
import { parseQuestion } from './parse-question.ts';
import { factFields } from './question.ts';

const archive = {
  words: ['harbour', 'storm'] as [string, string],
  phrase: 'the old harbour',
  outlet: 'Harbour Gazette',
  agency: 'AFP',
  entity: 'Ann Lee',
  topic: 'Weather',
  story: 'The storm',
  author: 'Ann Lee',
  language: 'en',
  rating: 'B2',
  state: 'undated',
  capitals: 'UN',
  day: '2031-03-02',
};
const { typed } = english.words.asking;

test('every example is a question without a fault', () => {
  const asked = listHelp(archive, typed).flatMap(({ example }) => example ?? []);
  assert.ok(asked.length > 15);
  assert.deepEqual(
    asked.flatMap((example) => parseQuestion(example).faults),
    [],
  );
});

test('every form is written as a question that is understood', () => {
  for (const { is, written } of listHelp({}, typed)) {
    assert.notEqual(written, '', is);
    if (is !== 'without') assert.deepEqual(parseQuestion(written).faults, [], written);
  }
});

test('every field is explained', () => {
  const explained = listHelp(archive, typed).map(({ written }) => written);
  for (const field of ['title', ...factFields])
    assert.ok(
      explained.some((form) => form.startsWith(`${field}:`)),
      field,
    );
});

test('a form is explained even where the archive has nothing to show it with', () => {
  assert.equal(listHelp({}, typed).length, listHelp(archive, typed).length);
  assert.deepEqual(
    listHelp({}, typed).flatMap(({ example }) => example ?? []),
    [],
  );
});

test('what an archive has is shown in an example of its field, in quotation marks if it is several words', () => {
  const shown = listHelp(archive, typed).flatMap(({ example }) => example ?? []);
  for (const example of [
    'outlet:"Harbour Gazette"',
    'agency:AFP',
    'entity:"Ann Lee"',
    'topic:Weather',
    'story:"The storm"',
    'by:"Ann Lee"',
    'lang:en',
    'rating:B2',
    'state:undated',
    'date:2031-03',
    'date:2031-03-02..',
    'title:harbour',
    'UN',
  ])
    assert.ok(shown.includes(example), `${example}: ${shown.join(' | ')}`);
});

test('words of the archive are shown in each way in which words can be asked for', () => {
  const shown = listHelp(archive, typed).flatMap(({ example }) => example ?? []);
  for (const example of [
    'harbour storm',
    '"the old harbour"',
    '=harbour',
    'harb*',
    'harbour -storm',
    'harbour OR storm',
    '(harbour OR storm) "the old harbour"',
    'harbour near/5 storm',
  ])
    assert.ok(shown.includes(example), `${example}: ${shown.join(' | ')}`);
  const short = listHelp({ words: ['sea', 'at'] }, typed).flatMap(({ example }) => example ?? []);
  assert.ok(short.includes('se*'));
});
