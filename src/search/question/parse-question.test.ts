import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { showToken } from '../../text/words/search-tokens.ts';
import { speak } from '../../words/languages.ts';
import { parseQuestion } from './parse-question.ts';
import type { Question } from './question.ts';
import { sayFault } from './say-fault.ts';
import { writeQuestion } from './write-question.ts';

test('words that stand side by side are all asked for', () => {
  assert.equal(understood('troops  withdraw'), 'all(troops withdraw)');
  assert.equal(understood('troops AND withdraw'), 'all(troops withdraw)');
  assert.equal(understood('troops or and near withdraw'), 'all(troops or and near withdraw)');
});

test('a word is asked for with its family, exactly, or as a beginning', () => {
  assert.equal(understood('troops =Troops troop* =US us'), 'all(troops =troops troop* =US us)');
  assert.equal(understood('anti-terr*'), 'anti+terr*');
  assert.equal(understood('US*'), 'us*');
});

test('a hyphen inside a word excludes nothing, one before a word does', () => {
  assert.equal(understood('anti-terrorist'), 'anti+terrorist');
  assert.equal(understood('troops -peacekeepers'), 'all(troops not(peacekeepers))');
  assert.equal(understood('troops NOT peacekeepers'), 'all(troops not(peacekeepers))');
  assert.equal(understood('troops -"peace keepers"'), 'all(troops not("peace keepers"))');
  assert.equal(understood('troops -(peace OR war)'), 'all(troops not(any(peace war)))');
  assert.equal(understood('troops -lang:en'), 'all(troops not(lang:en))');
  assert.equal(understood('troops −peace'), 'all(troops not(peace))');
  assert.equal(understood('troops --peace -- war'), 'all(troops peace war)');
});

test('what binds most is near, then a hyphen, then standing side by side, then OR', () => {
  assert.equal(understood('a b OR c d'), 'any(all(a b) all(c d))');
  assert.equal(understood('a (b OR c) d'), 'all(a any(b c) d)');
  assert.equal(understood('a OR (b OR c)'), 'any(a b c)');
  assert.equal(understood('x a near/5 b y'), 'all(x near5(a b) y)');
  assert.equal(understood('x -a NEAR/0 "b c"'), 'all(x not(near0(a "b c")))');
});

test('quotation marks of all languages make a phrase, and those inside it stand for nothing', () => {
  for (const phrase of [
    '"a b"',
    '“a b”',
    '„a b“',
    '„a b”',
    '”a b”',
    '«a b»',
    '»a b«',
    '»a b»',
    '‹a b›',
    '「a b」',
    '＂a b＂',
  ])
    assert.equal(understood(`x ${phrase} y`), 'all(x "a b" y)', phrase);
  assert.equal(understood('"he said “no” to it" x'), 'all("he said no to it" x)');
  assert.equal(understood('“he said “no” to it” x'), 'all("he said no to it" x)');
  assert.equal(understood('„he said “no” to it“ x'), 'all("he said no to it" x)');
  assert.equal(understood('«he said «no» to it» x'), 'all("he said no to it" x)');
  assert.equal(understood('“he said "no" to it” x'), 'all("he said no to it" x)');
  assert.equal(understood('"russia* led" "a-b c"'), 'all("russia* led" "a+b c")');
});

test('an apostrophe is no quotation mark', () => {
  assert.equal(understood("Tokayev's don’t 'no'"), 'all(tokayev dont no)');
});

test('the mark inside a Hebrew abbreviation is none either', () => {
  assert.equal(parseQuestion('דובר צה"ל אמר').faults.length, 0);
});

test('what has no letters and no digits is left out', () => {
  assert.equal(understood('troops – withdraw … (…) "—" &'), 'all(troops withdraw)');
  assert.equal(understood('  '), 'nothing');
  assert.deepEqual(faultsOf('… –'), ['The question has no letter or digit to look for.']);
});

test('words that are written together but not by a hyphen are words of their own', () => {
  assert.equal(understood('and/or,but'), 'all(and or but)');
  assert.equal(understood('title:and/or'), 'title(all(and or))');
  assert.deepEqual(faultsOf('x -and/or'), [
    '“and/or” at 4 is several words: put what is not wanted in quotation marks or brackets.',
  ]);
});

