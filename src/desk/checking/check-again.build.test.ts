import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore, type Store } from '../../kept/store.ts';
import { checkContent } from '../../records/check/check-content.ts';
import { ferry, ferryFile, gazette, gazetteFile, layPublished } from '../fixtures/published-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'again-'));
after(() => rmSync(work, { recursive: true }));
const base = join(work, 'base');
await layPublished(base);
layVersion(base);
// From now on each file is old enough to be known again by its times.
await setTimeout(2100);

/** One change of an archive each, of every kind of file there is. */
const changes: Record<string, Change> = {
  'a fact of an article': edit(gazetteFile, 'siglum: HG', 'siglum: FT'),
  'a fact that the schema refuses': edit(gazetteFile, 'language: en', 'language: Martian'),
  'a fault of another line': (folder) => {
    edit(gazetteFile, 'siglum: HG', 'siglum: FT')(folder);
    edit(gazetteFile, 'title:', '# A line more.\ntitle:')(folder);
  },
  'the outlet of an article': edit(gazetteFile, 'outlet: harbour-gazette', 'outlet: harbour-gazete'),
  'the story of an article': edit(gazetteFile, 'story: old-bridge\n', ''),
  'an article called confirmed': (folder) => {
    edit(gazetteFile, 'information: 2', 'information: 1')(folder);
    edit(gazetteFile, 'certainty: likely', 'certainty: guess')(folder);
  },
  'a word of an article': edit(gazetteFile, 'harbour office', 'harbour offices'),
  'a quote of an article': edit(gazetteFile, 'exact: safe', 'exact: unsafe'),
  'a passage more': edit(gazetteFile, 'after a storm, the', 'after a storm,\n\nthe'),
  'the words of an original': edit('originals/bridge.txt', 'storm', 'gale'),
  'an original removed': remove('originals/bridge.txt'),
  'an original that is nobody’s': add('originals/left-over.txt', 'Left over.'),
  'an older version': edit(`versions/${ferry}/v1.md`, 'ferries', 'boats'),
  'an older version removed': remove(`versions/${ferry}/v1.md`),
  'a version that is none': add(`versions/${ferry}/v7.md`, 'None.'),
  'versions of nobody': add('versions/nobody/v1.md', 'None.'),
  'a publication removed': (folder) => rmSync(join(folder, 'ledger', publicationOf(folder)), { recursive: true }),
  'a line of the ledger': (folder) => edit(`ledger/${publicationOf(folder)}/words.txt`, ' p1 ', ' p2 ')(folder),
  'the whole ledger removed': remove('ledger'),
  'the heads of the ledger': remove('ledger/heads.txt'),
  'archive.yaml': edit('archive.yaml', 'language: en', 'language: Martian'),
  'a publication that archive.yaml names': edit(
    'archive.yaml',
    'language: en',
    'language: en\nledger: 2031-01-01-000000000000',
  ),
  'archive.yaml removed': remove('archive.yaml'),
  'redirects.yaml': add('redirects.yaml', '- { from: "/topics/x/", to: "/topics/y/", since: "2031-04-03" }\n'),
  'redirects.yaml, wrong': add('redirects.yaml', '- { from: "/topics/x/", to: "/topics/x/", since: "2031-04-03" }\n'),
  'the kind of an outlet': edit('outlets/north-wire.yaml', 'kind: agency', 'kind: newspaper'),
  'an outlet that becomes an agency': edit('outlets/ferry-times.yaml', /kind: .*/, 'kind: agency'),
  'an outlet that becomes unknown': edit('outlets/harbour-gazette.yaml', /kind: .*/, 'kind: unknown'),
  'an outlet removed': remove('outlets/harbour-gazette.yaml'),
  'an outlet that moved': add('outlets/harbour-gazette.yaml', 'moved: ferry-times\n'),
  'an entity removed': remove('entities/old-bridge-quarter.yaml'),
  'a form of an entity': edit('entities/old-bridge.yaml', /^name: .*$/m, '$&\nforms: [the Quarter]'),
  'an entity in another script': edit('entities/ilse-brandt.yaml', 'Ilse', 'Ils\u0435'),
  'a topic removed': remove('topics/bridges.yaml'),
  'topics in a circle': (folder) => {
    edit('topics/bridges.yaml', /^broader: .*\n|$/m, 'broader: traffic\n')(folder);
    edit('topics/traffic.yaml', /^broader: .*\n|$/m, 'broader: bridges\n')(folder);
  },
  'a story that cites another place': edit('stories/old-bridge.mdx', `${gazette}#p2s1`, `${gazette}#p9s1`),
  'a story that quotes other words': edit('stories/old-bridge.mdx', 'when it is safe', 'when it is dry'),
  'code in a story': edit('stories/old-bridge.mdx', 'Nothing else', '{1 + 1} Nothing else'),
  'a story removed': remove('stories/old-bridge.mdx'),
  'a story withdrawn': add(
    'stories/old-bridge.mdx',
    '---\ntitle: The Old Bridge\nwithdrawn: { date: "2031-05-01", ground: error, says: No story. }\n---\n',
  ),
  'the words of a claim': edit('claims/old-bridge.yaml', 'closed on Sunday', 'closed on Monday'),
  'a claim of another line': (folder) => {
    edit('claims/old-bridge.yaml', 'closed on Sunday', 'closed on Monday')(folder);
    edit('claims/old-bridge.yaml', 'story:', '# A line more.\nstory:')(folder);
  },
  'claims removed': remove('claims/old-bridge.yaml'),
  'the id of a claim that was published': edit('claims/old-bridge.yaml', 'id: closed', 'id: shut'),
  'a wording of a quotation': edit('quotations/old-bridge.yaml', 'when it is safe', 'when it is dry'),
  'correspondences of another story': edit('correspondences/old-bridge.yaml', 'story: old-bridge', 'story: new-bridge'),
  'derivations removed': remove('derivations/old-bridge.yaml'),
  'derivations of what is not there': edit('derivations/old-bridge.yaml', gazette, `${gazette}-night`),
  'an article removed': remove(gazetteFile),
  'an article in a folder': (folder) => {
    mkdirSync(join(folder, 'articles/2031'));
    renameSync(join(folder, gazetteFile), join(folder, 'articles/2031', `${gazette}.md`));
  },
  'an article twice': (folder) => {
    mkdirSync(join(folder, 'articles/2031'));
    cpSync(join(folder, gazetteFile), join(folder, 'articles/2031', `${gazette}.md`));
  },
  'an article that moved to another': add(gazetteFile, `---\nmoved: ${ferry}\n---\n`),
  'an article under another id': (folder) => {
    renameSync(join(folder, gazetteFile), join(folder, 'articles/2031-03-02-bridge.md'));
    add(gazetteFile, '---\nmoved: 2031-03-02-bridge\n---\n')(folder);
  },
  'an article withdrawn': edit(
    gazetteFile,
    'language: en',
    'language: en\nwithdrawn: { date: "2031-05-01", ground: rights, says: The publisher asked for it. }',
  ),
  'a new article': (folder) => {
    cpSync(join(folder, ferryFile), join(folder, 'articles/2031-03-04-more.md'));
    edit('articles/2031-03-04-more.md', 'siglum: FT', 'siglum: FX')(folder);
  },
  'a folder nearly called as a kind': add('article/one.md', 'One.'),
  'a file of another extension': add('articles/one.txt', 'One.'),
  'a file that nobody can decode': (folder) => writeFileSync(join(folder, ferryFile), Buffer.from([0x2d, 0xff, 0xfe])),
};

