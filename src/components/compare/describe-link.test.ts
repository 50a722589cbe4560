import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLink } from './describe-link.ts';

const link = { relation: 'paraphrase', scope: 'full', by: 'editor', certainty: 'sure' } as const;
const inPlace = { moved: false, family: true };

test('a link is described by what an editor decided, with its doubt', () => {
  assert.equal(describeLink(link, inPlace), 'Paraphrase');
  assert.equal(
    describeLink({ ...link, scope: 'partial', certainty: 'likely' }, inPlace),
    'Paraphrase, in part, likely',
  );
});

test('what a program proposed is called so and never given an editor’s certainty', () => {
  assert.equal(describeLink({ ...link, by: 'machine' }, inPlace), 'Paraphrase, proposed by a program');
});

test('only inside one text can a sentence be moved', () => {
  assert.equal(describeLink(link, { moved: true, family: true }), 'Paraphrase, moved');
  assert.equal(describeLink(link, { moved: true, family: false }), 'Paraphrase, in another order');
});