test('fields ask for facts, and title asks for words of the headline', () => {
  assert.equal(understood('Outlet:reuters  BY:"Ann  Lee"'), 'all(outlet:reuters by:Ann Lee)');
  assert.equal(understood('title:(a OR b) title:“c d” title:=e'), 'all(title(any(a b)) title("c d") title(=e))');
  assert.equal(
    understood('date:2022-01-11..2022-01-13 date:2022.. date:..2022-02'),
    'all(date:2022-01-11..2022-01-13 date:2022.. date:..2022-02)',
  );
  assert.equal(understood('Kazakhstan: troops at 10:30'), 'all(kazakhstan troops at 10 30)');
});

test('each fault says what it is and where', () => {
  const cases: Record<string, string> = {
    'say "no': 'The quotation mark at 5 is not closed.',
    '😀 "no': 'The quotation mark at 3 is not closed.',
    'a (b': 'The bracket at 3 is not closed.',
    'a) b': 'The bracket at 2 was never opened.',
    'a OR': 'OR at 3 needs something on both sides.',
    'OR a': 'OR at 1 needs something on both sides.',
    'a OR -b': 'OR at 3 needs something that is wanted on both sides, not only what is not.',
    'a - b': 'The - at 3 stands alone: write it directly before what is not wanted.',
    'a NOT': 'Nothing stands after what excludes at 3.',
    '-a': 'The question only says what is not wanted: name something to look for as well.',
    'a*': 'The * at 2 does not end a word of at least two letters: with it, all words are meant that begin so.',
    '"the * of"': 'The * at 6 does not end a word of at least two letters: with it, all words are meant that begin so.',
    'wo*rd': 'The * at 3 does not end a word of at least two letters: with it, all words are meant that begin so.',
    '=word*': '“=word*” at 1 is either = exactly itself or * a beginning, not both.',
    'near/5 b': '“near/5” at 1 needs one word or phrase on each side; for three write a near/5 b b near/5 c.',
    '(a OR b) near/5 c': '“near/5” at 10 needs one word or phrase on each side; for three write a near/5 b b near/5 c.',
    'a near/5 b near/6 c':
      '“near/6” at 12 needs one word or phrase on each side; for three write a near/5 b b near/5 c.',
    'a near/500 b': '“near/500” at 3 is too far: at most 100 words may stand between.',
    'writer:ann':
      'There is no field “writer”: there are title, outlet, agency, entity, topic, story, by, lang, rating, state and date. To look for it as a word, put it in quotation marks.',
    'outlet: ann': 'Nothing stands after “outlet:” at 1: write it without a space.',
    'outlet:"ann': 'The quotation mark at 8 is not closed.',
    'title: ann': 'Nothing stands after “title:” at 1: write it without a space.',
    'title:-ann': '“title:” at 1 needs a word, a phrase or a bracket that can be looked for.',
    'title:(ann lang:en)': '“lang:en” at 12 cannot be asked of a headline: move it out of “title:”.',
    'x date:11.1.2022':
      'A date is written 2001-02-03, 2001-02 or 2001, or from one to another 2001-02..2001-03: “11.1.2022” at 3 is not.',
    'date:2022-02-30':
      'A date is written 2001-02-03, 2001-02 or 2001, or from one to another 2001-02..2001-03: “2022-02-30” at 1 is not.',
    'date:..':
      'A date is written 2001-02-03, 2001-02 or 2001, or from one to another 2001-02..2001-03: “..” at 1 is not.',
    'date:2023..2022': 'The dates “2023..2022” at 1 end before they begin.',
    [`a ${'b'.repeat(710)}`]: 'A question has at most 500 signs; this one has 712.',
    [`${'a '.repeat(65)}`]: 'A question has at most 64 words, phrases and fields; this one has 65.',
    [`${'('.repeat(12)}a${')'.repeat(12)}`]: 'Brackets stand in each other at most 10 deep; the one at 11 is deeper.',
  };
  for (const [typed, message] of Object.entries(cases)) assert.deepEqual(faultsOf(typed), [message], typed);
});

test('several faults are told at once, in the order in which they stand', () => {
  assert.equal(faultsOf('writer:a date:x "b').length, 3);
});