/** What nothing is said of. */
const silent = new Set(['redirects.yaml', 'an outlet that becomes an agency']);

for (const [name, change] of Object.entries(changes))
  test(`what is kept says the same as a check of everything after a change: ${name}`, async () => {
    const folder = layAside();
    const store = openStore(join(work, 'kept'));
    change(folder);
    const changed = await assertSame(folder, store, 'changed');
    putBack(folder);
    const before = await assertSame(folder, store, 'put back');
    if (!silent.has(name)) assert.notEqual(changed, before, 'the change made no difference');
    store.close();
  });

test('one change after the other, what is kept says the same as a check of everything', async () => {
  const folder = layAside();
  const store = openStore(join(work, 'kept'));
  // What one change has left may be gone when the next comes.
  for (const [name, change] of Object.entries(changes)) {
    try {
      change(folder);
    } catch {
      continue;
    }
    if (existsSync(join(folder, 'archive.yaml'))) await assertSame(folder, store, name);
    else putBack(folder);
  }
  store.close();
});

test('nothing that was judged is judged again where nothing has changed', async () => {
  const folder = layAside();
  // What was put back has to grow old enough as well.
  await setTimeout(2100);
  const store = openStore(join(work, 'kept-once'));
  await checkContent(folder, { store });
  const asked: string[] = [];
  const watched = { ...store, put: (kind: string) => void asked.push(kind) };
  await checkContent(folder, { store: watched });
  assert.deepEqual(asked, []);
  store.close();
});

async function assertSame(folder: string, store: Store, when: string): Promise<string> {
  const options = { today: '2031-06-01', withNewWords: true } as const;
  const [kept, anew] = [await checkContent(folder, { ...options, store }), await checkContent(folder, options)];
  assert.deepEqual(kept, anew, when);
  return JSON.stringify([anew.faults, anew.notices, anew.counts, [...anew.readable], anew.newWords]);
}

/** The base stays where it is, since a copy of it would be new to the program. */
function layAside(): string {
  putBack(base);
  return base;
}

function putBack(folder: string): void {
  const whole = join(work, 'whole');
  if (!existsSync(whole)) cpSync(folder, whole, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!existsSync(join(whole, file))) rmSync(join(folder, file), { recursive: true, force: true });
  }
  for (const entry of readdirSync(whole, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, from.slice(whole.length));
    if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
}

/** Makes of the ferry's article a second version, of which the first was published. */
function layVersion(folder: string): void {
  const text = readFileSync(join(folder, ferryFile), 'utf8');
  add(`versions/${ferry}/v1.md`, text)(folder);
  edit(ferryFile, 'language: en', 'language: en\nversion: 2')(folder);
}

function publicationOf(folder: string): string {
  return readdirSync(join(folder, 'ledger')).find((name) => name !== 'heads.txt') ?? '';
}

function edit(file: string, from: string | RegExp, to: string): Change {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, file);
    writeFileSync(join(folder, file), changed);
  };
}

function add(file: string, text: string): Change {
  return (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
}

function remove(file: string): Change {
  return (folder) => rmSync(join(folder, file), { recursive: true });
}

type Change = (folder: string) => void;
