import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../../archive/fixtures/lay-archive.ts';
import { nameKeysSchema } from '../../schema/published/search.ts';
import { letterOf, nameKey } from '../../search/volume/names.ts';
import { must } from '../../text/must.ts';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { listNames } from './names.ts';

const tokayev = { kind: 'person', name: 'Kassym-Jomart Tokayev', forms: ['Tokaev', 'Президент Токаев'] };

test('a name leads to its entity with all its forms, whichever of them it is', () => {
  const named = [
    'tokayev',
    'Kassym-Jomart Tokayev',
    'kassym jomart tokayev',
    'kassym jomart tokayev',
    'tokaev',
    'президент токаев',
  ];
  for (const name of ['Kassym-Jomart Tokayev', 'kassym-jomart tokayev', 'Tokaev', 'Президент Токаев'])
    assert.deepEqual(find({ tokayev }, name), [named[0], named[1], ...new Set(named.slice(2))], name);
});

test('the last word of a person’s name means that person, unless it is a name of its own', () => {
  const anna = { kind: 'person', name: 'Anna Almaty', forms: [] };
  const almaty = { kind: 'place', name: 'Almaty', forms: [] };
  assert.equal(find({ tokayev }, 'Tokayev')?.[0], 'tokayev');
  assert.equal(find({ anna }, 'Almaty')?.[0], 'anna');
  assert.equal(find({ anna, almaty }, 'Almaty')?.[0], 'almaty');
  assert.equal(find({ almaty: { ...almaty, name: 'City of Almaty' } }, 'Almaty'), undefined);
});

test('a name that two entities share leads to neither', () => {
  const [one, other] = [tokayev, { ...tokayev, name: 'Kemel Tokayev', forms: [] }];
  assert.equal(find({ one, other }, 'Tokayev'), undefined);
  assert.equal(find({ one, other }, 'Kemel Tokayev')?.[0], 'other');
});

test('a name in capitals is not a word in small letters', () => {
  const usa = { kind: 'place', name: 'United States', forms: ['US', 'U.S.'] };
  assert.deepEqual(
    ['US', 'U.S.', 'us'].map((name) => find({ usa }, name)?.[0]),
    ['usa', 'usa', undefined],
  );
  assert.equal(find({ usa }, 'US')?.length, 4);
});

/** What is found of a name as typed. */
function find(entities: Record<string, object>, typed: string): readonly string[] | undefined {
  const names = listNames(layArchive({ entities: entities as Record<string, Record<string, unknown>> }));
  for (const keys of names.values()) nameKeysSchema.parse(keys);
  const key = nameKey(readSearchWords(typed).map(({ token }) => token));
  assert.notEqual(must(key, 'there is a key'), '');
  return new Map(Object.entries(names.get(letterOf(key)) ?? {})).get(key);
}
