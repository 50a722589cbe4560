import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';
import { setFacts } from './set-facts.ts';

const file = (yaml: string): string => `---\n${yaml}---\n\nTitle: words.\n`;

test('a field is set where it stands, and comments around it stay', () => {
  const yaml = '# first\ntitle: Old # why\n# of the list\nlist:\n  - a\n  # within\n  - b\n\n# last\nend: x\n';
  assert.equal(
    setFacts(file(yaml), { list: ['c'] }),
    file('# first\ntitle: Old # why\n# of the list\nlist: [c]\n\n# last\nend: x\n'),
  );
});

test('a new field comes last, one that is to go leaves no line, and the words below stay', () => {
  const yaml = 'title: Old\nversion: 1\n';
  assert.equal(
    setFacts(file(yaml), {
      title: undefined,
      gone: undefined,
      received: { date: '2031-03-05', as: 'a.txt' },
      version: 2,
    }),
    file('version: 2\nreceived:\n  date: "2031-03-05"\n  as: a.txt\n'),
  );
});

test('whatever the words are, they are read again as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, list) => {
      const text = setFacts(file('title: Old\nlist: []\n'), { title, list });
      assert.deepEqual(parse(splitFrontmatter(text)?.yaml ?? ''), { title, list });
    }),
    { numRuns: 30 },
  );
});
