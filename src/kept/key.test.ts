import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { keyOf } from './key.ts';

test('a key tells apart what a value was made of, in its order', () => {
  const keys = [keyOf('a', 'b'), keyOf('b', 'a'), keyOf(['a', 'b']), keyOf('ab'), keyOf('a', ['b'])];
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keyOf('a', { b: 1 }), keyOf('a', { b: 1 }));
});

test('no key is made of a list whose parts are handed over one by one, as a large archive has more than a call takes', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const spread = files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    return text.includes('keyOf(') ? listSpread(ts.createSourceFile(file, text, ts.ScriptTarget.Latest)) : [];
  });
  assert.deepEqual(spread, []);
});

/** Calls of `keyOf` with `...` before one of what is handed over. */
function listSpread(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      node.expression.getText(file) === 'keyOf' &&
      node.arguments.some(ts.isSpreadElement)
    )
      found.push(`${file.fileName}: ${node.getText(file)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
