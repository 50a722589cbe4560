import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveData } from '../../schema/archive.ts';
import { describePackage } from './data-package.ts';

const archive = {
  name: 'Archive of Bridges',
  description: 'One event as many told it.',
  contact: 'archivist@archive.example',
  rights: 'https://rights.example/CNE/1.0/',
  rightsLabel: 'Copyright not evaluated',
} as ArchiveData;
const described = describe(archive);

test('a package says what archive it is of, where it stands and whom to ask', () => {
  const { $schema, name, id, title, homepage, licenses, contributors } = described;
  assert.deepEqual(
    [$schema, id, title, homepage],
    [
      'https://datapackage.org/profiles/2.0/datapackage.json',
      'https://archive.example/a/data/datapackage.json',
      'Archive of Bridges',
      'https://archive.example/a/about/data/',
    ],
  );
  assert.match(name, /^archive\.example[a-z0-9._-]*$/);
  assert.deepEqual(licenses, [{ path: archive.rights, title: archive.rightsLabel }]);
  const who = { title: archive.name, roles: ['contact'] };
  assert.deepEqual(contributors, [{ ...who, email: archive.contact }]);
  assert.deepEqual(describe({ ...archive, contact: 'https://archive.example/us/' }).contributors, [
    { ...who, path: 'https://archive.example/us/' },
  ]);
});

test('each table is two files with their size and digest', () => {
  const ofArticles = described.resources.filter(({ name }) => name.startsWith('articles'));
  assert.deepEqual(
    ofArticles.map(({ name, path, format, mediatype, encoding, rows, bytes, hash }) =>
      [name, path, format, mediatype, encoding, rows, bytes, hash].join(' '),
    ),
    [
      'articles articles.csv csv text/csv utf-8 2 12 sha256:ab',
      'articles-jsonl articles.jsonl jsonl application/jsonl utf-8 2 12 sha256:ab',
    ],
  );
});

test('a table that is cut is one resource of several files, with what is known of each and of all', () => {
  const passages = described.resources.find(({ name }) => name === 'passages');
  assert.deepEqual(passages?.path, ['passages-2011.csv', 'passages-2012.csv']);
  assert.deepEqual([passages?.rows, passages?.bytes, passages?.hash], [4, 24, undefined]);
  assert.deepEqual(
    passages?.parts,
    ['2011', '2012'].map((year) => ({ path: `passages-${year}.csv`, bytes: 12, hash: 'sha256:ab', rows: 2 })),
  );
});

test('a field has its type, whether it is an address, whether it must be there, and its terms', () => {
  const { schema } = described.resources[0] ?? {};
  const field = (name: string) => schema?.fields.find((one) => one.name === name);
  assert.deepEqual(
    [field('id')?.type, field('id')?.format, field('id')?.constraints],
    ['string', undefined, { required: true }],
  );
  assert.equal(field('url')?.format, 'uri');
  assert.ok(schema?.fields.some(({ constraints }) => constraints.enum !== undefined && !constraints.required));
  assert.deepEqual([schema?.primaryKey, schema?.missingValues], [['id'], ['']]);
});

function describe(one: ArchiveData): Package {
  return describePackage(one, 'https://archive.example/a/', (name, ending) =>
    (name === 'passages' ? ['-2011', '-2012'] : ['']).map((period) => {
      return { path: `data/${name}${period}.${ending}`, rows: 2, bytes: 12, sha256: 'ab' };
    }),
  ) as Package;
}

interface Package {
  $schema: string;
  name: string;
  id: string;
  title: string;
  homepage: string;
  licenses: object[];
  contributors: object[];
  resources: (Record<'path' | 'parts' | 'format' | 'mediatype' | 'encoding' | 'rows' | 'bytes' | 'hash', unknown> & {
    name: string;
    schema?: {
      primaryKey?: string[];
      missingValues: string[];
      fields: { name: string; type: string; format?: string; constraints: { required: boolean; enum?: unknown[] } }[];
    };
  })[];
}
