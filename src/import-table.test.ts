import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { roomsOfDerived } from './archive/asking/derived-program.ts';
import { roomsOfRecords } from './records/loading/records-program.ts';

/** The table of formats needs nothing: what it knows of things are types, and what writes a file it fetches only then. */
const pure = ['text', 'paths.ts', 'media-types.ts', 'formats/table'];
const described = [...pure, 'schema', 'ledger', 'words'];
const read = [...described, 'kept', 'records', 'search', 'citation', 'collation', 'provenance', 'discovery', 'hosting'];
const joined = [...read, 'archive', 'formats', 'styles'];

/** What each folder of `src/` may import beside itself: imports only go up, from what is shown to what is pure. */
const table: Record<string, string[]> = {
  text: [],
  'paths.ts': ['formats/table'],
  'media-types.ts': ['formats/table'],
  'formats/table': ['archive', 'discovery', 'formats'],
  'media-types.test.ts': pure,
  'paths.test.ts': pure,
  'test-kinds.test.ts': [],
  'import-table.test.ts': ['archive', 'records'],
  'records/loading/load-records.test.ts': [...described, 'kept', 'records', 'records/check'],
  schema: pure,
  words: [...pure, 'schema'],
  search: described,
  ledger: pure,
  kept: [],
  records: [...described, 'kept'],
  'records/check': [...described, 'kept', 'records'],
  'records/parse-record.test.ts': [...described, 'records', 'records/check'],
  citation: described,
  collation: described,
  provenance: described,
  discovery: described,
  hosting: described,
  ingest: described,
  archive: read,
  formats: [...read, 'archive'],
  bench: [...read, 'records/check', 'ingest', 'desk'],
  desk: [...read, 'records/check', 'ingest', 'archive', 'finishing'],
  finishing: read,
  integrations: [...read, 'records/check'],
  components: joined,
  layouts: [...joined, 'components'],
  pages: [...joined, 'components', 'layouts'],
  'content.config.ts': read,
  'middleware.ts': ['archive'],
};

/** Who may ask Astro for records, and for what. */
const contentCallers: Record<string, string[]> = {
  'content.config.ts': ['defineCollection', 'reference'],
};

/** What needs nothing but what it is given: it would run in a browser as well. */
const withoutNode = new Set([
  ...described,
  'citation',
  'collation',
  'provenance',
  'discovery',
  'hosting',
  'search',
  'archive',
]);

/**
 * What opens an archive asks the disk; Node alone knows which page is being made, and makes digests in no time; a publication may be hundreds of megabytes, of which Node makes a digest four times as
 * fast; the registry of languages is a package of JSON files, which Node reads; tests may ask what they like.
 */
const mayAsk =
  /^(?:archive\/(?:open-archive|derived-program|asking\/(?:asked|digest-answer))|ledger\/publication|schema\/language\/language-tag)\.ts$|\.test\.ts$|\/fixtures\//;

test('every import goes up the table', () => {
  const wrong = imports.filter(
    ({ file, from, to }) => to !== undefined && to !== from && !(table[file] ?? table[from])?.includes(to),
  );
  assert.deepEqual(wrong.map(showImport), []);
});

test('nothing is loaded with the table of formats', () => {
  const loaded = imports.filter(({ from, to, isLater }) => from === 'formats/table' && to !== from && !isLater);
  assert.deepEqual(loaded.map(showImport), []);
});

test('nothing asks Astro for records: they are declared to it, and read by ourselves', () => {
  const asking = imports.filter(({ specifier }) => specifier === 'astro:content');
  const wrong = asking.filter(({ file, names }) => names.some((name) => !contentCallers[file]?.includes(name)));
  assert.deepEqual(wrong.map(showImport), []);
});

test('the map of the rooms names every one', () => {
  const map = readFileSync(join(root, '../.github/CONTRIBUTING.md'), 'utf8');
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unnamed = folders.map(({ name }) => `src/${name}/`).filter((folder) => !map.includes(folder));
  assert.deepEqual(unnamed, []);
});

test('every file that the guide names is there', () => {
  const guide = readFileSync(join(root, '../.github/CONTRIBUTING.md'), 'utf8');
  const files = [...guide.matchAll(/`([a-z-]+\/[a-zA-Z/.-]+\.(?:astro|css|ts))`/g)].map(([, file = '']) => file);
  assert.ok(files.length > 60);
  assert.deepEqual(
    files.filter((file) => !existsSync(join(root, file)) && !existsSync(join(root, '..', file))),
    [],
  );
});

