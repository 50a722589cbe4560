import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runArchive } from '../fixtures/run-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'unreleased-site-'));
after(() => rmSync(work, { recursive: true }));

test('a new archive with a draft in it is built, and nothing of the draft is in the site', async () => {
  const [folder, site] = [join(work, 'content'), join(work, 'site')];
  const flags = [
    '--name',
    'Harbour',
    '--description',
    'X.',
    '--url',
    'https://a.example',
    '--language',
    'en',
    '--contact',
    'a@a.example',
  ];
  assert.equal((await runArchive(['new', folder, ...flags])).code, 0);
  cpSync(join(folder, 'examples'), folder, { recursive: true });
  const draft = join(folder, 'articles/2031-03-03-ferry-times-bridge-shut.md');
  writeFileSync(draft, readFileSync(draft, 'utf8').replace('---\n', '---\nrelease: "2031-12-01"\n'));
  const story = join(folder, 'stories/2031-03-old-bridge-closed.mdx');
  writeFileSync(
    story,
    `${readFileSync(story, 'utf8')}
The site <Cite at="2031-03-03-ferry-times-bridge-shut#p1">agrees</Cite>.

<Quote at="2031-03-03-ferry-times-bridge-shut#p1s2">About 40 ferries were late.</Quote>
`,
  );
  const environment = { ARCHIVE_CONTENT: folder, ARCHIVE_OUT: site, SOURCE_DATE_EPOCH: '1940000000' };
  const { code, output, errors } = await runArchive(['build'], environment);
  assert.equal(code, 0, errors);
  assert.match(output, /^1 article, 1 story/);
  assert.match(
    errors,
    /Held back on 2031-06-23, and in nothing that is built: articles\/2031-03-03-ferry-times-bridge-shut \(until 2031-12-01\)/,
  );
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const telling = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) =>
      /ferry-times-bridge-shut|40 ferries|Bridge shut|once it is safe/.test(readFileSync(path, 'latin1')),
    );
  assert.deepEqual(telling, []);
  assert.match(readFileSync(join(site, 'stories/2031-03-old-bridge-closed/index.html'), 'utf8'), /The site\s+agrees\./);
});
