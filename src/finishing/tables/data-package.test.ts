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
const fixity = { bytes: 12, sha256: 'ab' };
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
  assert.deepEqual(
    described.resources.map(({ name, path, format, mediatype, encoding, rows, bytes, hash }) => [
      [name, path, format, mediatype].join(' '),
      [encoding, rows, bytes, hash].join(' '),
    ]),
    ['articles', 'topics'].flatMap((table, at) => [
      [`${table} ${table}.csv csv text/csv`, `utf-8 ${2 - at} 12 sha256:ab`],
      [`${table}-jsonl ${table}.jsonl jsonl application/jsonl`, `utf-8 ${2 - at} 12 sha256:ab`],
    ]),
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
  return describePackage(
    one,
    'https://archive.example/a/',
    [
      { name: 'articles', rows: 2, csv: fixity, jsonl: fixity },
      { name: 'topics', rows: 1, csv: fixity, jsonl: fixity },
    ],
    [],
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
  resources: (Record<'name' | 'path' | 'format' | 'mediatype' | 'encoding' | 'rows' | 'bytes' | 'hash', unknown> & {
    schema?: {
      primaryKey?: string[];
      missingValues: string[];
      fields: { name: string; type: string; format?: string; constraints: { required: boolean; enum?: unknown[] } }[];
    };
  })[];
}
