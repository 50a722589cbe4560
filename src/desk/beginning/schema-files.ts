import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../../schema/collections.ts';
import type { JsonSchema } from '../../schema/editors/list-schemas.ts';
import type { Change } from '../writing/change-together.ts';

/** The JSON Schemas of all files of facts, as they lie in an archive: editors of text complete and check by them. */
export function schemaFiles(): Required<Change>[] {
  return readdirSync(written)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ path: `${schemaFolder}/${name}`, text: readFileSync(join(written, name), 'utf8') }));
}

/** The first line of a record's facts, which leads editors of text to its schema. */
export function schemaLine(kind: CollectionName | 'archive'): string {
  return `# yaml-language-server: $schema=${kind === 'archive' ? '' : '../'}${schemaFolder}/${kind}.json`;
}

/** What may be written into a file of facts; of a kind of record, what a record that is there has. */
export function loadSchema(kind: CollectionName | 'archive'): JsonSchema {
  const schema = JSON.parse(readFileSync(join(written, `${kind}.json`), 'utf8')) as JsonSchema;
  return schema.anyOf?.[0] ?? schema;
}

/** Where they lie in an archive. */
const schemaFolder = 'schemas';
/** Where they lie in the program. */
const written = join(import.meta.dirname, '../../schema/editors');
