import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../text/words/sentences.ts';
import { findQuotations } from './quotation-marks.ts';

const quoted = (text: string, goesOn = false): string[] =>
  findQuotations(text, goesOn).map(({ start, end }) => text.slice(start, end));

test('finds quotations in the marks of many languages', () => {
  assert.deepEqual(quoted('He said “yes” and left.'), ['yes']);
  assert.deepEqual(quoted('He said "yes" and "no", twice.'), ['yes', 'no']);
  assert.deepEqual(quoted('Er sagte „ja“ und ging.'), ['ja']);
  assert.deepEqual(quoted('Er sagte »ja« und ging.'), ['ja']);
  assert.deepEqual(quoted('Il a dit « oui » hier.'), [' oui ']);
  assert.deepEqual(quoted('Он сказал «да» и ушёл.'), ['да']);
  assert.deepEqual(quoted('Hon sade ”ja” och gick.'), ['ja']);
  assert.deepEqual(quoted('Mondta: „igen” és ment.'), ['igen']);
  assert.deepEqual(quoted('他说「是」，走了。'), ['是']);
  assert.deepEqual(quoted('他说“是”，走了。'), ['是']);
  assert.deepEqual(quoted('彼は『はい』と言った。'), ['はい']);
  assert.deepEqual(quoted('彼は｢はい｣と言った。'), ['はい']);
  assert.deepEqual(quoted('彼は〝はい〟と言った。'), ['はい']);
  assert.deepEqual(quoted('Il a dit ‹oui› hier.'), ['oui']);
  assert.deepEqual(quoted('Er sagte ‚ja‘ und ging.'), ['ja']);
  assert.deepEqual(quoted('وقال "نعم" ثم غادر'), ['نعم']);
  assert.deepEqual(quoted('He said ‘yes’ and left.'), ['yes']);
  assert.deepEqual(quoted("He said 'yes' and left."), ['yes']);
});

test('finds a quotation within a quotation, the outer first', () => {
  const text = '“She told me ‘never’ and went,” he said.';
  assert.deepEqual(quoted(text), ['She told me ‘never’ and went,', 'never']);
  assert.deepEqual(
    findQuotations(text).map(({ depth }) => depth),
    [0, 1],
  );
  assert.deepEqual(quoted('「彼は『はい』と言った」'), ['彼は『はい』と言った', 'はい']);
});

test('takes no apostrophe for a mark', () => {
  assert.deepEqual(quoted("Russia's neighbours don't know the ministers' plans of '22."), []);
  assert.deepEqual(quoted('Russia’s neighbours don’t know the ministers’ plans of ’22.'), []);
  assert.deepEqual(quoted("He said 'the workers' rights don't count' and left."), ["the workers' rights don't count"]);
  assert.deepEqual(quoted('L’État a dit « l’ordre » hier.'), [' l’ordre ']);
});

test('takes no inch or minute for a mark', () => {
  assert.deepEqual(quoted('A 5\'10" man with a 12" pipe said "stop" loudly.'), ['stop']);
});

test('opens nothing at a mark that never closes, unless the next passage goes on', () => {
  assert.deepEqual(quoted('“We waited. Then we went.'), []);
  assert.deepEqual(quoted('He said: “We waited. Then we went.', true), ['We waited. Then we went.']);
  assert.equal(findQuotations('“We waited.', true)[0]?.isOpen, true);
});

test('lets a quotation whose closing mark was lost reach the end of its sentence', () => {
  const ends = (text: string): string[] =>
    findQuotations(text, false, splitSentences(text, 'en')).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(ends('He said: “We waited long. Then he left.'), ['We waited long.']);
  assert.deepEqual(ends('他说「我们等了很久。然后他走了。'), ['我们等了很久。']);
  assert.deepEqual(ends('He said “we waited for “the boat” in vain.'), ['the boat']);
  assert.deepEqual(ends('Zweiter Teil der Rede“, sagte er.'), []);
  assert.deepEqual(ends('Rock ‘n roll of the ‘90s and a 12" pipe.'), []);
});

test('opens a quotation right after an Arabic prefix', () => {
  assert.deepEqual(quoted('قال "نعم" و"ربما" ثم غادر'), ['نعم', 'ربما']);
});

test('keeps a quotation that runs over sentences in one piece', () => {
  assert.deepEqual(quoted('Interference “It mattered. It was a success,” he added.'), [
    'It mattered. It was a success,',
  ]);
});

test('stays within the text whatever it is given', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'“”„"«»‘’\'「」ab .,s'.split('')) });
  fc.assert(
    fc.property(marks, fc.boolean(), (text, goesOn) =>
      findQuotations(text, goesOn).every(({ start, end }) => start >= 0 && start < end && end <= text.length),
    ),
  );
});
