import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../', import.meta.url));

test('no style knows left from right: an archive that is read from the right is its mirror', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:css|astro)$/.test(file),
  );
  const physical = files.flatMap((file) =>
    stylesOf(file, readFileSync(`${root}${file}`, 'utf8'))
      .split(/[;{}]/)
      .map((declaration) => declaration.trim())
      .filter(knowsLeft)
      .map((declaration) => `${file}: ${declaration}`),
  );
  assert.deepEqual(physical, []);
});

function stylesOf(file: string, text: string): string {
  const styles = file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  return styles.join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

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
