import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stemma, StemmaNode, StemmaStep } from '../../../archive/comparison/stemma.ts';
import { layStemma } from './stemma-layout.ts';

const text = (key: string, what: string): StemmaNode => ({
  key,
  text: { id: key, what, seen: 'Not seen.', outlet: undefined },
});
const step = (number: number, from: string, to: string): StemmaStep => ({
  number,
  from,
  to,
  how: 'reprint',
  says: 'Printed.',
  certainty: 'sure',
  evidence: ['The words.'],
  denied: false,
});

test('draws a text with any lawful id, even one that every object of JavaScript has as a name', () => {
  const stemma: Stemma = {
    nodes: [text('constructor', 'Builder'), text('report', 'Report')],
    steps: [step(1, 'constructor', 'report')],
  };
  const { boxes, arrows } = layStemma(stemma);
  assert.deepEqual(
    boxes.map(({ node }) => node.key),
    ['constructor', 'report'],
  );
  assert.match(arrows[0]?.path ?? '', /^M[\d.]+ [\d.]+L/);
});

test('keeps the box of a long name small: words are broken, and what does not fit is left to the list', () => {
  const { boxes } = layStemma({
    nodes: [
      text('a', 'unbroken'.repeat(40)),
      text('b', 'many short words '.repeat(40)),
      text('c', 'x\u0301'.repeat(30)),
    ],
    steps: [],
  });
  for (const { lines, width } of boxes) {
    assert(lines.length <= 5 && width < 400, `${lines.length} lines, ${width} wide`);
    assert(lines.every((line) => !/^\p{M}/u.test(line)));
  }
});
