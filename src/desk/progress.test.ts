import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showProgress } from './progress.ts';

test('writes over one line on a terminal and leaves it empty', () => {
  const written: string[] = [];
  const progress = showProgress({ isTTY: true, write: (text) => written.push(text) });
  progress.say('1 of 3');
  progress.say('2 of 3');
  progress.end();
  progress.say('3 of 3');
  assert.deepEqual(written, ['\r\u001b[K1 of 3', '\r\u001b[K']);
});

test('says nothing elsewhere of work that is done at once', () => {
  const written: string[] = [];
  const progress = showProgress({ write: (text) => written.push(text) });
  progress.say('1 of 3');
  progress.end();
  assert.deepEqual(written, []);
});

test('says elsewhere, after two seconds and then every ten, how far long work has come', () => {
  let time = 0;
  const written: string[] = [];
  const progress = showProgress({ write: (text) => written.push(text) }, () => time);
  for (const second of [1, 2, 3, 11, 12]) {
    time = second * 1000;
    progress.say(`${second} s`);
  }
  assert.deepEqual(written, ['2 s\n', '12 s\n']);
});