test('what is pure asks nothing of the computer it runs on', () => {
  const asking = imports.filter(({ specifier, isLater }) => specifier.startsWith('node:') && !isLater);
  const wrong = asking.filter(({ file, from }) => withoutNode.has(from) && !mayAsk.test(file));
  assert.deepEqual(wrong.map(showImport), []);
});

test('no folder holds more files than can be read at a glance', () => {
  const files = ['src', 'e2e'].flatMap((top) =>
    readdirSync(join(root, '..', top), { recursive: true, withFileTypes: true }),
  );
  const counted = Map.groupBy(
    files.filter((entry) => entry.isFile()),
    ({ parentPath }) => relative(join(root, '..'), parentPath),
  );
  assert.deepEqual(
    [...counted]
      .filter(([folder, { length }]) => length > 25 && !/fixtures|\.sites/.test(folder))
      .map(([folder, { length }]) => `${folder} holds ${length}`),
    [],
  );
});

test('no file needs itself in a circle, types and what is fetched only when it is called apart', () => {
  const needed = Map.groupBy(
    imports.filter(({ specifier, isLater }) => specifier.startsWith('.') && !isLater),
    ({ file }) => file,
  );
  const cleared = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' needs '));
    if (way.includes(file) || cleared.has(file)) return;
    for (const { specifier } of needed.get(file) ?? []) follow(join(dirname(file), specifier), [...way, file]);
    cleared.add(file);
  };
  for (const file of needed.keys()) follow(file, []);
  assert.deepEqual(circles, []);
});

test('what is made of records hangs on no other rooms than its mark is made of', () => {
  const judging = ['records/check/check-content.ts', 'records/check/judging/worker.ts'];
  assert.deepEqual(reachBeside(judging, roomsOfRecords), []);
  const joining = imports
    .map(({ file }) => file)
    .filter((file) => /^archive\/(?!fixtures)(?!.*\.test\.ts$)/.test(file));
  assert.deepEqual(reachBeside(joining, roomsOfDerived), []);
});

/** The files that are imported from some and all they import, but for those in the rooms. */
function reachBeside(starts: readonly string[], rooms: readonly string[]): string[] {
  const needed = Map.groupBy(
    imports.filter(({ specifier, file }) => specifier.startsWith('.') && !file.endsWith('.test.ts')),
    ({ file }) => file,
  );
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    // The table of formats fetches what writes a file when one is written.
    for (const { specifier, isType, isLater } of needed.get(file) ?? [])
      if (!isType && !(isLater && placeOf(file) === 'formats/table')) follow(join(dirname(file), specifier));
  };
  for (const start of starts) follow(start);
  assert.ok(reached.size > 100);
  return [...reached].filter((file) => !rooms.some((room) => `${file}/`.startsWith(`${room}/`)));
}

const tableOfFormats = new Set(['table.ts', 'format.ts', 'standing.ts']);
const root = import.meta.dirname;
const imports = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .flatMap((file) => readImports(file));

function readImports(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s*)?'([^']+)'/gm);
  const calls = source.matchAll(/\b(import)\(()\s*'([^']+)'\s*\)/g);
  return [...statements, ...calls].map(([, how, clause = '', specifier = '']) => ({
    file,
    isLater: how === 'import' || (how?.startsWith('type') ?? false),
    isType: how?.startsWith('type') ?? false,
    from: placeOf(file),
    specifier,
    names: clause.replaceAll(/\s+as\s+\w+/g, '').match(/[\w*]+(?=\s*[,}]|$)/g) ?? [],
    to: specifier.startsWith('.') ? placeOf(relative(root, join(root, dirname(file), specifier))) : undefined,
  }));
}

/** The folder of `src/` that a file stands in, or its name where it stands in none; what judges records stands apart from what reads them. */
function placeOf(file: string): string {
  const [folder = '', within] = file.split(sep);
  if (folder === 'formats' && tableOfFormats.has(within ?? '')) return 'formats/table';
  return folder === 'records' && within === 'check' ? 'records/check' : folder;
}

function showImport({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}

interface Import {
  file: string;
  /** Whether it is gone when the program runs. */
  isType: boolean;
  /** Whether nothing is loaded with it: types are gone when the program runs, and a call fetches when it is made. */
  isLater: boolean;
  /** Where it stands in the table. */
  from: string;
  specifier: string;
  /** What it takes from there. */
  names: string[];
  /** Where what it imports stands in the table, if that is ours. */
  to: string | undefined;
}
