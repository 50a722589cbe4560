import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { offerDossiers } from './offer-dossiers.ts';

test('offers the dossiers of stories and the pages of the archive’s own that can be read, and nothing else that lies beside them', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'offer-'));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../../records/fixtures/story'), folder, { recursive: true });
  const dossier = '---\ntitle: T\nsummary: S\ndate: "2031"\nupdated: "2031-01-01"\n---\n\nSo.\n';
  for (const [name, text] of [
    ['notes.txt', dossier],
    ['notes.md', dossier],
    ['.hidden.mdx', dossier],
    ['broken.mdx', 'no facts'],
    ['gone.mdx', '---\nmoved: old-bridge\n---\n'],
  ] as const)
    await writeFile(join(folder, 'stories', name), text);
  await mkdir(join(folder, 'pages/ours'), { recursive: true });
  await writeFile(join(folder, 'pages/ours/policy.mdx'), '---\ntitle: T\n---\n\nSo.\n');
  await writeFile(join(folder, 'pages/unknown.mdx'), '---\ntitle: T\nauthor: X\n---\n\nSo.\n');
  process.env['ARCHIVE_CONTENT'] = folder;
  context.after(() => delete process.env['ARCHIVE_CONTENT']);
  const { resolveId, load } = offerDossiers() as unknown as Hooks;
  const id = resolveId.handler();
  assert.ok(resolveId.filter.id.test('virtual:dossiers'));
  assert.ok(load.filter.id.test(id));
  const code = await load.handler();
  assert.deepEqual(
    [...code.matchAll(/^\["(.*)", \(\) => import\("(.*)"\)\]/gm)].map(([, record, path]) => [record, path]),
    [
      ['stories/old-bridge', join(folder, 'stories/old-bridge.mdx')],
      ['pages/house-rules', join(folder, 'pages/house-rules.mdx')],
      ['pages/policy', join(folder, 'pages/ours/policy.mdx')],
    ],
  );
});

test('offers one that is just being edited too, as it may be half saved', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'offer-'));
  context.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'stories'));
  await writeFile(join(folder, 'stories/half.mdx'), '');
  process.env['ARCHIVE_CONTENT'] = folder;
  context.after(() => delete process.env['ARCHIVE_CONTENT']);
  const { load } = offerDossiers() as unknown as Hooks;
  assert.doesNotMatch(await load.handler(), /half/);
  assert.match(await load.handler.call({ environment: { mode: 'dev' } }), /"stories\/half"/);
});

/** What Vite calls of it. */
interface Hooks {
  resolveId: { filter: { id: RegExp }; handler: () => string };
  load: { filter: { id: RegExp }; handler: (this: unknown) => Promise<string> };
}
