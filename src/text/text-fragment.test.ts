import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeTextFragment } from './text-fragment.ts';

const text = 'The bloc began to pull out on Thursday, after a week-long stay, it said.';
const at = (offset: number): { text: string; offset: number } => ({ text, offset });

test('short words are named in full, with the words beside them', () => {
  const [start, end] = [text.indexOf('began'), text.indexOf(' out')];
  assert.equal(
    writeTextFragment(at(start), at(end), 'en'),
    ':~:text=The%20bloc-,began%20to%20pull,-out%20on%20Thursday',
  );
});

test('what has a meaning in the directive is written as a code', () => {
  const [start, end] = [text.indexOf('Thursday'), text.indexOf(' stay')];
  assert.match(writeTextFragment(at(start), at(end), 'en'), /,Thursday%2C%20after%20a%20week%2Dlong,/);
});

test('of long words the first and the last are named, and nothing beside a whole passage', () => {
  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const fragment = writeTextFragment({ text: long, offset: 0 }, { text: long, offset: long.length }, 'en');
  assert.equal(fragment, ':~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39');
});

test('words that begin in one passage and end in another are named at both ends', () => {
  const other = 'A second passage stands here.';
  assert.equal(
    writeTextFragment(at(text.indexOf('it said')), { text: other, offset: 8 }, 'en'),
    ':~:text=week%2Dlong%20stay-,it%20said,A%20second,-passage%20stands%20here',
  );
});

test('scripts without spaces are cut between words', () => {
  const japanese = '部隊は木曜日に撤退を始めた。';
  const fragment = writeTextFragment({ text: japanese, offset: 3 }, { text: japanese, offset: 6 }, 'ja');
  assert.match(fragment, new RegExp(`,${encodeURIComponent('木曜日')},`));
});
