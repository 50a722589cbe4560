import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseTei } from '../../src/collation/tei/fixtures/parse-tei.ts';
import { listFiles } from '../built-site.ts';
import { sites } from '../sites.ts';

const folder = sites.archive.folder;
const files = listFiles(folder);

for (const file of files.filter((name) => /^stories\/[^/]+\/collation\.xml$/.test(name))) {
  test(`${file} gives back the words of every article`, () => {
    const { witnesses } = parseTei(readFileSync(join(folder, file), 'utf8'));
    const { articles } = readJson<{ articles: { id: string; siglum?: string }[] }>(file.replace('.xml', '.json'));
    expect(witnesses.map(({ siglum }) => siglum)).toEqual(articles.map(({ siglum }) => siglum));
    for (const [index, { id }] of articles.entries()) {
      const { passages } = readJson<ArticleRecord>(`articles/${id}/record.json`);
      expect(witnesses[index]?.passages.map((one) => [one.id, one.text])).toEqual(
        passages.map((one) => [one.id, one.text]),
      );
    }
  });
}

for (const file of files.filter((name) => name.endsWith('/annotations.json'))) {
  test(`${file} keeps to the Web Annotation Data Model and points at words that stand there`, () => {
    const collection = readJson<Collection>(file);
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.type).toBe('AnnotationCollection');
    expect(new URL(collection.id).pathname).toBe(`/${file}`);
    const items = collection.first?.items ?? [];
    expect(collection.total).toBe(items.length);
    // A page must have annotations, and only an empty collection may have no page.
    expect(collection.first === undefined).toBe(collection.total === 0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    // JSON-LD drops a key that its context does not know.
    expect([...new Set(keysOf(collection))].filter((key) => !terms.has(key))).toEqual([]);
    for (const { id, type, body, target, creator } of items) {
      expect([type, URL.canParse(id)]).toEqual(['Annotation', true]);
      expect(['Organization', 'Software']).toContain(creator.type);
      expect(body.length).toBeGreaterThan(0);
      for (const place of [target, ...body]) if (place.selector) expectFound(place.source, place.selector);
    }
  });
}

test('every annotation of the whole archive points at words that stand there, on a line of its own', () => {
  const items = readFileSync(join(folder, 'data/annotations.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation & { '@context': string });
  expect(items.length).toBeGreaterThan(100);
  for (const { '@context': context, type, target, body } of items) {
    expect([context, type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'Annotation']);
    for (const place of [target, ...body]) if (place.selector) expectFound(place.source, place.selector);
  }
});

function expectFound(source: string, { type, value, refinedBy }: Selector): void {
  expect([type, refinedBy.type]).toEqual(['FragmentSelector', 'TextQuoteSelector']);
  const { passages } = readJson<ArticleRecord>(`${new URL(source).pathname.slice(1)}record.json`);
  const passage = passages.find(({ id, sentences }) => id === value || sentences.some((one) => one.id === value));
  expect(passage?.text).toContain(refinedBy.prefix + refinedBy.exact + refinedBy.suffix);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

/** The terms of http://www.w3.org/ns/anno.jsonld that the archive uses. */
const terms = new Set(
  '@context id type label total first last items partOf startIndex motivation creator name body target source selector conformsTo value refinedBy exact prefix suffix purpose format language'.split(
    ' ',
  ),
);

interface ArticleRecord {
  passages: { id: string; text: string; sentences: { id: string }[] }[];
}

interface Collection {
  '@context': string;
  id: string;
  type: string;
  total: number;
  first?: { items: Annotation[] };
}

interface Annotation {
  id: string;
  type: string;
  creator: { type: string };
  body: Resource[];
  target: Resource;
}

interface Resource {
  source: string;
  selector?: Selector;
}

interface Selector {
  type: string;
  value: string;
  refinedBy: { type: string; exact: string; prefix: string; suffix: string };
}
