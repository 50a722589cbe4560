import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseRecord } from '../../records/parse-record.ts';
import { withdrawFacts } from './withdraw-facts.ts';

const file = join(
  import.meta.dirname,
  '../../records/fixtures/story/articles/2031-03-02-harbour-gazette-bridge-closed.md',
);
const entry = { date: '2031-05-01', ground: 'rights', says: 'The publisher: “no”\nand # that is all.' };

test('takes out text, kicker, standfirst, captions, name corrections and notes, and leaves every other byte', async () => {
  const text = (await readFile(file, 'utf8'))
    .replace('outlet: harbour', 'kicker: Harbour\n# Seen in print.\ndeck: >-\n  The harbour\n  office\noutlet: harbour')
    .replace('siglum: HG', 'captions: [One, "Two"]\n# The mark.\nsiglum: "HG" # short');
  const withdrawn = withdrawFacts(text, entry);
  const { data, faults, body } = parseRecord('articles', 'a.md', Buffer.from(withdrawn));
  assert.deepEqual(faults, []);
  assert.equal(body, '');
  assert.deepEqual(data?.withdrawn, { ...entry, says: 'The publisher: “no” and # that is all.' });
  assert.deepEqual(
    [data?.kicker, data?.deck, data?.captions, data?.entities, data?.reliability?.notes],
    [undefined, undefined, undefined, undefined, []],
  );
  const kept = withdrawn.slice(0, withdrawn.indexOf('withdrawn:')).split('\n');
  const before = text.split('\n');
  assert.deepEqual(
    kept.filter((line) => !before.includes(line)),
    [],
  );
  for (const line of ['# Seen in print.', '# The mark.', 'siglum: "HG" # short', '  assessed: "2031-04-01"']) {
    assert.ok(kept.includes(line), line);
  }
});

test('a group that held nothing but notes goes with them', async () => {
  const text = (await readFile(file, 'utf8')).replace(/^reliability:\n[^]*? {2}notes:/m, 'reliability:\n  notes:');
  const { data, faults } = parseRecord('articles', 'a.md', Buffer.from(withdrawFacts(text, entry)));
  assert.deepEqual(faults, []);
  assert.ok(data && !('reliability' in data));
});

test('done twice, it is done once', async () => {
  const once = withdrawFacts(await readFile(file, 'utf8'), entry);
  assert.equal(withdrawFacts(once, entry), once);
});
