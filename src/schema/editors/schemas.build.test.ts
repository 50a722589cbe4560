import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeFields } from './describe-fields.ts';
import { listSchemas } from './list-schemas.ts';

test('the schemas that editors of text use are those of the program, with what each field is for', () => {
  const schemas = listSchemas();
  describeFields(schemas);
  const written = Object.entries(schemas).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify(schema, undefined, 2)}\n`,
  ]);
  // ACCEPT=1 writes them anew, where a field was added or says something else now.
  if (process.env['ACCEPT'])
    for (const [name = '', text = ''] of written) writeFileSync(join(import.meta.dirname, name), text);
  const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
  assert.deepEqual(
    kept.map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')]),
    written.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
});
