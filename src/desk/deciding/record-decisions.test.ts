import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FamilyDecision, SentenceDecision } from './decision.ts';
import { recordFamilies } from './record-families.ts';
import { recordRefusals } from './record-quotations.ts';
import { recordSentences } from './record-sentences.ts';

const decider = { by: 'No', date: '2031-04-01' };
const who = '    by: "No"\n    date: "2031-04-01"\n';
const decided = '    decided: { by: "No", date: "2031-04-01" }\n';
const near = () => 'near-verbatim' as const;

function family(articles: string, more: Partial<FamilyDecision> = {}): FamilyDecision {
  const members = articles.split(' ');
  const usual = { made: 'accept', id: 'one-text', isAdded: false, not: [], withSentences: false } as const;
  return { ...usual, not: [], articles: members, certainty: 'likely', where: 'here', ...more };
}

function group(sentences: string, more: Partial<SentenceDecision> = {}): SentenceDecision {
  return { made: 'accept', sentences: sentences.split(' '), not: [], certainty: 'sure', where: 'here', ...more };
}

test('what stands in the derivations stays, comments included, and decisions come after it', () => {
  const before = `# by hand
story: flood
same:
  # read on paper
  - id: other
    articles: [x, y] # both of 3 March
    certainty: sure
    by: A. B.
    date: "2031-03-01"
steps: [] # none
`;
  const text = recordFamilies(before, 'flood', [family('a b'), family('c d', { made: 'reject' })], decider) ?? '';
  const same = `  - id: one-text\n    articles:\n      - a\n      - b\n    certainty: likely\n${who}`;
  assert.equal(text, `${before.replace(/steps/, `${same}steps`)}refused:\n  - articles:\n      - c\n      - d\n${who}`);
  assert.equal(recordFamilies(text, 'flood', [family('a b'), family('c d', { made: 'reject' })], decider), text);
});

test('an article comes to a family on record by its id or by any of its copies, and its “not” is kept', () => {
  const one = recordFamilies(undefined, 'flood', [family('a b')], decider);
  const added = `    added:\n      - articles:\n          - c\n        certainty: likely\n        by: "No"\n        date: "2031-04-01"\n`;
  const byId = recordFamilies(one, 'flood', [family('c', { isAdded: true })], decider) ?? '';
  assert.ok(byId.endsWith(added), byId);
  assert.equal(recordFamilies(one, 'flood', [family('c b', { id: 'another-text' })], decider), byId);
  const not = recordFamilies(one, 'flood', [family('c', { isAdded: true, not: ['d'] })], decider) ?? '';
  assert.ok(not.endsWith(`${added}refused:\n  - articles:\n      - a\n      - d\n${who}`), not);
  assert.throws(() => recordFamilies(one, 'flood', [family('c d')], decider), /“one-text” is the id of other copies/);
  assert.throws(
    () => recordFamilies(one, 'flood', [family('c', { isAdded: true, id: 'no-text' })], decider),
    /no family/,
  );
});

test('every pair of a group is linked once, a “not” refused of one of them, and what is decided left alone', () => {
  const before =
    'story: flood\ncorrespondences:\n  # seen by hand\n  - a: a#p1s1\n    b: b#p1s1\n    relation: same-fact\n    certainty: sure\n';
  const decisions = [group('a#p1s1 b#p1s1 c#p1s1', { not: ['d#p1s1'] })];
  const text = recordSentences(before, 'flood', decisions, decider, near);
  const link = (a: string, b: string) =>
    `  - a: ${a}#p1s1\n    b: ${b}#p1s1\n    relation: near-verbatim\n    certainty: sure\n${decided}`;
  assert.equal(text, `${before}${link('a', 'c')}${link('b', 'c')}rejected:\n  - a: a#p1s1\n    b: d#p1s1\n${decided}`);
  assert.equal(recordSentences(text, 'flood', decisions, decider, near), text);
});

