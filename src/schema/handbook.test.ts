import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { archiveSchema } from './archive.ts';
import { kindNames } from './collections.ts';
import { recordSchemas } from './record-schemas.ts';
import { redirectsSchema } from './redirects.ts';
import { movedSchema, splitSchema, withdrawnSchema } from './retired.ts';

const handbook = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
/** Everything that the handbook sets as what an editor writes: in a line, in a block of YAML. */
const written = new Set(
  [...handbook.matchAll(/```\w*\n([^]*?)```|`([^`\n]+)`/g)].flatMap(([, block, inLine]) =>
    [inLine ?? '', ...(block ?? inLine ?? '').split(/[^\p{L}\p{N}/-]+/u)].flatMap((word) => [word, ...word.split('/')]),
  ),
);
const links = { reference: () => z.string() } as never;

for (const kind of kindNames)
  test(`the handbook names every field and every term of ${kind}`, () => {
    assert.deepEqual(missing(recordSchemas[kind](links)), []);
  });

test('the handbook names every field and every term of archive.yaml, of redirects.yaml and of retired records', () => {
  // Which formats there are is said by every site itself, on the page about its data.
  const { formats, ...facts } = archiveSchema.shape;
  assert.deepEqual(
    ['formats', ...Object.keys(formats.unwrap().shape)].filter((name) => !written.has(name)),
    [],
  );
  const others: z.ZodType[] = [
    z.strictObject(facts),
    redirectsSchema,
    movedSchema,
    splitSchema,
    withdrawnSchema('title'),
  ];
  assert.deepEqual(others.flatMap(missing), []);
});

function missing(schema: z.ZodType): string[] {
  return namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).filter((name) => !written.has(name));
}

/** The names of fields and the terms of closed lists in a JSON Schema, however deep. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: terms = [], ...rest } = schema as Record<string, never>;
  const within = [...Object.values(properties), ...Object.values(rest)];
  return [...new Set([...Object.keys(properties), ...(terms as unknown[]).map(String), ...within.flatMap(namesIn)])];
}
