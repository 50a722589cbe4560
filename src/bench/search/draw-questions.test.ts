import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuestion } from '../../search/question/parse-question.ts';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { makeJudge } from './brute-force.ts';
import { drawQuestions } from './draw-questions.ts';
import type { SearchedArchive } from './searched-archive.ts';

const texts = [
  'The harbour’s old bridge – closed since 1998 – was “unsafe”, the US engineer Ann Lee said.',
  'Mayor Ann Lee announced a well-known plan (…) for 2,500 people; the bridge stays closed until March.',
  'Nobody had asked the fishermen whether the harbour authority’s half-finished quay would be used again.',
];
const archive: SearchedArchive = {
  articles: ['one', 'two'].map((id) => ({
    id,
    siglum: id,
    language: 'en',
    title: 'Harbour bridge closed',
    days: { from: '2031-03-02', to: '2031-03-02' },
    facts: { outlet: [['gazette', 'Harbour Gazette']], lang: [['en', 'en']], entity: [['ann-lee', 'ann-lee']] },
    passages: ['Harbour bridge closed', ...texts].map((text, at) => ({
      id: at === 0 ? 't' : `p${at}`,
      isTitle: at === 0,
      text,
      words: readSearchWords(text),
    })),
  })),
  entities: [{ id: 'ann-lee', isPerson: true, forms: ['Ann Lee', 'Lee'] }],
};

test('questions of every kind are drawn, and each is one without a fault', () => {
  const drawn = drawQuestions(archive, 3, 1);
  assert.ok(new Set(drawn.map(({ kind }) => kind)).size > 25);
  for (const { asked } of drawn) assert.deepEqual(parseQuestion(asked).faults, [], asked);
});

test('the same seed draws the same, another one something else', () => {
  const draw = (seed: number) => drawQuestions(archive, 3, seed).map(({ asked }) => asked);
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
});

test('phrases drawn from a passage are found in it, those with words changed round are not, and most else is found', async () => {
  const judge = await makeJudge(archive);
  for (const { kind, asked, question } of drawQuestions(archive, 5, 2)) {
    const { size } = judge.answer(question).passages;
    if (kind.startsWith('phrase on') || kind === 'phrase' || kind === 'exactly') assert.ok(size > 0, asked);
    if (kind === 'word not there' || kind === 'phrase swapped') assert.equal(size, 0, asked);
  }
});
