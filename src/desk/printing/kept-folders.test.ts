import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepNewest, lastUsed } from './kept-folders.ts';

const place = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(place, { recursive: true }));

test('the folders used last stay, and one that goes while they are looked at is none', () => {
  for (const [name, seconds] of Object.entries({ old: 1000, older: 500, new: 2000 })) {
    mkdirSync(join(place, name));
    utimesSync(join(place, name), seconds, seconds);
  }
  // It has a name and is not there, as one that another build has just removed.
  symlinkSync('nowhere', join(place, 'going'));
  keepNewest(place, 2);
  assert.deepEqual(readdirSync(place).toSorted(), ['new', 'old']);
  assert.equal(lastUsed(join(place, 'new')), 2_000_000);
  assert.equal(lastUsed(join(place, 'older')), undefined);
});
