import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { whyNotReplace } from './site-folder.ts';

const work = await mkdtemp(join(tmpdir(), 'folder-'));
after(() => rm(work, { recursive: true }));
const content = join(work, 'content');
await mkdir(content);

test('a folder that is missing, empty or holds a site may be replaced', async () => {
  await mkdir(join(work, 'empty'));
  await mkdir(join(work, 'site'));
  await writeFile(join(work, 'site', 'index.html'), '');
  for (const name of ['missing', 'empty', 'site'])
    assert.equal(await whyNotReplace(join(work, name), content), undefined, name);
});

test('a folder that is anything else may not', async () => {
  await mkdir(join(work, 'letters'));
  await writeFile(join(work, 'letters', 'to-my-mother.txt'), '');
  await mkdir(join(work, 'repository', '.git'), { recursive: true });
  await writeFile(join(work, 'repository', 'index.html'), '');
  await writeFile(join(work, 'file'), '');
  const reasons = {
    letters: /files that are not a site/,
    repository: /Git repository/,
    file: /not a folder/,
    content: /holds .*content/,
    'content/site': /in .*content, the archive itself/,
    '': /holds .*content/,
  };
  for (const [name, reason] of Object.entries(reasons))
    assert.match((await whyNotReplace(join(work, name), content)) ?? '', reason, name);
  assert.match((await whyNotReplace(process.cwd(), content)) ?? '', /holds/);
});
