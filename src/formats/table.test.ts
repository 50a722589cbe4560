import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediaTypeOf, unknownType } from '../media-types.ts';
import { archiveSchema } from '../schema/archive.ts';
import { publishedSchemas } from '../schema/published/schemas.ts';
import { choosableFormats, formatAt, kinds, listFormats, standingFormats } from './standing.ts';
import type { Kind } from './format.ts';

const all = kinds.flatMap((kind) => listFormats<Kind>(kind).map((format) => ({ ...format, kind })));
const usual = { add: [], not: [] };
const settings = {
  name: 'A',
  description: 'An archive.',
  url: 'https://archive.example/',
  language: 'en',
  contact: 'archivist@archive.example',
  rights: 'https://rights.example/',
  rightsLabel: 'Rights',
};

test('hosts know the media type of every format, whatever else ends like its file', () => {
  for (const { kind, file, type } of all) {
    const known = mediaTypeOf(`/${kind}/a/${file}`);
    if (type === undefined) assert.notEqual(known, unknownType, file);
    else assert.equal(known, type, file);
  }
});

test('no two formats have one name, and the address of a file leads back to its format', () => {
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  for (const { kind, file, name } of all) {
    const address = { archive: `/${file}`, corrections: `/corrections/${file}` }[String(kind)] ?? `/${kind}/a/${file}`;
    assert.equal(formatAt(address)?.name, name, address);
  }
  for (const address of ['/articles/a/', '/data/articles.csv', '/articles/a/v1/record.json', '/robots.txt'])
    assert.equal(formatAt(address), undefined, address);
});

test('a format says what it is in a label and a part of a sentence', () => {
  for (const { name, label, says } of all) {
    assert.ok(label.length > 2 && says.length > 5, name);
    assert.doesNotMatch(says, /^\p{Lu}\p{Ll}|\.$/u, name);
  }
});

test('a schema that a format names is published', () => {
  for (const { name, profile } of all) {
    if (profile === undefined || URL.canParse(profile)) continue;
    const [, schema = ''] = /^data\/(.+)\.schema\.json$/.exec(profile) ?? [];
    assert.ok(Object.hasOwn(publishedSchemas, schema), name);
  }
});

test('every format has somebody who writes it', async () => {
  for (const { name, load } of all) assert.equal(typeof load, 'function', name);
});

test('beside an article stand at most five files unless more are asked for', () => {
  const files = standingFormats('articles', usual).filter(({ worth }) => worth === undefined);
  assert.ok(files.length <= 5, files.map(({ file }) => file).join(' '));
});

test('an archive has what it asks for and does without what it leaves out', () => {
  const filesWith = (formats: object | undefined): string[] =>
    standingFormats('articles', archiveSchema.parse({ ...settings, formats }).formats).map(({ file }) => file);
  const added = filesWith({ add: ['articles/ninjs.json'] });
  assert.ok(added.includes('ninjs.json') && !added.includes('linkset.json'));
  const without = filesWith({ not: ['articles/citation.ris'] });
  assert.ok(without.includes('citation.bib') && !without.includes('citation.ris'));
  assert.deepEqual(filesWith(undefined), filesWith({}));
});

test('what other parts of the site are made of can be neither left out nor asked for', () => {
  const always = all.filter(({ stands }) => stands === 'always').map(({ name }) => name);
  assert.ok(always.includes('articles/record.json') && always.includes('stories/collation.json'));
  for (const name of always) assert.ok(!choosableFormats.add.includes(name) && !choosableFormats.not.includes(name));
  assert.ok(!archiveSchema.safeParse({ ...settings, formats: { not: ['articles/record.json'] } }).success);
});
