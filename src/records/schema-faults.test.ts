import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { faultsOfIssues } from './schema-faults.ts';
import { archiveSchema } from '../schema/archive.ts';
import { parseFactsFile } from './parse-record.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(10),
  grade: z.enum(['good', 'poor']),
  count: z.int().min(2).max(5),
  share: z.number(),
  forms: z.array(z.string()).min(2),
  place: z.strictObject({ lat: z.number(), long: z.number(), note: z.string().optional() }),
  span: z.tuple([z.int(), z.int()]),
  contact: z.email(),
});
const sound = {
  name: 'Quay',
  grade: 'good',
  count: 3,
  share: 0.5,
  forms: ['a', 'b'],
  place: { lat: 1, long: 2 },
  span: [1, 2],
  contact: 'a@example.org',
};

/** What is said of a value that is not sound: found, expected, remedy. */
const said: [field: string, value: unknown, found: string, expected: string, remedy?: string][] = [
  ['name', 'Quayside Road', '"Quayside Road"', 'at most 10 characters'],
  ['name', '', 'nothing', 'words'],
  ['name', undefined, 'nothing', 'words', 'Add the field.'],
  ['name', null, 'nothing', 'words', 'Fill it in, or delete the field if it is not one that must be there.'],
  ['name', 12, '12', 'words', 'Put the value into quotation marks: "12"'],
  ['grade', 'goud', '"goud"', 'one of good, poor', 'Did you mean “good”?'],
  ['grade', 'zzz', '"zzz"', 'one of good, poor'],
  ['count', 1, '1', 'at least 2'],
  ['count', 6, '6', 'at most 5'],
  ['count', 2.5, '2.5', 'a whole number'],
  ['share', 'half', '"half"', 'a number'],
  ['forms', ['a'], '["a"]', 'at least 2 in the list'],
  ['forms', 'quay', '"quay"', 'a list', 'Write each value on a line of its own below the field: “  - quay”.'],
  [
    'forms',
    undefined,
    'nothing',
    'a list',
    'Add the field, and below it each value on a line of its own: “  - value”.',
  ],
  [
    'place',
    undefined,
    'nothing',
    'a group of fields: lat, long',
    'Add the field, and these fields below it, indented by two spaces.',
  ],
  ['span', 'x', '"x"', 'a list of two'],
  ['contact', 'nobody', '"nobody"', 'an e-mail address'],
  ['contact', 'a'.repeat(200), `"${'a'.repeat(119)}…`, 'an e-mail address'],
];

for (const [field, value, found, expected, remedy] of said)
  test(`of ${field} that is ${JSON.stringify(value)?.slice(0, 30)}, says what was found, what is expected and what to do`, () => {
    assert.deepEqual(faultsOf({ ...sound, [field]: value }), [
      { file: 'a.yaml', line: 7, field, found, expected, remedy },
    ]);
  });

test('an unknown field is told with the nearest name, or with where to look, at its place in the record', () => {
  const { lat, ...rest } = sound.place;
  const expected = 'one of lat, long, note';
  assert.deepEqual(faultsOf({ ...sound, place: { lat, ...rest, nore: 1, zebra: 2 } }), [
    {
      file: 'a.yaml',
      line: 7,
      field: 'place.nore',
      found: 'the unknown field “nore”',
      expected,
      remedy: 'Did you mean “note”?',
    },
    {
      file: 'a.yaml',
      line: 7,
      field: 'place.zebra',
      found: 'the unknown field “zebra”',
      expected,
      remedy: 'Delete it, or look the field up in content/README.md.',
    },
  ]);
});

test('places in a list are counted from 1, and what is no record at all has no field', () => {
  const [second] = faultsOf({ ...sound, forms: ['a', 2] });
  assert.equal(second?.field, 'forms.2');
  const [none] = faultsOf('words');
  assert.equal(none?.field, undefined);
});

function faultsOf(facts: unknown) {
  const { error } = schema.safeParse(facts);
  const valueAt = (path: readonly PropertyKey[]): unknown =>
    path.reduce<unknown>((value, step) => Reflect.get(value as object, step), facts);
  return faultsOfIssues(error?.issues ?? [], {
    facts,
    schema,
    file: 'a.yaml',
    locate: () => 7,
    written: (path) => {
      const value = path.length === 0 ? undefined : valueAt(path);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
  });
}

test('offers the nearest name of a format, and says which may be asked for', () => {
  const facts = [
    'name: A',
    'description: B',
    'url: https://a.example/',
    'language: en',
    'contact: a@a.example',
    'rights: https://r.example/',
    'rightsLabel: R',
    'formats:',
    '  add: [articles/ninj.json]',
  ].join('\n');
  const { faults } = parseFactsFile(archiveSchema, 'archive.yaml', new TextEncoder().encode(facts));
  assert.deepEqual(
    faults.map(({ line, field, remedy }) => ({ line, field, remedy })),
    [{ line: 9, field: 'formats.add.1', remedy: 'Did you mean “articles/ninjs.json”?' }],
  );
  assert.match(String(faults[0]?.expected), /^one of articles\/citation\.csl\.json, /);
});
