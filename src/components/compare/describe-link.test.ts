import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../words/languages.ts';
import { describeLink } from './describe-link.ts';

const { words } = speak('en');

const link = { relation: 'paraphrase', scope: 'full', by: 'editor', certainty: 'sure' } as const;
const inPlace = { moved: false, family: true };

test('a link is described by what an editor decided, with its doubt', () => {
  assert.equal(describeLink(link, inPlace, words), 'Paraphrase');
  assert.equal(
    describeLink({ ...link, scope: 'partial', certainty: 'likely' }, inPlace, words),
    'Paraphrase, in part, likely',
  );
});

test('what a program proposed is called so and never given an editor’s certainty', () => {
  assert.equal(describeLink({ ...link, by: 'machine' }, inPlace, words), 'Paraphrase, proposed by a program');
});

test('only inside one text can a sentence be moved', () => {
  assert.equal(describeLink(link, { moved: true, family: true }, words), 'Paraphrase, moved');
  assert.equal(describeLink(link, { moved: true, family: false }, words), 'Paraphrase, in another order');
});
