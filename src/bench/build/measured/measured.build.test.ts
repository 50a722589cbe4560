import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findExponent } from './find-exponent.ts';
import { runMeasured } from './run-measured.ts';
import { weighFolder } from './weigh-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'measured-'));
after(() => rmSync(work, { recursive: true }));
const skip = !existsSync('/proc/self/stat');

test('what a program has started counts, in seconds of processor and in memory', { skip }, async () => {
  const inner = join(work, 'inner.mjs');
  writeFileSync(
    inner,
    // By its own seconds: those of the clock are shared with whatever else runs.
    `const kept = Buffer.alloc(150e6, 1); for (let n = 0; n % 1e6 > 0 || process.cpuUsage().user < 1e6; n++) kept[0] += 1;`,
  );
  const outer = join(work, 'outer.mjs');
  writeFileSync(
    outer,
    `import { spawnSync } from 'node:child_process';
     spawnSync(process.execPath, [${JSON.stringify(inner)}]);
     console.log('done');`,
  );
  const { isWhole, said, cpu, wall, peaks } = await runMeasured([process.execPath, outer], { folder: work });
  assert.deepEqual([isWhole, said], [true, 'done']);
  assert.ok(wall > 0.9 && cpu > 0.9, `${cpu} s in ${wall} s`);
  assert.deepEqual(
    peaks.map(({ name }) => name),
    ['inner.mjs', 'outer.mjs'],
  );
  assert.ok((peaks[0]?.peak ?? 0) > 150e6 && (peaks[1]?.peak ?? Infinity) < 150e6);
});

test('a run has the phases that the program has told, and says that it failed', async () => {
  const line = '{"phase":"check","wall":1,"cpu":2,"process":3}';
  const script = `require('node:fs').appendFileSync(process.env.ARCHIVE_TIMES, '${line}\\n'); process.exit(3)`;
  const { isWhole, phases } = await runMeasured([process.execPath, '-e', script], { folder: work });
  assert.equal(isWhole, false);
  assert.deepEqual(phases, [{ phase: 'check', wall: 1, cpu: 2, process: 3 }]);
});

test('a site is weighed with all that is in it', () => {
  mkdirSync(join(work, 'site/articles/a'), { recursive: true });
  writeFileSync(join(work, 'site/index.html'), '12345');
  writeFileSync(join(work, 'site/articles/a/index.html'), '123');
  writeFileSync(join(work, 'site/articles/a/text.txt'), '1234567');
  assert.deepEqual(weighFolder(join(work, 'site')), {
    pages: 2,
    files: 3,
    bytes: 15,
    largest: { file: 'articles/a/text.txt', bytes: 7 },
  });
});

test('growth is 1 in proportion and 2 with the square, and unknown of nothing', () => {
  assert.equal(findExponent({ size: 1000, value: 30 }, { size: 10_000, value: 300 })?.toFixed(6), '1.000000');
  assert.equal(findExponent({ size: 10, value: 3 }, { size: 20, value: 12 })?.toFixed(6), '2.000000');
  assert.equal(findExponent({ size: 10, value: 0 }, { size: 20, value: 12 }), undefined);
});