test('a sentence that comes to others is linked to each, or refused of one for all', () => {
  const text = recordSentences(undefined, 'flood', [group('a#p1s1 b#p1s1')], decider, near);
  const count = (made: string | undefined, pattern: RegExp) => made?.match(pattern)?.length;
  const accepted = recordSentences(text, 'flood', [group('c#p1s1', { to: 'b#p1s1' })], decider, near);
  assert.equal(count(accepted, /b: c#p1s1/g), 2);
  const refused = recordSentences(text, 'flood', [group('c#p1s1', { to: 'b#p1s1', made: 'reject' })], decider, near);
  assert.ok(refused?.endsWith(`rejected:\n  - a: a#p1s1\n    b: c#p1s1\n${decided}`), refused);
  const apart = recordSentences(text, 'flood', [group('c#p1s1 d#p1s1 c#p2s1', { made: 'reject' })], decider, near);
  assert.equal(count(apart, / {2}- a: [cd]#/g), 2, 'two sentences of one article are no pair');
});

test('sentences that are one wording by a third are not linked with each other when one more comes to them', () => {
  const link = (a: string, b: string) =>
    `  - a: ${a}#p1s1\n    b: ${b}#p1s1\n    relation: paraphrase\n    certainty: sure\n`;
  const before = `story: flood\ncorrespondences:\n${link('a', 'b')}${link('b', 'c')}`;
  const text = recordSentences(before, 'flood', [group('d#p1s1', { to: 'a#p1s1' })], decider, near) ?? '';
  const made = [...text.slice(before.length).matchAll(/a: (\w).*\n {4}b: (\w)/g)].map(([, a, b]) => `${a}${b}`);
  assert.deepEqual(made, ['ad', 'bd', 'cd']);
});

test('a sentence that is two in another article is linked to each in part, and these are not one wording', () => {
  const text = recordSentences(undefined, 'flood', [group('a#p1s1 b#p1s1 b#p1s2 c#p1s1')], decider, near) ?? '';
  const links = [...text.matchAll(/a: (\S+)\n {4}b: (\S+)\n {4}relation: \S+\n(?: {4}scope: (\S+)\n)?/g)];
  assert.deepEqual(
    links.map(([, a, b, scope]) => [a, b, scope].join(' ').trim()),
    [
      'a#p1s1 b#p1s1 partial',
      'a#p1s1 b#p1s2 partial',
      'a#p1s1 c#p1s1',
      'b#p1s1 c#p1s1 partial',
      'b#p1s2 c#p1s1 partial',
    ],
  );
});

test('what is refused of a sentence and of its halves in another article is refused of each by itself', () => {
  const decision = group('a#p1s1 b#p1s1 b#p1s2 c#p1s1', { not: ['d#p1s1'] });
  const text = recordSentences(undefined, 'flood', [decision], decider, near) ?? '';
  const rejected = text.slice(text.indexOf('rejected:')).match(/(?<=- a: )\S+(?=\n {4}b: d#p1s1)/g);
  assert.deepEqual(rejected, ['a#p1s1', 'b#p1s1', 'b#p1s2']);
});

test('what is refused is refused of a sentence of another article, though one of its own stands before it', () => {
  const text = recordSentences(undefined, 'flood', [group('a#p1s1 b#p1s1', { not: ['a#p2s1'] })], decider, near) ?? '';
  assert.match(text, /\nrejected:\n {2}- a: b#p1s1\n {4}b: a#p2s1\n/);
});

test('one sentence cannot be taken out and others left in that are one wording with it', () => {
  const text = recordSentences(undefined, 'flood', [group('a#p1s1 b#p1s1'), group('c#p1s1 d#p1s1')], decider, near);
  const decision = group('c#p1s1', { to: 'a#p1s1', not: ['d#p1s1'] });
  assert.throws(
    () => recordSentences(text, 'flood', [decision], decider, near),
    /one wording and refused as such at once/,
  );
});

test('a refused quotation is kept among the quotations, which stay as they are', () => {
  const decisions = [
    { places: ['one#p1s1', 'two#p2s1'], made: 'accept' as const, not: ['three#p1s1'], where: 'here' },
    { places: ['one#p1s1', 'two#p9s1', 'two#p8s1'], made: 'reject' as const, not: [], where: 'here' },
  ];
  const pairs = [
    ['one#p1s1', 'three#p1s1'],
    ['two#p2s1', 'three#p1s1'],
    ['one#p1s1', 'two#p9s1'],
    ['one#p1s1', 'two#p8s1'],
  ];
  const text = recordRefusals('story: flood\nquotations: [] # none yet\n', 'flood', decisions, decider);
  const expected = `story: flood\nquotations: [] # none yet\nrejected:\n${pairs.map(([a, b]) => `  - a: ${a}\n    b: ${b}\n${decided}`).join('')}`;
  assert.equal(text, expected);
  assert.equal(recordRefusals(text, 'flood', decisions, decider), text);
});

test('a story without records gets a file only when something is decided', () => {
  assert.equal(recordFamilies(undefined, 'flood', [], decider), undefined);
  assert.equal(recordSentences(undefined, 'flood', [], decider, near), undefined);
  assert.equal(recordRefusals(undefined, 'flood', [], decider), undefined);
});
