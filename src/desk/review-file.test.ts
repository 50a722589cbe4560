import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordDecisions, recordRefusals } from './record-decisions.ts';
import { readReview, writeReview, type Proposal, type QuotationProposal } from './review-file.ts';

const proposal: Proposal = {
  a: 'one#p1s1',
  aWords: '“It’s over”: they said #so',
  b: 'two#p2s1',
  bWords: 'They said it was over.',
  relation: 'paraphrase',
  score: 0.61,
  shared: ['over', 'said'],
  decision: undefined,
};

const quotation: QuotationProposal = {
  a: 'one#p1s1',
  aWords: 'It’s over',
  b: 'two#p2s1',
  bWords: 'They said it was over.',
  form: 'indirect',
  score: 0.7,
  shared: ['over'],
  decision: undefined,
};

test('a review file reads back as it was written, and asks what is to be decided', () => {
  const accepted: QuotationProposal = { ...quotation, a: 'one#p4s1', decision: 'accept' };
  const review = { proposals: [proposal], quotations: [quotation, accepted] };
  const text = writeReview('flood', review);
  assert.deepEqual(readReview(text, 'review/flood.yaml'), review);
  assert.match(
    text,
    /^# Write “accept”[^]*# Do these two sentences[^]*\nproposals:[^]*# Are these two wordings[^]*\nquotations:/,
  );
});

test('a refused quotation is kept among the quotations, which stay as they are', () => {
  const refused = [quotation, { ...quotation, b: 'two#p9s1', decision: 'reject' as const }];
  const text = recordRefusals('story: flood\nquotations: [] # none yet\n', 'flood', refused);
  assert.equal(text, 'story: flood\nquotations: [] # none yet\nrejected:\n  - a: one#p1s1\n    b: two#p9s1\n');
  assert.equal(recordRefusals(text, 'flood', refused), text);
});

test('a decision that is neither accept nor reject is refused with its place', () => {
  const text = writeReview('flood', { proposals: [proposal], quotations: [] }).replace(
    /^ {4}decision:$/m,
    '    decision: maybe',
  );
  const read = readReview(text, 'review/flood.yaml');
  assert.ok('faults' in read);
  assert.match(read.faults.join(), /review\/flood\.yaml: proposal 1, decision: .*accept, reject or empty/);
});

test('decisions are added to the correspondences, whose comments and entries stay, each once', () => {
  const before =
    'story: flood\ncorrespondences:\n  # seen by hand\n  - a: one#ts1\n    b: two#ts1\n    relation: same-fact\n    certainty: sure\n';
  const proposals: Proposal[] = [
    { ...proposal, decision: 'accept' },
    { ...proposal, b: 'two#p9s1', decision: 'reject' },
    { ...proposal, b: 'two#p7s1' },
  ];
  const { text, kept } = recordDecisions(before, 'flood', proposals);
  assert.deepEqual([...kept], ['one#ts1 two#ts1', 'one#p1s1 two#p2s1', 'one#p1s1 two#p9s1']);
  assert.equal(
    text,
    `${before}  - a: one#p1s1\n    b: two#p2s1\n    relation: paraphrase\n    scope: full\n    certainty: sure\n    by: editor\nrejected:\n  - a: one#p1s1\n    b: two#p9s1\n`,
  );
  assert.deepEqual(recordDecisions(text, 'flood', proposals), { text, kept });
});

test('a story without correspondences gets a file only when something is decided', () => {
  assert.equal(recordDecisions(undefined, 'flood', [proposal]).text, undefined);
  const { text = '' } = recordDecisions(undefined, 'flood', [{ ...proposal, decision: 'accept' }]);
  assert.match(text, /^story: flood\ncorrespondences:\n/);
});
