import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeDossier } from './check/dossier.ts';
import { passagesOf } from './check/article/subject.ts';
import { writeFaults } from './fault.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml } from './yaml/facts.ts';

const story = join(import.meta.dirname, 'fixtures', 'story');

/** Characters and words that mean something to YAML, to Markdown or to a terminal. */
const nasty = fc.string({
  unit: fc.constantFrom(
    ...' #:-?,[]{}&*!|>\'"%@`~=<.\\/_0123456789abexnos\t',
    'yes',
    'null',
    ' #',
    ': ',
    '- ',
    'é',
    '\u00A0',
    '\u2028',
    '“',
  ),
  maxLength: 12,
});

test('gives the words of a line as they are written, or refuses them', () => {
  fc.assert(
    fc.property(nasty, nasty, (value, next) => {
      fc.pre(!/^[\s"']|^[[{|>]|[ \t]$/.test(value) && value !== '');
      fc.pre(!/^[\s"']|^[[{|>]|[ \t]$/.test(next) && next !== '');
      const { facts, faults } = parseYaml(`a: ${value}\nb:\n  - ${next}\n  - "x"\n`, 1, 'x.yaml');
      if (faults.length > 0) return;
      const { a, b } = facts as { a: unknown; b: unknown[] };
      const isPlainNumber = (written: string) => /^-?\d+(?:\.\d+)?$/.test(written) || /^(?:true|false)$/.test(written);
      for (const [read, written] of [
        [a, value],
        [b[0], next],
      ] as const) {
        if (read instanceof Date) continue;
        if (isPlainNumber(written)) assert.equal(String(read), written);
        else if (typeof read === 'object' && read !== null) assert.match(written, /^-(?:[ \t]|$)|^\?|:[ \t]|:$/);
        else assert.equal(read, written);
      }
    }),
    { numRuns: 2000 },
  );
});

test('gives the lines of a block and the words in quotation marks as they are written, or refuses them', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (first, second, quoted) => {
      fc.pre(/^\S/.test(first) && !/[ \t]$/.test(first));
      fc.pre(/^\S/.test(second) && !/[ \t]$/.test(second));
      const yaml = `a: >-\n  ${first}\n  ${second}\nb: ${JSON.stringify(quoted)}\nc: '${quoted.replaceAll("'", "''")}'\n`;
      const { facts, faults } = parseYaml(yaml, 1, 'x.yaml');
      assert.deepEqual([facts, faults], [{ a: `${first} ${second}`, b: quoted, c: quoted }, []]);
    }),
    { numRuns: 500 },
  );
});

test('survives any bytes in any kind of record, and writes of it nothing that commands a terminal', async () => {
  const article = await readFile(join(story, 'articles', '2031-03-02-harbour-gazette-bridge-closed.md'));
  const dossier = await readFile(join(story, 'stories', 'old-bridge.mdx'));
  const claims = await readFile(join(story, 'claims', 'old-bridge.yaml'));
  const sources = [
    ['articles', article],
    ['stories', dossier],
    ['claims', claims],
  ] as const;
  const cut = fc.tuple(
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      nasty.map((text) => Buffer.from(text)),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.array(cut, { minLength: 1, maxLength: 4 }), ([kind, source], cuts) => {
      let bytes = source;
      for (const [at, length, put] of cuts) {
        const from = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + length)]);
      }
      const record = parseRecord(kind, 'x', bytes);
      if (kind === 'articles') passagesOf(record as Parameters<typeof passagesOf>[0]);
      if (kind === 'stories') judgeDossier(record.body, record.bodyLine, 'x');
      assert.doesNotMatch(writeFaults(record.faults), /[\p{Cc}--[\t\n]]|[\u202A-\u202E]/v);
      for (const { found } of record.faults) assert.doesNotMatch(found, /program cannot read/);
    }),
    { numRuns: 400 },
  );
});

test('takes time in proportion to what is wrong in a file', () => {
  const many = 10_000;
  const lists = {
    'unknown fields': `name: x\nscope: y\n${Array.from({ length: many }, (_, index) => `key${index}: x`).join('\n')}\n`,
    'fields twice': `name: x\nscope: y\n${'scope: y\n'.repeat(many)}`,
    comments: `name: x\nscope: y\nrelated:\n${'  - a #b\n'.repeat(many)}`,
    'one line': `name: ${'word '.repeat(many * 5)}x\nscope: y\n`,
  };
  for (const [what, text] of Object.entries(lists)) {
    const start = performance.now();
    const { faults } = parseRecord('topics', 'x.yaml', Buffer.from(text));
    assert.ok(writeFaults(faults).length < 30_000, what);
    assert.ok(performance.now() - start < 15_000, `${what}: ${Math.round(performance.now() - start)} ms`);
  }
});
