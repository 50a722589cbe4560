import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runHere } from '../fixtures/run-here.ts';

const work = mkdtempSync(join(tmpdir(), 'flags-'));
after(() => rmSync(work, { recursive: true }));

function lay(name: string): { folder: string; check: (...flags: string[]) => ReturnType<typeof runHere> } {
  const folder = join(work, name);
  cpSync(join(import.meta.dirname, '../../records/fixtures/story'), folder, { recursive: true });
  const environment = { ARCHIVE_CONTENT: folder, SOURCE_DATE_EPOCH: '1930000000', ARCHIVE_TRUST: 'none' };
  return { folder, check: (...flags) => runHere(['check', '--trust', 'none', ...flags], environment) };
}

test('with --json a program reads faults and notices, and nothing else is said', async () => {
  const { folder, check } = lay('json');
  writeFileSync(join(folder, 'topics/traffic.yaml'), 'name: Traffic\n');
  writeFileSync(join(folder, 'originals/left.txt'), 'Left.');
  const { code, output, errors } = await check('--json');
  const said = JSON.parse(output) as { faults: object[]; notices: string[]; counts: Record<string, number> };
  assert.deepEqual(
    [code, errors, said.notices, said.counts['articles']],
    [1, '', ['originals/left.txt belongs to no article.'], 2],
  );
  assert.deepEqual(
    said.faults.map(({ file, field }: { file?: string; field?: string }) => [file, field]),
    [['topics/traffic.yaml', 'scope']],
  );
});

test('with --github a workflow is told where each fault stands, and people are told too', async () => {
  const { folder, check } = lay('github');
  writeFileSync(join(folder, 'topics/traffic.yaml'), 'name: Traffic\n');
  const { code, output, errors } = await check('--github');
  assert.equal(code, 1);
  assert.match(output, /^::error file=topics\/traffic\.yaml,line=1,title=scope::found /);
  assert.match(errors, /topics\/traffic\.yaml\n {2}line 1, scope/);
});

test('--fix mends what changes no word, says so, and leaves originals and all else as they are', async () => {
  const { folder, check } = lay('fix');
  const [topic, story, original] = ['topics/traffic.yaml', 'stories/old-bridge.mdx', 'originals/shut.txt'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const dossier = readFileSync(story, 'utf8');
  writeFileSync(topic, '\uFEFFname: Traffic\r\nscope: How people move.\r\nupdated: 2031-01-01');
  writeFileSync(story, dossier.replace('"2031-04-01"', '2031-04-01'));
  const bytes = readFileSync(original);
  const { code, output, errors } = await check('--fix');
  assert.equal(code, 0);
  assert.match(output, /^Checked 2 articles.* no faults\.\n$/);
  assert.equal(
    errors,
    'Mended stories/old-bridge.mdx: a date put into quotation marks.\nMended topics/traffic.yaml: a byte order mark taken out, Windows line ends made Unix ones, the last line ended, a date put into quotation marks.\n',
  );
  assert.equal(readFileSync(topic, 'utf8'), 'name: Traffic\nscope: How people move.\nupdated: "2031-01-01"\n');
  assert.equal(readFileSync(story, 'utf8'), dossier);
  assert.deepEqual(readFileSync(original), bytes);
  assert.equal((await check('--fix')).errors, '');
});

test('the schemas that lie in an archive are brought up to date by --fix, and laid into none that has no such folder', async () => {
  const { folder, check } = lay('schemas');
  assert.equal((await check('--fix')).errors, '');
  cpSync(join(import.meta.dirname, '../../schema/editors'), join(folder, 'schemas'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  writeFileSync(join(folder, 'schemas/topics.json'), '{}\n');
  assert.equal((await check('--fix')).errors, 'Mended schemas/topics.json: the schema of this program.\n');
});
