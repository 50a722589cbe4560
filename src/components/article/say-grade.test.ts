import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../words/languages.ts';
import { sayGrade } from './say-grade.ts';

const voice = speak('en');

test('a grade is said in words, what cannot be judged by what it is', () => {
  assert.equal(sayGrade({ source: 'B', information: 1 }, voice), 'Usually reliable, confirmed');
  assert.equal(sayGrade({ source: 'F', information: 3 }, voice), 'source cannot be judged, possibly true');
  assert.equal(sayGrade({ source: 'E', information: 6 }, voice), 'Unreliable, what it says cannot be judged');
  assert.equal(sayGrade({ source: 'F', information: 6 }, voice), 'cannot be judged');
});