test('any text gives a question or faults, with places that lie in it', () => {
  fc.assert(
    fc.property(questions, (typed) => {
      const { question, faults } = parseQuestion(typed);
      assert.ok(faults.length === 0 || question === undefined);
      for (const { start, end } of faults) assert.ok(0 <= start && start <= end && end <= typed.length);
      if (question) judgePlaces(question, typed);
    }),
    { numRuns: 3000 },
  );
});

test('a question that is written out and read again is the same', () => {
  let asked = 0;
  fc.assert(
    fc.property(questions, (typed) => {
      const { question } = parseQuestion(typed);
      if (question === undefined) return;
      asked++;
      const written = writeQuestion(question);
      const again = parseQuestion(written);
      assert.deepEqual(again.faults, []);
      assert.equal(again.question && showTree(again.question), showTree(question));
      assert.equal(again.question && writeQuestion(again.question), written);
    }),
    { numRuns: 5000 },
  );
  for (const typed of ['OR, x', '=OR', 'OR*', 'x -=AND']) assert.equal(writeQuestion(parsed(typed)), typed);
  assert.ok(asked > 500);
});

test('a question is written out with a bracket around all that could be read otherwise', () => {
  const written = (typed: string) => writeQuestion(parsed(typed));
  assert.equal(written('a  b OR NOT c AND "d e"'), '(a b) OR (-c "d e")');
  assert.equal(written('x NOT a NEAR/5 b Title:(A B)'), 'x -(a near/5 b) title:(A B)');
});

const words = ['a', 'troops', '=x', 'wo*', 'U.S.', 'US', '2,500', '3.5', 'l’homme', 'Tokayev’s', '俄罗斯', 'а-б'];
const operators = [
  'OR',
  'AND',
  'NOT',
  '-',
  '- ',
  '–',
  '(',
  ')',
  ' (',
  ') ',
  'near/3',
  ' near/3 ',
  'title:',
  'outlet:x',
  'date:2022',
  'by:"a b"',
];
const marks = [
  '"',
  '“',
  '”',
  '„',
  '»',
  '«',
  ' "',
  '" ',
  ' “',
  '” ',
  '*',
  '=',
  ':',
  '…',
  '/',
  ',',
  '😀',
  'é',
  'e\u0301',
  '\u00AD',
];
const pieces = fc.constantFrom(...words, ...operators, ...marks, ' ', ' ', ' ', ' ', '\n', '\u00A0');
const questions = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 8 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

function judgePlaces(question: Question, typed: string): void {
  assert.ok(0 <= question.start && question.start < question.end && question.end <= typed.length);
  assert.equal(question.text, typed.slice(question.start, question.end));
  for (const part of partsOf(question)) {
    assert.ok(question.start <= part.start && part.end <= question.end);
    judgePlaces(part, typed);
  }
}

function partsOf(question: Question): Question[] {
  if (question.kind === 'all' || question.kind === 'any') return question.parts;
  if (question.kind === 'not' || (question.kind === 'field' && question.field === 'title')) return [question.part];
  return question.kind === 'near' ? [question.left, question.right] : [];
}

const english = speak('en');

function faultsOf(typed: string): string[] {
  return parseQuestion(typed).faults.map((fault) => sayFault(fault, english));
}

function parsed(typed: string): Question {
  const { question, faults } = parseQuestion(typed);
  assert.deepEqual(faults, []);
  assert.ok(question);
  return question;
}

function understood(typed: string): string {
  const { question, faults } = parseQuestion(typed);
  assert.deepEqual(faults, []);
  return question ? showTree(question) : 'nothing';
}

function showTree(question: Question): string {
  const signs = { family: ['', ''], exact: ['=', ''], beginning: ['', '*'] };
  const inside = partsOf(question).map(showTree).join(' ');
  if (question.kind === 'word') return signs[question.how].join(question.tokens.map(showToken).join('+'));
  if (question.kind === 'phrase')
    return `"${question.items.map(({ how, tokens }) => `${tokens.map(showToken).join('+')}${signs[how][1]}`).join(' ')}"`;
  if (question.kind === 'near') return `near${question.within}(${inside})`;
  if (question.kind === 'field' && question.field !== 'title') return `${question.field}:${question.value}`;
  return `${question.kind === 'field' ? question.field : question.kind}(${inside})`;
}
