import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { collationSchema } from './collation.ts';

test('whatever is said of a field of a collation is a sentence', () => {
  const said = descriptionsIn(z.toJSONSchema(collationSchema), '');
  assert.ok(said.length > 30);
  assert.deepEqual(
    said.filter(([, text]) => !/^\p{Lu}.+\.$/su.test(text)),
    [],
  );
});

/** Every description in a JSON Schema, however deep, with where it stands. */
function descriptionsIn(schema: unknown, place: string): [place: string, text: string][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]): [string, string][] =>
    name === 'description' && typeof value === 'string' ? [[place, value]] : descriptionsIn(value, `${place}/${name}`),
  );
}
