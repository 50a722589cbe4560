import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '../../records/check/check-content.ts';
import { listRecordFiles } from '../../records/content-folder.ts';
import { listRetired } from '../../records/retired/list-retired.ts';
import { followRetired } from '../../records/retired/retired-records.ts';
import { pageKinds } from '../../schema/collections.ts';
import { ferry, gazette, layPublished } from '../fixtures/published-archive.ts';
import { runHere } from '../fixtures/run-here.ts';
import { rewriteLinks } from './rewrite-links.ts';

const work = mkdtempSync(join(tmpdir(), 'rename-'));
after(() => rmSync(work, { recursive: true }));
const base = join(work, 'base');
await layPublished(base);

function lay(name: string): {
  folder: string;
  run: (...words: string[]) => ReturnType<typeof runHere>;
  read: (path: string) => string;
} {
  const folder = join(work, name);
  cpSync(base, folder, { recursive: true });
  const environment = { ARCHIVE_CONTENT: folder, SOURCE_DATE_EPOCH: '1940000000', ARCHIVE_TRUST: 'none' };
  return {
    folder,
    run: (...words) => runHere(words, environment),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

/** Every record that was ever there leads to one that is. */
async function insistOnAll(folder: string): Promise<void> {
  const retired = await listRetired(folder);
  for (const kind of pageKinds) {
    const there = new Set((await listRecordFiles(folder, kind)).map(({ id }) => id));
    for (const { id } of await listRecordFiles(base, kind)) {
      assert.ok(there.has(id), `${kind}/${id}`);
      for (const now of followRetired(retired[kind], id))
        assert.ok(there.has(now) && !retired[kind].has(now), `${kind}/${now}`);
    }
  }
}

test('whatever is renamed, and however often, an archive has no fault and every published address leads on', async () => {
  const { folder, run } = lay('walk');
  const current = Object.fromEntries(
    await Promise.all(pageKinds.map(async (kind) => [kind, (await listRecordFiles(base, kind)).map(({ id }) => id)])),
  ) as Record<(typeof pageKinds)[number], string[]>;
  // An outlet of this name stands for all that nobody knows.
  current.outlets = current.outlets.filter((id) => id !== 'unknown');
  let count = 0;
  const step = fc.record({
    kind: fc.constantFrom(...pageKinds),
    which: fc.nat(),
    like: fc.constantFrom('yes-', 'x', '2031-', 'null', '1e'),
  });
  for (const { kind, which, like } of fc.sample(step, { numRuns: 12, seed: 7 })) {
    const ids = current[kind];
    const index = which % ids.length;
    const to = `${like}${(count += 1)}`;
    const { code, errors } = await run('rename', kind, ids[index] ?? '', to);
    assert.equal(code, 0, errors);
    ids[index] = to;
    assert.deepEqual((await checkContent(folder)).faults, []);
  }
  await insistOnAll(folder);
});

test('comments, order and quotation marks of records stay, and only ids are others', () => {
  const story = [
    '---',
    '# old-bridge is no link here.',
    'title: old-bridge',
    'summary: "old-bridge"',
    'places: [ old-bridge , "old-bridge" ]   # both',
    "timeline: [{ date: '2031', says: x, cites: ['a-b#p1', \"a-b-c#p1\"] }]",
    'date: "2031"',
    'updated: "2031-01-01"',
    '---',
    '',
    'At a-b <Cite at="a-b#p1s1">it</Cite> <Cite at="a-b-c#p1">is</Cite>, see [it](/articles/a-b/) and [that](/articles/a-b-c/).',
    '',
  ].join('\n');
  const named = rewriteLinks('stories', story, { of: 'entities', from: 'old-bridge', to: 'bridge-of-old' });
  assert.equal(named, story.replace('[ old-bridge , "old-bridge" ]', '[ bridge-of-old , "bridge-of-old" ]'));
  const cited = rewriteLinks('stories', story, { of: 'articles', from: 'a-b', to: '2031-03-02' });
  assert.equal(cited, story.replaceAll(/(?<=['"]|\/articles\/)a-b(?=#|\/)/g, '2031-03-02'));
  const bare = rewriteLinks('topics', 'name: A\nscope: B\nbroader: traffic\n', {
    of: 'topics',
    from: 'traffic',
    to: '2031-03-02',
  });
  assert.equal(bare, 'name: A\nscope: B\nbroader: "2031-03-02"\n');
});

test('an article takes its older versions along, and what leads to it or proposes it follows', async () => {
  const { folder, run, read } = lay('article');
  await run('revise', ferry, '--reason', 'A slip.');
  writeFileSync(
    join(folder, 'redirects.yaml'),
    `- from: /stories/old-bridge/compare/x/\n  to: /articles/${ferry}/\n  since: "2031-04-05"\n`,
  );
  mkdirSync(join(folder, 'review'));
  writeFileSync(
    join(folder, 'review/old-bridge.yaml'),
    `families:\n  - articles:\n      - ${ferry}\n      - ${ferry}-more\n`,
  );
  const { code, errors } = await run('rename', 'article', ferry, 'ferry-times-shut');
  assert.equal(code, 0, errors);
  assert.deepEqual(readdirSync(join(folder, 'versions')), ['ferry-times-shut']);
  assert.match(
    read('redirects.yaml'),
    /from: \/stories\/old-bridge\/compare\/x\/\n {2}to: \/articles\/ferry-times-shut\//,
  );
  assert.match(read('review/old-bridge.yaml'), new RegExp(`- ferry-times-shut\n {6}- ${ferry}-more`));
  assert.equal(read(`articles/${ferry}.md`), '---\nmoved: ferry-times-shut\n---\n');
});

test('older versions come back with an article that could not be renamed', async () => {
  const { folder, run } = lay('back');
  await run('revise', gazette, '--reason', 'A slip.');
  assert.equal((await run('rename', 'article', gazette, '2031-03')).code, 1);
  assert.deepEqual(readdirSync(join(folder, 'versions'), { recursive: true }).toSorted(), [
    gazette,
    `${gazette}/v1.md`,
  ]);
});

test('what would bring a fault in is undone, and an archive that has one is not touched', async () => {
  const { folder, run, read } = lay('refused');
  const before = read(`articles/${gazette}.md`);
  // The name of a list of articles.
  const wrong = await run('rename', 'article', gazette, '2031-03');
  assert.equal(wrong.code, 1);
  assert.match(
    wrong.errors,
    /the address of a list of articles[^]*Nothing was changed: it would have brought this about\.\n$/,
  );
  assert.equal(read(`articles/${gazette}.md`), before);
  assert.deepEqual((await checkContent(folder)).faults, []);
  writeFileSync(join(folder, 'topics/traffic.yaml'), 'name: Traffic\n');
  assert.match((await run('rename', 'topic', 'bridges', 'spans')).errors, /Nothing was changed: mend this first\.\n$/);
  for (const [words, said] of [
    [['outlt', 'a', 'b'], 'Did you mean “outlet”?'],
    [['outlet', 'ferry-time', 'b'], 'Did you mean “ferry-times”?'],
    [['outlet', 'ferry-times', 'B b'], 'can be no id'],
    [['outlet', 'ferry-times', 'coast-press'], 'There is a file outlets/coast-press.yaml already.'],
  ] as const)
    assert.ok((await run('rename', ...words)).errors.includes(said), said);
});

test('an entity that is merged is found under all its names as the other, and what was written of it is printed', async () => {
  const { folder, run, read } = lay('merge');
  const { code, output, errors } = await run('merge', 'entity', 'old-bridge-quarter', 'old-bridge');
  assert.equal(code, 0, errors);
  assert.match(output, /description: The streets beside the bridge\.\n$/);
  assert.equal(read('entities/old-bridge-quarter.yaml'), 'moved: "old-bridge"\n');
  assert.match(read('entities/old-bridge.yaml'), /^forms:\n {2}- Old Bridge Quarter\n {2}- the Quarter$/m);
  assert.match(read(`articles/${gazette}.md`), /entity: old-bridge\n/);
  assert.deepEqual((await checkContent(folder)).faults, []);
  await insistOnAll(folder);
});

test('stories that are merged have their articles and all that was compared for them as one', async () => {
  const { folder, run, read } = lay('stories');
  const other = read('stories/old-bridge.mdx').replaceAll(/\n<(?:Cite|Quote)[^\n]*\n/g, '\n');
  writeFileSync(join(folder, 'stories/bridge-closed.mdx'), other);
  writeFileSync(join(folder, 'claims/bridge-closed.yaml'), 'story: bridge-closed\nclaims: []\n');
  const { code, errors } = await run('merge', 'story', 'old-bridge', 'bridge-closed');
  assert.equal(code, 0, errors);
  assert.match(read('claims/bridge-closed.yaml'), /^story: bridge-closed\nclaims:\n {2}- id: closed\n/);
  assert.match(read('quotations/bridge-closed.yaml'), /^story: bridge-closed\nquotations:\n/);
  assert.match(read(`articles/${gazette}.md`), /\nstory: bridge-closed\n/);
  await insistOnAll(folder);
});

test('a record is divided only where every link is known to lead to one of its parts', async () => {
  const { folder, run, read } = lay('split');
  for (const id of ['iron-bridge', 'stone-bridge'])
    writeFileSync(join(folder, `topics/${id}.yaml`), `name: ${id}\nscope: One.\n`);
  const parts = ['split', 'topic', 'bridges', 'iron-bridge', 'stone-bridge'];
  const open = await run(...parts);
  assert.match(
    open.errors,
    /^Which is meant only you know\. These lead to the topic “bridges” still:\n {2}articles\/.*\n(?: {2}.*\n)* {2}stories\/old-bridge\.mdx\n/,
  );
  const { code, errors } = await run(...parts, '--to', 'stone-bridge');
  assert.equal(code, 0, errors);
  assert.equal(read('topics/bridges.yaml'), 'split: ["iron-bridge", "stone-bridge"]\n');
  assert.match(read('stories/old-bridge.mdx'), /topics: \[stone-bridge\]/);
  await insistOnAll(folder);
});
