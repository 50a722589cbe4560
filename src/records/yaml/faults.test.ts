import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRecord } from '../parse-record.ts';

const quoteIt = 'Put the whole value into quotation marks.';

/** What is said of YAML that cannot be read: the line of the file, what was found there and what to do. */
const told: Record<string, [line: number, found: string, remedy: string]> = {
  'name: !big x\n': [1, 'a value that begins with “!big”', 'Put the value into quotation marks.'],
  'name: @x\n': [1, 'a value that begins with “@”', quoteIt],
  'name: `x`\n': [1, 'a value that begins with “`”', quoteIt],
  'name: "a\\q"\n': [
    1,
    'a backslash that means nothing inside "…"',
    'Write it twice, or put the value into single quotation marks.',
  ],
  'name: x\n---\nname: y\n': [2, 'a line “---” within the facts', 'Delete it: a file holds one record.'],
  'name: x\nwords\nscope: y\n': [
    2,
    'a line that is neither “field: value” nor part of a value',
    'Add the name of the field, or indent the line.',
  ],
  'name: x: y\n': [1, 'a value with a colon in it, or a line that is not indented like its neighbours', quoteIt],
};

for (const [yaml, expected] of Object.entries(told))
  test(`of ${JSON.stringify(yaml)} says what is wrong, and how to mend it`, () => {
    const [fault] = parseRecord('topics', 'topics/a.yaml', Buffer.from(yaml)).faults;
    assert.deepEqual([fault?.line, fault?.found, fault?.remedy], expected);
  });
