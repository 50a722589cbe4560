import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { appendEntries } from './append-entries.ts';

const entry = { id: 'new', decided: { by: 'No', date: '2031-04-01' } };
const lines = '- id: new\n    decided: { by: "No", date: "2031-04-01" }\n';

/** Forms a list may have, with what comes before and after it. */
const lists = [
  '',
  'list:\n  - id: a\n',
  'list:\n- id: a\n  says: b\n',
  'list: # of two\n    # first\n    - id: a # one\n    # second\n    - id: b\n      says: >-\n        Long,\n        and longer.\n\n    # none after it\n',
  'list:\n  - id: a\n    says: "a line that is far longer than the hundred and ten characters at which a program would begin another one, were it to write it anew"\n',
  'list:\n  -   id: a\n      more:\n        - b\n        - - c\n',
  'list:\n  - &one { id: a }\n  - *one\n',
];
const others = ['', 'other: [1,  2]   # two\n', '# a comment\nother:\n    - x\n', 'other: |\n  list:\n    - y\n'];

test('entries come after the last one, and every other line stays as it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...others),
      fc.constantFrom(...lists),
      fc.constantFrom(...others),
      fc.boolean(),
      (before, list, after, isEnded) => {
        const text = `story: flood\n${before}${list}${after.replace('other', 'further')}`.slice(
          0,
          isEnded ? undefined : -1,
        );
        const written = appendEntries(text, ['list'], [entry, entry]);
        const kept = text.split('\n').filter((line) => line !== '');
        let at = -1;
        for (const line of kept) {
          at = written.split('\n').indexOf(line, at + 1);
          assert.ok(at >= 0, `${line}\n\n${written}`);
        }
        const { list: was = [], ...rest } = parseDocument(text).toJS() as { list?: object[] };
        assert.deepEqual(parseDocument(written).toJS(), { ...rest, list: [...was, entry, entry] });
      },
    ),
  );
});

test('a list in one line is taken apart, and one within an entry is found', () => {
  assert.equal(appendEntries('list: []\n', ['list'], [entry]), `list:\n  ${lines}`);
  assert.deepEqual(parseDocument(appendEntries('list: [{ id: a }]\n', ['list'], [entry])).toJS(), {
    list: [{ id: 'a' }, entry],
  });
  const inside = appendEntries(
    'same:\n  # one\n  - id: a\n    n: 1\n  - id: b\n',
    ['same', 0, 'added'],
    [{ id: 'new' }],
  );
  assert.equal(inside, 'same:\n  # one\n  - id: a\n    n: 1\n    added:\n      - id: new\n  - id: b\n');
});
