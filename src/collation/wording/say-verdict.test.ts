import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordingVerdict } from './judge-wordings.ts';
import { sayChange, sayVerdict } from './say-verdict.ts';

const source = '[News]';

test('every verdict is said around what it was held against', () => {
  const said: Record<WordingVerdict['state'], string> = {
    same: 'As in [News]',
    contained: 'As in [News], which has more',
    fuller: 'As in [News], as far as that goes',
    overlaps: 'As in [News], where both have words',
    differs: 'Not as in [News]',
    measure: 'The others of its source are held against this [News]',
    'other-language': 'Not compared: [News] is in another language',
    translated: 'Not compared with [News]: translated by a machine, and so is or may be that',
    'no-source': 'Not compared: whose text this is has not been established [News]',
    alone: 'Nothing to hold it against: no other text of its source is here [News]',
    reported: ' [News]',
  };
  for (const [state, sentence] of Object.entries(said)) assert.equal(say(state as WordingVerdict['state']), sentence);
});

test('doubts of a verdict are said with it', () => {
  assert.equal(say('same', { certainty: 'likely' }), 'As in [News] (likely one source)');
  assert.equal(
    say('differs', { isDoubtful: true, certainty: 'likely' }),
    'Not as in [News], where words may have been changed too (likely one source)',
  );
  assert.equal(
    say('contained', { isTranslated: true }),
    'Translated by a machine on the way, and as in [News], which has more',
  );
});

test('a change is said by the words that part two wordings', () => {
  const has = { text: 'army' } as NonNullable<Parameters<typeof sayChange>[0]['has']>;
  assert.equal(sayChange({ has, instead: 'military' } as never), '“army” for “military”');
  assert.equal(sayChange({ has, instead: '' } as never), '“army” added');
  assert.equal(sayChange({ has, instead: undefined } as never), '“army”');
  assert.equal(sayChange({ has: undefined, instead: 'not' } as never), 'without “not”');
});

function say(state: WordingVerdict['state'], more: object = {}): string {
  const { before, after } = sayVerdict({ state, certainty: 'sure', isTranslated: false, isDoubtful: false, ...more });
  return `${before} ${source}${after}`;
}
