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

test('says of what is counted how much is done, how fast it goes and how long the rest will take', () => {
  assert.deepEqual(
    countedAt([1, 2, 3, 12], (second) => second * 1500, 100_000),
    ['Printing: 3,000 of 100,000 pages\n', 'Printing: 18,000 of 100,000 pages, 1,500/s, about 55 s left\n'],
  );
  assert.deepEqual(countedAt([0, 2, 12], (second) => second * 5, 20_000).slice(1), [
    'Printing: 60 of 20,000 pages, 5.0/s, about 66 min left\n',
  ]);
  assert.deepEqual(countedAt([0, 2, 12], (second) => second * 5, 200_000).slice(1), [
    'Printing: 60 of 200,000 pages, 5.0/s, about 11.1 h left\n',
  ]);
});

test('reckons the rest from how fast it went lately, and not by what was done at the beginning', () => {
  const seconds = Array.from({ length: 41 }, (_, second) => second);
  const done = (second: number): number => (second < 10 ? 0 : (second - 10) * 1000);
  assert.match(countedAt(seconds, done, 60_000).at(-1) ?? '', /, 1,000\/s, about 38 s left\n$/);
});

test('counts anew when something else is done', () => {
  let time = 0;
  const written: string[] = [];
  const progress = showProgress({ isTTY: true, write: (text) => written.push(text.slice(4)) }, () => time);
  for (; time <= 10_000; time += 1000) progress.count('Checking', time, 10_000);
  progress.count('Printing', 1, 5);
  assert.equal(written.at(-2), 'Checking: 10,000 of 10,000, 1,000/s, about 1 s left');
  assert.equal(written.at(-1), 'Printing: 1 of 5');
});

/** What is written where there is no terminal of work that is counted at these seconds. */
function countedAt(seconds: readonly number[], done: (second: number) => number, all: number): string[] {
  let time = 0;
  const written: string[] = [];
  const progress = showProgress({ write: (text) => written.push(text) }, () => time);
  for (const second of seconds) {
    time = second * 1000;
    progress.count('Printing', done(second), all, ['page', 'pages']);
  }
  return written;
}
