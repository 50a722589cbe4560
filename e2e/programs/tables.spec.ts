import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { lines as lineFiles } from '../../src/schema/published/lines.ts';
import { foldText } from '../../src/text/words/fold.ts';
import { readSite } from '../built-site.ts';
import { sites } from '../sites.ts';

for (const name of ['archive', 'underBase', 'oneArticle', 'hostile'] as const) {
  const { folder } = sites[name];
  const { resources } = JSON.parse(readText('datapackage.json')) as { resources: Resource[] };
  const tables = resources.flatMap((resource) => (resource.schema ? [{ ...resource, schema: resource.schema }] : []));
  const rows = new Map(tables.map((table) => [table.name, readRows(table.name)]));

  test(`${name}: every file is as its description says, and every table is there in both forms`, () => {
    expect(tables.length).toBeGreaterThanOrEqual(15);
    expect(resources).toHaveLength(tables.length * 2 + Object.keys(lineFiles).length);
    for (const { path, bytes, hash, rows: count } of resources) {
      const file = readFileSync(join(folder, 'data', path));
      expect([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`], path).toEqual([bytes, hash]);
      const table = path.replace(/\.\w+$/, '');
      expect(rows.get(table) ?? readRows(table)).toHaveLength(count);
    }
  });

  test(`${name}: every CSV file has to the letter what the JSONL file has`, () => {
    for (const { name: table, path, schema } of tables) {
      const header = schema.fields.map((field) => field.name);
      const [names, ...records] = parse(readText(path), { record_delimiter: '\r\n' });
      expect(names, path).toEqual(header);
      const read = records.map((cells) =>
        Object.fromEntries(schema.fields.map((field, at) => [field.name, readCell(field.type, cells[at] ?? '')])),
      );
      expect(read, path).toEqual(rows.get(table));
      const others = (rows.get(table) ?? [])
        .map((row) => Object.keys(row))
        .filter((keys) => !isDeepStrictEqual(keys, header));
      expect(others, path).toEqual([]);
    }
  });

  test(`${name}: every line of a JSONL file is valid by its JSON Schema, which says what each field is`, () => {
    const ajv = formats.default(new Ajv2020({ allErrors: true }));
    for (const { name: table, schema } of tables) {
      const rowSchema = JSON.parse(readText(`${table}.schema.json`));
      const validate = ajv.compile(rowSchema);
      expect(
        (rows.get(table) ?? []).flatMap((row) => (validate(row) ? [] : (validate.errors ?? [row]))),
        table,
      ).toEqual([]);
      const said = Object.entries(rowSchema.properties as Record<string, { description: string }>);
      expect(said.map(([field, { description }]) => [field, description])).toEqual(
        schema.fields.map((field) => [field.name, field.description]),
      );
      for (const [field, { description }] of said) expect(description, field).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test(`${name}: the keys of a table are unique, and keys of other tables stand there`, () => {
    for (const { name: table, schema } of tables) {
      const its = rows.get(table) ?? [];
      const { primaryKey, foreignKeys = [] } = schema;
      if (primaryKey) expect(new Set(its.map((row) => keyOf(row, primaryKey))).size, table).toBe(its.length);
      for (const { fields, reference } of foreignKeys) {
        const there = new Set(rows.get(reference.resource ?? table)?.map((row) => keyOf(row, reference.fields)));
        const named = its.filter((row) => fields.every((field) => row[field] !== null));
        const lost = named.map((row) => keyOf(row, fields)).filter((key) => !there.has(key));
        expect(lost, `${fields.join(', ')} of ${table}`).toEqual([]);
      }
    }
  });

  test(`${name}: every permanent link of the tables leads to a page and the place on it`, () => {
    const root = readSite(folder).url;
    const links = [...rows.values()]
      .flat()
      .flatMap((row) =>
        Object.entries(row).flatMap(([field, value]) =>
          /^(?:[ab]_)?url$/.test(field) && value !== null ? String(value) : [],
        ),
      );
    const places = new Map<string, Set<string>>();
    for (const link of new Set(links.filter((url) => url.startsWith(root)))) {
      const [page = '', place] = link.slice(root.length).split('#');
      const file = join(folder, page, 'index.html');
      expect(existsSync(file), link).toBe(true);
      const known = places.get(file) ?? listPlaces(file);
      places.set(file, known);
      if (place) expect(known.has(place), link).toBe(true);
    }
    expect(links.some((url) => url.startsWith(`${root}articles/`))).toBe(true);
  });

  test(`${name}: offsets lead to the words, counted in characters`, () => {
    const texts = new Map(
      rows.get('passages')?.map((row) => [keyOf(row, ['article', 'passage']), [...String(row['text'])]]),
    );
    const wordsAt = (row: Row): string | undefined =>
      texts
        .get(keyOf(row, ['article', 'passage']))
        ?.slice(Number(row['start']), Number(row['end']))
        .join('');
    for (const note of rows.get('notes') ?? []) expect(wordsAt(note)).toBe(note['quote']);
    for (const mention of rows.get('mentions') ?? [])
      expect(foldText(wordsAt(mention) ?? '').text).toBe(foldText(String(mention['form'])).text);
    for (const row of rows.get('passages') ?? []) {
      const spans = row['sentences'] as [number, number][];
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.every(([start, end]) => start < end && end <= [...String(row['text'])].length)).toBe(true);
    }
  });

  function readText(file: string): string {
    return readFileSync(join(folder, 'data', file), 'utf8');
  }

  function readRows(table: string): Row[] {
    const lines = readText(`${table}.jsonl`).split('\n');
    expect(lines.pop()).toBe('');
    return lines.map((line) => JSON.parse(line) as Row);
  }
}

/** What on a page can be linked to. */
function listPlaces(file: string): Set<string> {
  return new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}

function keyOf(row: Row, fields: string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

/** Strictly as Table Schema says: an empty cell is missing, and nothing else is. */
function readCell(type: string, cell: string): unknown {
  if (cell === '') return null;
  if (type === 'integer') return /^\d+$/.test(cell) ? Number(cell) : `not an integer: ${cell}`;
  if (type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : `not a boolean: ${cell}`;
  if (type === 'array') return JSON.parse(cell);
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : `not a date: ${cell}`;
  return type === 'string' ? cell : `of no known type: ${type}`;
}

type Row = Record<string, unknown>;

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rows: number;
  schema?: {
    fields: { name: string; type: string; description: string }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
