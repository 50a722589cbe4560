import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ferry, ferryFile, layFixture, layPublished } from '../fixtures/published-archive.ts';
import { runHere } from '../fixtures/run-here.ts';
import { loadLedger } from '../../records/load-ledger.ts';

const words = ['withdraw', ferry, '--ground', 'law', '--reason', 'A court has ordered it.'];

test('of a published article the words go, what still cites them is told, and the ledger keeps that they were withdrawn', async (context) => {
  const folder = await makeFolder(context);
  await layPublished(folder);
  const { code, output, errors } = await runHere(words, environmentOf(folder));
  assert.deepEqual([code, errors], [0, '']);
  assert.match(
    output,
    /^The words of “2031-03-03-ferry-times-bridge-shut” are out of articles\/\S+\.md; its original and older versions are deleted\.\nWhat a version control system or a backup keeps of them is not\.\n\nThese still cite its words:\n\n\S/,
  );
  const facts = await readFile(join(folder, ferryFile), 'utf8');
  assert.match(facts, /withdrawn:\n {2}date: "2031-05-01"\n {2}ground: law\n {2}says: "?A court has ordered it\."?\n/);
  assert.doesNotMatch(facts, /ferries/);
  const { withdrawals, publications } = await loadLedger(folder);
  assert.deepEqual(
    [...withdrawals].map(([id, { date, ground }]) => [id, date, ground]),
    [[ferry, '2031-05-01', 'law']],
  );
  assert.equal(publications.length, 2);

  const again = await runHere([...words.slice(0, 3), 'error', '--reason', 'Another.'], environmentOf(folder));
  assert.equal(again.code, 0);
  assert.equal(await readFile(join(folder, ferryFile), 'utf8'), facts, 'the first day, ground and reason stay');
  assert.equal((await loadLedger(folder)).publications.length, 2);
});

test('what was never published leaves the archive without a trace in a ledger', async (context) => {
  const folder = await makeFolder(context);
  await layFixture(folder);
  assert.equal((await runHere(words, environmentOf(folder))).code, 0);
  assert.ok(!existsSync(join(folder, 'ledger')));
});

async function makeFolder(context: TestContext): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'withdraw-'));
  context.after(() => rm(work, { recursive: true }));
  return join(work, 'content');
}

/** On 2031-05-01. */
function environmentOf(folder: string): Record<string, string> {
  return { ARCHIVE_CONTENT: folder, SOURCE_DATE_EPOCH: String(Date.UTC(2031, 4, 1, 12) / 1000) };
}
