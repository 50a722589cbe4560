import { z } from 'astro/zod';
import { recordKinds } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import type { Fault } from './fault.ts';
import { splitFrontmatter, type Frontmatter } from './frontmatter.ts';
import { readRetirement, retirementSchema, type Retirement } from './retirement.ts';
import { faultsOfIssues } from './schema-faults.ts';
import { decodeTextFile } from './text-file.ts';
import { readYaml, type Locate } from './yaml-facts.ts';

/** Reads one record: its facts as they stand in the file, its text, and everything wrong with them by the schema alone. */
export function readRecord<C extends CollectionName>(
  collection: C,
  file: string,
  bytes: Uint8Array,
): RawRecord<RecordData<C>> {
  const read = readFile(
    (facts) => retirementSchema(collection, facts) ?? schemaOf(collection),
    recordKinds[collection].extension !== '.yaml',
    file,
    bytes,
  );
  if (!retirementSchema(collection, read.facts)) return read as RawRecord<RecordData<C>>;
  const { body, data, faults, facts, bodyLine, locate } = read;
  const words = body.trim() === '' ? [] : [needlessWords(file, bodyLine)];
  return { body, bodyLine, locate, facts, parts: {}, retired: readRetirement(data), faults: [...faults, ...words] };
}

/** Reads a file of facts that is not one of many, such as `archive.yaml`. */
export function readFactsFile<T>(schema: z.ZodType<T>, file: string, bytes: Uint8Array): RawRecord<T> {
  return readFile<T>(() => schema, false, file, bytes);
}

function readFile<T>(
  schemaFor: (facts: unknown) => z.ZodType,
  hasText: boolean,
  file: string,
  bytes: Uint8Array,
): RawRecord<T> {
  const { text, faults } = decodeTextFile(bytes, file);
  if (text === undefined) return { ...nothing, faults };
  const parts = hasText ? splitFrontmatter(text) : { yaml: text, body: '', bodyLine: 1 };
  if (!parts) return { ...nothing, body: text, faults: [...faults, noFrontmatter(text, file)] };
  const { body, bodyLine } = parts;
  const { facts, locate, faults: yamlFaults } = readYaml(parts.yaml, hasText ? 2 : 1, file);
  const known = [...faults, ...yamlFaults];
  if (facts === undefined) return { ...nothing, body, bodyLine, faults: known };
  const schema = schemaFor(facts);
  const parsed = schema.safeParse(facts);
  if (parsed.success)
    return { facts, data: parsed.data as T, parts: parsed.data as T, body, bodyLine, locate, faults: known };
  return {
    facts,
    parts: soundParts<T>(schema, facts),
    body,
    bodyLine,
    locate,
    faults: [...known, ...faultsOfIssues(parsed.error.issues, facts, schema, file, locate)],
  };
}

/** The fields that are valid by themselves, so that one bad field does not hide what is wrong with the others. */
function soundParts<T>(schema: z.ZodType, facts: unknown): Partial<T> {
  if (!(schema instanceof z.ZodObject) || typeof facts !== 'object' || facts === null) return {};
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const parsed = field.safeParse(Reflect.get(facts, name));
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<T>;
}

function noFrontmatter(text: string, file: string): Fault {
  const isOpen = /^---[ \t]*\n/.test(text);
  return {
    file,
    line: 1,
    found: isOpen ? 'facts that do not end' : 'no facts above the text',
    expected: isOpen ? 'a second line “---” below them' : 'a line “---”, the facts, and another line “---”',
  };
}

function needlessWords(file: string, line: number): Fault {
  return {
    file,
    line,
    found: 'words below the facts',
    expected: 'nothing: the record is no longer here',
    remedy: 'Delete them; they belong to the record that stands for this one now.',
  };
}

/** The schema of a kind of record with links of the same shape as Astro's; made once. */
function schemaOf(collection: CollectionName): z.ZodType {
  return (schemas[collection] ??= recordKinds[collection].schema({ reference }));
}

const schemas: Partial<Record<CollectionName, z.ZodType>> = {};

const reference = <C extends CollectionName>(collection: C) => z.string().transform((id) => ({ collection, id }));

const nothing = { parts: {}, body: '', bodyLine: 1, locate: () => 1 };

/** What a valid record of a kind holds; links are `{collection, id}`. */
export type RecordData<C extends CollectionName> = z.output<ReturnType<(typeof recordKinds)[C]['schema']>>;

/** A record as read from its file. */
export interface RawRecord<T> extends Omit<Frontmatter, 'yaml'> {
  /** The facts as written; missing if they cannot be read. */
  facts?: unknown;
  /** The facts, if the schema accepts them. */
  data?: T;
  /** Those of the facts that are valid by themselves: all of them, if `data` is there. */
  parts: Partial<T>;
  /** What became of the record, if the file says that instead of its facts. */
  retired?: Retirement | undefined;
  /** The line a field stands on. */
  locate: Locate;
  faults: Fault[];
}
