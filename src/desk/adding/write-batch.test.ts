import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { emptyArchive } from './fixtures/empty-archive.ts';
import { findEntry, type Found } from './find-entry.ts';
import { startJudges } from './judging/judges.ts';
import { writeBatch } from './write-batch.ts';

const folder = await mkdtemp(join(tmpdir(), 'batch-'));
after(() => rm(folder, { recursive: true }));

test('what is not lawful is refused and forgotten, and the outlet that was first met in it is there for the others', async () => {
  const known = emptyArchive(folder);
  const judges = startJudges();
  const find = (day: number): Found => {
    const text = `Quay News | The port\n\nBridge shut\n\n${day} March 2031\n\n${'The bridge was shut in the storm on that day.\n\n'.repeat(3)}`;
    return findEntry({ as: `${day}.txt`, bytes: Buffer.from(text), mediaType: 'text/plain', said: {} }, known, {
      day: '2031-04-01',
      given: {},
    });
  };
  const broken = find(3);
  assert.ok(broken.kind === 'new');
  broken.entry.text = broken.entry.text.replace('in the storm', 'in a storm');
  const [refused] = await writeBatch([broken], known, judges, false);
  assert.ok(refused?.kind === 'refused');
  assert.match(refused.found, /no lawful entry: p1: “a” in/);
  assert.deepEqual(await readdir(folder), []);
  const [other, again] = await writeBatch([find(4), find(3)], known, judges, false);
  assert.equal(`${other?.kind} ${again?.kind}`, 'new new');
  assert.match(
    await readFile(join(folder, 'outlets/quay-news.yaml'), 'utf8'),
    /^# yaml-language-server.*\nname: "Quay News"\n$/,
  );
  assert.equal((await readdir(join(folder, 'articles'))).length, 2);
  assert.equal(known.unwritten.size, 0);
});
