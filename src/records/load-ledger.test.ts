import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeHeads } from '../ledger/heads.ts';
import { writePublication } from '../ledger/publication.ts';
import { loadLedger } from './load-ledger.ts';

const work = await mkdtemp(join(tmpdir(), 'ledger-'));
after(() => rm(work, { recursive: true }));

const facts = { addresses: ['/'], words: [], versions: [], withdrawals: [] };
const first = writePublication({ date: '2031-04-02', after: [], facts });
const second = writePublication({
  date: '2031-05-01',
  after: [first.name],
  facts: { ...facts, addresses: ['/about/'] },
});

test('a ledger that lacks nothing is read, and so is one whose last publication no list names yet', async () => {
  for (const heads of [[second.name], [first.name]]) {
    const { faults, addresses, heads: found } = await loadLedger(await lay([first, second], heads));
    assert.deepEqual(faults, []);
    assert.deepEqual(
      [...addresses],
      [
        ['/', '2031-04-02'],
        ['/about/', '2031-05-01'],
      ],
    );
    assert.deepEqual(found, [second.name]);
  }
});

test('a publication that is gone is missed by the one after it, by the list of the last, or by there being no list', async () => {
  const missed = async (publications: (typeof first)[], heads?: string[]): Promise<string[]> =>
    (await loadLedger(await lay(publications, heads))).faults.map(({ file }) => file);
  assert.deepEqual(await missed([second], [second.name]), [`ledger/${first.name}/`]);
  assert.deepEqual(await missed([first], [second.name]), [`ledger/${second.name}/`]);
  assert.deepEqual(await missed([first, second]), ['ledger/heads.txt']);
});

async function lay(publications: (typeof first)[], heads?: string[]): Promise<string> {
  const folder = await mkdtemp(join(work, 'one-'));
  await mkdir(join(folder, 'ledger'));
  for (const { name, files } of publications) {
    await mkdir(join(folder, 'ledger', name));
    for (const { file, text } of files) await writeFile(join(folder, 'ledger', name, file), text);
  }
  if (heads) await writeFile(join(folder, 'ledger', 'heads.txt'), writeHeads(heads));
  return folder;
}
