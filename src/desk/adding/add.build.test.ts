import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../records/check/check-content.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { cutPassages } from '../../text/passages.ts';
import { runArchive } from '../fixtures/run-archive.ts';
import { runHere } from '../fixtures/run-here.ts';

const work = await mkdtemp(join(tmpdir(), 'add-'));
after(() => rm(work, { recursive: true, force: true }));
const project = join(import.meta.dirname, '../../..');

const archive = `name: Bridges
description: What was told of bridges.
url: https://bridges.example/
language: en
contact: a@bridges.example
rights: http://rightsstatements.org/vocab/CNE/1.0/
rightsLabel: Copyright not evaluated
`;
const paragraphs = [
  'The bridge over the river was shut on Monday after a crack was found in the northern pier, the harbour master said.',
  'Nobody was hurt, and ferries carry the traffic until the summer, she told the council of the town in the evening.',
  '“We will not open it before July,” she told reporters at the quay on Tuesday, when the wind had gone down.',
];
const page = `<!doctype html><html lang="en"><head><title>Bridge shut</title>
<link rel="canonical" href="https://gazette.example/bridge">
<meta property="og:site_name" content="Harbour Gazette">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut after crack is found","datePublished":"2031-03-03T08:00:00Z"}</script>
</head><body><nav><a href="/">Home</a> <a href="/tides">Tides</a></nav><article><h1>Bridge shut after crack is found</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article><script>document.title = 'run'</script></body></html>
`;
const pasted = ['Harbour Gazette logo', 'Ferries are full', '4 March 2031', ...paragraphs.toReversed()].join('\n\n');

test('pages, texts and records become lawful entries of which nothing is said that was not found', async () => {
  const { folder, add } = await begin('kinds');
  const files = await lay('kinds in', {
    'page.html': page,
    'pasted.txt': pasted,
    'rows.jsonl': `${JSON.stringify({ headline: 'A song of the bridge', text: paragraphs.join('\n'), url: 'https://song.example/1' })}\n`,
    'nothing.xyz': 'x',
  });
  const { code, lines } = await add(files);
  assert.equal(code, 1);
  assert.match(lines, /3 articles added, 1 not taken in\./);
  assert.match(
    lines,
    /refused {2}nothing\.xyz\n +files called \.xyz are not known here\n +If it is a text, call it \.txt/,
  );
  assert.deepEqual((await readdir(join(folder, 'articles'))).toSorted(), [
    '2031-03-03-harbour-gazette-bridge-shut-after-crack-is-found.md',
    '2031-03-04-harbour-gazette-ferries-are-full.md',
    'song-example-a-song-of-the-bridge.md',
  ]);
  const { faults } = await checkContent(folder);
  assert.deepEqual(faults, []);
  const [first, second, third] = await readArticles(folder);
  assert.deepEqual(first?.body, paragraphs);
  assert.equal(first?.data.published?.date, '2031-03-03T08:00:00Z');
  assert.deepEqual(second?.body, paragraphs.toReversed());
  assert.equal(second?.data.outlet.id, 'harbour-gazette');
  assert.deepEqual(third?.body, paragraphs);
  assert.deepEqual([third?.data.published, third?.data.authors], [undefined, undefined]);
  for (const article of [first, second, third]) assert.ok((article?.data.proposed?.read.length ?? 0) > 1);
  const original = await readFile(join(folder, 'originals', first?.data.original.file ?? ''), 'utf8');
  assert.equal(original, page);
});

test('handed in once more, nothing changes; a page with other words is a version of the same article', async () => {
  const { folder, add } = await begin('again');
  const files = await lay('again in', { 'a.html': page });
  await add(files);
  const before = await readTree(folder);
  const { code, lines } = await add(files);
  assert.equal(code, 0);
  assert.match(lines, /0 articles added, 1 already there\./);
  assert.deepEqual(await readTree(folder), before);
  const later = await lay('again later', {
    'b.html': page.replace('before July', 'before August'),
    'c.html': page.replace('<nav>', '<nav>Today: rain. '),
  });
  const again = await add(later);
  assert.match(again.lines, /the outlet has changed its text: a new version, from b\.html/);
  assert.match(again.lines, /has the words of an older version, from c\.html/);
  assert.deepEqual((await checkContent(folder)).faults, []);
  const [article] = await readArticles(folder);
  assert.deepEqual(
    article?.data.corrections.map(({ version, by }) => `${version} ${by}`),
    ['2 outlet'],
  );
  assert.match((await add([...files, ...later])).lines, /0 articles added, 3 already there\./);
});

