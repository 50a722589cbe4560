import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runHere } from './fixtures/run-here.ts';
import { sayHindrance } from './refusal.ts';

const work = await mkdtemp(join(tmpdir(), 'refused-'));
after(() => rm(work, { recursive: true }));
const [content, site, full] = ['content', 'site', 'full'].map((name) => join(work, name)) as [string, string, string];
await cp(join(import.meta.dirname, '../records/fixtures/story'), content, { recursive: true });
await mkdir(full);
await writeFile(join(full, 'letter.txt'), 'To my mother.');
const environment = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site, SOURCE_DATE_EPOCH: '1930000000' };
const article = '2031-03-03-ferry-times-bridge-shut';

/** What a command that is not done says, letter by letter: the archivist has nothing else. */
const refused: [words: string[], said: string, more?: Record<string, string>][] = [
  [['place', 'bridge'], 'There is no article “bridge” that can be read.\n'],
  [['status', 'old-brige'], 'There is no story “old-brige” that can be read. Did you mean “old-bridge”?\n'],
  [
    ['withdraw', article.replace('shut', 'shot'), '--ground', 'law', '--reason', 'Why.'],
    `There is no article “${article.replace('shut', 'shot')}”. Did you mean “${article}”?\n`,
  ],
  [
    ['withdraw', article, '--ground', 'lawn', '--reason', 'Why.'],
    'A ground is one of rights, law, privacy, error. Did you mean “law”?\n',
  ],
  [
    ['withdraw', article, '--ground', 'law', '--reason', ' '],
    'Say why, in a sentence that readers will see: --reason "…"\n',
  ],
  [['revise', 'bridge', '--reason', 'Why.'], 'There is no article “bridge”.\n'],
  [['revise', article, '--reason', ''], 'Say why, in a sentence that readers will see: --reason "…"\n'],
  [
    ['package', full],
    `Nothing was packaged: ${full} holds files already. Name a folder that is empty or not there yet.\n`,
  ],
  [
    ['package', join(content, 'bag')],
    `Nothing was packaged: ${join(content, 'bag')} is in a folder that is packaged itself. Name one outside of it.\n`,
  ],
  [
    ['withdraw', article, '--ground', 'law', '--reason', 'Why.'],
    `There is no folder ${join(work, 'none')}. Name that of the archive in ARCHIVE_CONTENT.\n`,
    { ARCHIVE_CONTENT: join(work, 'none') },
  ],
  ...['x3/16', '3/16x', '0/2', '3/2', '3'].map((share): [string[], string] => [
    ['build', '--shard', share],
    `“${share}” names no part; expected two numbers, such as 3/16 for the third of sixteen.\n`,
  ]),
  ...['archive.example', 'ftp://archive.example', 'no address'].map(
    (url): [string[], string, Record<string, string>] => [
      ['build'],
      `SITE_URL is “${url}”; expected the address where the archive will stand, such as https://archive.example. Without it that in archive.yaml counts.\n`,
      { SITE_URL: url },
    ],
  ),
  [['start'], 'PORT is “65536”; expected a number from 0 (any free one) to 65535.\n', { PORT: '65536' }],
];

for (const [words, said, more] of refused)
  test(`“${words.slice(0, 2).join(' ').replace(work, '')}” is refused with “${said.slice(0, 40).replace(work, '').trim()}”`, async () => {
    const before = await listAll();
    const { code, output, errors } = await runHere(words, { ...environment, ...more });
    assert.deepEqual([code, output, errors], [1, '', said]);
    assert.deepEqual(await listAll(), before);
  });

test('an article that is not published yet is not revised, and its file is named', async () => {
  const { code, errors } = await runHere(['revise', article, '--reason', 'Why.'], environment);
  assert.equal(code, 1);
  assert.match(
    errors,
    /^Version 1 of “2031-03-03-ferry-times-bridge-shut” is not published yet, so nobody can have cited it: edit \S+bridge-shut\.md as it is\.\n$/,
  );
});

test('a fault in another record keeps no article from being revised, and one in its own does', async () => {
  const told = async (file: string): Promise<string> => {
    const text = await readFile(join(content, file), 'utf8');
    await writeFile(join(content, file), text.replace(/^(?=\w)/m, 'unheard: of\n'));
    const { errors } = await runHere(['revise', article, '--reason', 'Why.'], environment);
    await writeFile(join(content, file), text);
    return errors;
  };
  assert.match(await told('topics/bridges.yaml'), /^Version 1 of .* is not published yet/);
  assert.match(await told(`articles/${article}.md`), /Nothing was revised: mend this first\.\n$/);
});

test('what the disk refuses is told in a sentence that names the place, and what the program did wrong is not', () => {
  const at = { path: join(process.cwd(), 'content/a.md') };
  const protectedPlace =
    'cannot be written or read: it belongs to another user or is write-protected. Give yourself the right to it, or ask whoever has it.';
  const told = {
    ENOSPC: 'The disk is full: there is no room for content/a.md. Make room, then run this again.',
    EDQUOT: 'Your share of the disk is used up: there is no room for content/a.md. Make room, then run this again.',
    EROFS: 'content/a.md is on a disk that can only be read.',
    EACCES: `content/a.md ${protectedPlace}`,
    EPERM: `content/a.md ${protectedPlace}`,
  };
  for (const [code, sentence] of Object.entries(told))
    assert.equal(sayHindrance(Object.assign(new Error(), { code, ...at })), sentence);
  assert.match(
    sayHindrance(Object.assign(new Error(), { code: 'ENOSPC' })) ?? '',
    /no room for what is to be written\./,
  );
  assert.match(
    sayHindrance(Object.assign(new Error(), { code: 'EROFS', ...at, dest: join(process.cwd(), 'b.md') })) ?? '',
    /^b\.md is/,
  );
  assert.match(sayHindrance(Object.assign(new Error(), { code: 'EROFS', path: process.cwd() })) ?? '', /^\. is/);
  for (const error of [new TypeError('x'), Object.assign(new Error(), { code: 'ENOENT', ...at })])
    assert.equal(sayHindrance(error), undefined);
});

async function listAll(): Promise<[string, string][]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'utf8')] as [string, string]));
}
