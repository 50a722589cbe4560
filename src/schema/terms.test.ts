import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removalKinds } from './article/removal-kinds.ts';
import { incompleteKinds, noticeKinds } from './article/changes.ts';
import { withdrawalGrounds } from './retired.ts';
import * as states from './states.ts';
import * as terms from './terms.ts';
import { wordingStates } from './wording-states.ts';

const lists: Record<string, unknown> = {
  ...terms,
  ...states,
  incompleteKinds,
  noticeKinds,
  removalKinds,
  withdrawalGrounds,
  wordingStates,
};
const told = Object.entries(lists).filter(
  (entry): entry is [string, Record<string, { label?: string; says?: string }>] => typeof entry[1] === 'object',
);

for (const [name, list] of told)
  test(`each term of “${name}” has a label of its own, and a sentence for readers if any has`, () => {
    const labels = Object.values(list).map(({ label }) => label ?? '');
    assert.ok(labels.every(Boolean));
    assert.deepEqual([...new Set(labels)], labels);
    const sentences = Object.values(list).flatMap(({ says }) => says ?? []);
    for (const says of sentences) assert.match(says, /^\S.+[.?]$/su);
    assert.equal(new Set(sentences).size, sentences.length);
  });