test('what is only tried is not written, and is told as JSON a line a text', async () => {
  const { folder, add } = await begin('dry');
  const before = await readTree(folder);
  const { code, lines } = await add([...(await lay('dry in', { 'a.html': page })), '--dry-run', '--json']);
  assert.equal(code, 0);
  const [told, last] = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind?: string; as?: string; summary?: { new: number; dryRun: boolean } });
  assert.equal(`${told?.kind} ${told?.as}`, 'new a.html');
  assert.deepEqual([last?.summary?.new, last?.summary?.dryRun], [1, true]);
  assert.deepEqual(await readTree(folder), before);
});

test('links are not followed, hidden files are left out, and what is named on the command line has to be there', async () => {
  const { folder, add } = await begin('walk');
  const handed = join(work, 'walk in');
  await mkdir(join(handed, 'deeper'), { recursive: true });
  await writeFile(join(handed, '.hidden.txt'), pasted);
  await writeFile(join(handed, 'deeper', 'text.txt'), pasted);
  await symlink('/etc/hostname', join(handed, 'link.txt'));
  const { lines } = await add([handed]);
  assert.match(lines, /1 article added, 1 not taken in\./);
  assert.match(lines, /refused .*link\.txt\n +a link/);
  const { code, errors } = await add([handed, '--outlet', 'harbour-gazete']);
  assert.equal(code, 1);
  assert.match(errors, /no “harbour-gazete” in outlets\/\. Did you mean “harbour-gazette”\?/);
  assert.equal((await readdir(join(folder, 'articles'))).length, 1);
});

test('what the archivist says of all of it is no proposal', async () => {
  const { folder, add } = await begin('given');
  await mkdir(join(folder, 'outlets'));
  await writeFile(join(folder, 'outlets', 'ferry-times.yaml'), 'name: Ferry Times\n');
  await add([...(await lay('given in', { 'pasted.txt': pasted })), '--outlet', 'ferry-times', '--language', 'en-GB']);
  const [article] = await readArticles(folder);
  assert.equal(`${article?.data.outlet.id} ${article?.data.language}`, 'ferry-times en-GB');
  const fields = article?.data.proposed?.read.flatMap((one) => one.fields) ?? [];
  assert.ok(!fields.includes('outlet') && !fields.includes('language'), fields.join());
});

test('a table completes what was only proposed, makes articles of its texts, and overwrites nothing an editor established', async () => {
  const { folder, add } = await begin('rows');
  await add(await lay('rows in', { 'a.html': page }));
  const [id = ''] = (await readdir(join(folder, 'articles'))).map((name) => name.replace('.md', ''));
  const path = join(folder, 'articles', `${id}.md`);
  const established = (await readFile(path, 'utf8')).replace(
    'outlet: harbour-gazette',
    '# by Anna\noutlet: harbour-gazette',
  );
  await writeFile(path, established.replace(/ +- fields: \[outlet\]\n.*\n/, ''));
  const table = [
    'URL;Outlet;Date;Section;Colour;Text;Title',
    'https://www.gazette.example/bridge/?utm_source=x;Ferry Times;2031-03-05;Quay;red;;',
    `https://song.example/1;Quay News;2031-03-06;;;"${paragraphs.join('\n')}";A song`,
    'https://nobody.example/;Quay News;2031-03-06;;;;Not there',
  ].join('\n');
  const { code, lines } = await add(await lay('rows table', { 'facts.csv': table }));
  assert.equal(code, 1);
  assert.match(
    lines,
    /“Date” is published\.date\n.*“Section” is section\n.*“Colour” is not known, and is left out\n.*“Text” is the text/,
  );
  assert.match(
    lines,
    /published, section, from facts\.csv, row 2\n +\? left as it is: outlet is “harbour-gazette”, in the table “Ferry Times”/,
  );
  assert.match(lines, /refused {2}facts\.csv, row 4\n +no article of the archive has its id/);
  const [first, second] = await readArticles(folder);
  assert.equal(
    `${first?.data.published?.date} ${first?.data.section} ${first?.data.outlet.id}`,
    '2031-03-05 Quay harbour-gazette',
  );
  assert.ok(!first?.data.proposed?.read.some(({ fields }) => fields.includes('published')));
  assert.match(await readFile(path, 'utf8'), /# by Anna/);
  assert.deepEqual(second?.body, paragraphs);
  assert.deepEqual((await checkContent(folder)).faults, []);
  const again = await add([join(work, 'rows table', 'facts.csv')]);
  assert.match(again.lines, /nothing new, from facts\.csv, row 2/);
});

test('the page of a draft is known, and that of a withdrawn article is refused in plain words', async () => {
  const { folder, add } = await begin('held');
  const files = await lay('held in', { 'a.html': page });
  await add(files);
  const [name = ''] = await readdir(join(folder, 'articles'));
  const path = join(folder, 'articles', name);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('---\n', '---\ndraft: true\n'));
  assert.match((await add(files)).lines, /0 articles added, 1 already there\./);
  const facts = text
    .slice(0, text.indexOf('---\n\n'))
    .replace('---\n', '---\nwithdrawn:\n  date: "2031-04-01"\n  ground: rights\n  says: They asked.\n');
  await writeFile(path, `${facts.replace(/removed:[^]*?(?=proposed:)/, '').replace(/proposed:[^]*$/, '')}---\n`);
  await rm(join(folder, 'originals'), { recursive: true });
  const again = await add(await lay('held later', { 'b.html': page.replace('before July', 'before August') }));
  assert.match(again.lines, /refused {2}b\.html\n +the page of .*, whose words were withdrawn\n +Leave it out/);
});

