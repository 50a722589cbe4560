import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styles } from './fixtures/read-styles.ts';

test('no style knows left from right: an archive that is read from the right is its mirror', () => {
  const physical = styles.flatMap(({ file, css }) =>
    css
      .split(/[;{}]/)
      .map((declaration) => declaration.trim())
      .filter(knowsLeft)
      .map((declaration) => `${file}: ${declaration}`),
  );
  assert.deepEqual(physical, []);
});

/** Whether a declaration names a side, or gives the sides other values by a shorthand of four. */
function knowsLeft(declaration: string): boolean {
  const [, property = '', value = ''] = /^([\w-]+)\s*:\s*(.+)$/s.exec(declaration) ?? [];
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
  if (/^(?:text-align|float|clear|justify-\w+|caption-side|background-position)$/.test(property))
    return /\b(?:left|right)\b/.test(value);
  if (/\bto (?:left|right)\b|translateX|rotate\(/.test(value)) return true;
  const sides = value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  return (
    /^(?:padding|margin|inset|border-(?:width|style|color)|--cell)$/.test(property) &&
    sides.length === 4 &&
    sides[1] !== sides[3]
  );
}