test('what an outlet says of its correction goes with the version that a later capture makes', async () => {
  const { folder, add } = await begin('notice');
  await add(await lay('notice in', { 'a.html': page }));
  const notice = 'Correction: An earlier version of this article said that the bridge would open in July.';
  const later = page.replace('before July', 'before August').replace('</article>', `<p>${notice}</p></article>`);
  await add(await lay('notice later', { 'b.html': later }));
  const [article] = await readArticles(folder);
  assert.deepEqual([article?.data.version, article?.data.notices?.[0]?.quote], [2, notice]);
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('a row that names an outlet or a story that is not there is refused, and writes nothing', async () => {
  const { folder, add } = await begin('links');
  await add(await lay('links in', { 'a.html': page }));
  const before = await readTree(folder);
  const table =
    'URL,Outlet,Story\nhttps://gazette.example/bridge,Nobody Knows,\nhttps://gazette.example/bridge,,no-such-story\n';
  const { code, lines } = await add(await lay('links table', { 'facts.csv': table }));
  assert.equal(code, 1);
  assert.match(lines, /outlet: “Nobody Knows”, which is no outlet/);
  assert.match(lines, /story: “no-such-story”, which is no story/);
  assert.deepEqual(await readTree(folder), before);
});

test('if the disk is full while more is read, that is told, and the next call takes in all of it', async () => {
  const { folder, add } = await begin('full');
  const rows = Array.from({ length: 100 }, (_, at) =>
    JSON.stringify({ title: `Bridge ${at}`, text: paragraphs.join('\n'), url: `https://song.example/${at}` }),
  );
  // To read pages takes longer than to write the batch before them.
  const pages = Array.from({ length: 60 }, (_, at) => [
    `page-${at}.html`,
    page.replace('example/bridge', `example/${at}`),
  ]);
  const files = await lay('full in', {
    'a.jsonl': `${rows.join('\n')}\n`,
    ...(Object.fromEntries(pages) as Record<string, string>),
  });
  const { code, errors } = await runArchive(['add', ...files], {
    ARCHIVE_CONTENT: folder,
    ARCHIVE_INTERRUPT: 'enospc@500',
  });
  assert.equal(code, 1);
  assert.match(errors, /The disk is full/);
  assert.doesNotMatch(errors, /\n\s+at /);
  assert.match((await add(files)).lines, /160 articles added\./);
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('the five articles of this archive are read as an editor has read them, passage by passage', async () => {
  const { folder, add } = await begin('seeds');
  const { code } = await add([join(project, 'content', 'originals')]);
  assert.equal(code, 0);
  const bodyBySum = async (of: string): Promise<Map<string, string[]>> =>
    new Map((await readArticles(of)).map(({ data, body }) => [data.original.sha256, body]));
  assert.deepEqual(await bodyBySum(folder), await bodyBySum(join(project, 'content')));
});

async function begin(name: string) {
  const folder = join(work, name);
  await mkdir(folder);
  await writeFile(join(folder, 'archive.yaml'), archive);
  return {
    folder,
    add: async (words: readonly string[]) => {
      const { code, output, errors } = await runHere(['add', ...words], { ARCHIVE_CONTENT: folder });
      return { code, lines: output, errors };
    },
  };
}

async function lay(name: string, files: Record<string, string>): Promise<string[]> {
  const folder = join(work, name);
  await mkdir(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return Object.keys(files).map((file) => join(folder, file));
}

async function readArticles(folder: string) {
  const names = (await readdir(join(folder, 'articles'))).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const { data, body } = parseRecord('articles', name, await readFile(join(folder, 'articles', name)));
      assert.ok(data, name);
      const passages = cutPassages({ ...data, body }).filter(({ id }) => id.startsWith('p'));
      return { data, body: passages.map(({ text }) => text) };
    }),
  );
}

async function readTree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.toSorted().map(async (file) => `${file} ${await readFile(file, 'base64')}`));
}
