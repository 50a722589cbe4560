import { z } from 'astro/zod';
import { recordKinds, type CollectionName } from '../schema/collections.ts';
import { recordSchemas } from '../schema/record-schemas.ts';
import { checkCharacters, noticeNames } from './characters.ts';
import { findConflicts } from './conflicts.ts';
import { unreadable, type Fault } from './fault.ts';
import { splitFrontmatter, type Frontmatter } from './yaml/frontmatter.ts';
import { parseRetirement, retirementSchema, type Retirement } from './retired/retirement.ts';
import { faultsOfIssues } from './schema-faults.ts';
import { soundParts, soundWithin } from './sound-parts.ts';
import { decodeTextFile } from './text-file.ts';
import { parseYaml } from './yaml/facts.ts';
import type { Locate } from './yaml/faults.ts';

/** Reads one record: its facts as they stand in the file, its text, and everything wrong with them by the schema alone. */
export function parseRecord<C extends CollectionName>(
  collection: C,
  file: string,
  bytes: Uint8Array,
): RawRecord<RecordData<C>> {
  const kind: FileKind = {
    schemaFor: (facts) => retirementSchema(collection, facts) ?? schemaOf(collection),
    hasText: recordKinds[collection].extension !== '.yaml',
    isEvidence: recordKinds[collection].isEvidence,
    names: recordKinds[collection].names,
  };
  return guardRecord(file, () => {
    const read = readFile(kind, file, bytes);
    if (!retirementSchema(collection, read.facts)) return read as RawRecord<RecordData<C>>;
    const { body, data, faults, facts, bodyLine, locate, unread, notices } = read;
    const words = body.trim() === '' ? [] : [needlessWords(file, bodyLine)];
    const parts = { parts: {}, sound: {}, retired: parseRetirement(data) };
    return { body, bodyLine, locate, facts, unread, notices, ...parts, faults: [...faults, ...words] };
  });
}

/** Reads a file of facts that is not one of many, such as `archive.yaml`. */
export function parseFactsFile<T>(schema: z.ZodType<T>, file: string, bytes: Uint8Array): RawRecord<T> {
  const kind: FileKind = { schemaFor: () => schema, hasText: false, isEvidence: false, names: ['name'] };
  return guardRecord(file, () => readFile<T>(kind, file, bytes));
}

/** Whatever a file does to the program that reads it is a fault of that file, and the others are read all the same. */
function guardRecord<T>(file: string, read: () => RawRecord<T>): RawRecord<T> {
  try {
    return read();
  } catch (error) {
    return { ...nothing, faults: [unreadable(file, error)] };
  }
}

function readFile<T>(
  { schemaFor, hasText, isEvidence, names }: FileKind,
  file: string,
  bytes: Uint8Array,
): RawRecord<T> {
  const { text, faults } = decodeTextFile(bytes, file);
  if (text === undefined) return { ...nothing, faults };
  const parts = hasText ? splitFrontmatter(text) : { yaml: text, body: '', bodyLine: 1 };
  const conflicts = findConflicts(text, file, hasText ? parts?.bodyLine : undefined);
  if (conflicts.length > 0) return { ...nothing, faults: [...faults, ...conflicts] };
  const characters = checkCharacters(text, file, isEvidence);
  if (!parts) return { ...nothing, body: text, faults: [...faults, ...characters.faults, noFrontmatter(text, file)] };
  const { body, bodyLine } = parts;
  const { facts, locate, written, unread, faults: yamlFaults } = parseYaml(parts.yaml, hasText ? 2 : 1, file);
  const known = [...faults, ...characters.faults, ...yamlFaults];
  const { notices } = characters;
  if (facts === undefined) return { ...nothing, body, bodyLine, notices, faults: known };
  const read = { facts, body, bodyLine, locate, unread };
  if (retirements.some((mark) => unread.has(mark))) return { ...nothing, ...read, notices, faults: known };
  const schema = schemaFor(facts);
  const parsed = schema.safeParse(facts);
  const data = parsed.success && unread.size === 0 ? (parsed.data as T) : undefined;
  const sound = data ?? soundParts<T>(schema, facts);
  const issues = parsed.success ? [] : parsed.error.issues.filter(({ path: [field] }) => !unread.has(String(field)));
  return {
    ...read,
    ...(data === undefined ? {} : { data }),
    parts: sound,
    sound: data ?? soundWithin(schema, facts),
    notices: [...notices, ...noticeNames(sound as object, names, file, locate)],
    faults: [...known, ...faultsOfIssues(issues, { facts, schema, file, locate, written })],
  };
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
export function schemaOf(collection: CollectionName): z.ZodType {
  return (schemas[collection] ??= recordSchemas[collection]({ reference }));
}

const schemas: Partial<Record<CollectionName, z.ZodType>> = {};

const reference = <C extends CollectionName>(collection: C) => z.string().transform((id) => ({ collection, id }));

const nothing = {
  parts: {},
  sound: {},
  body: '',
  bodyLine: 1,
  locate: () => 1,
  unread: new Set<string>(),
  notices: [] as string[],
};

/** Fields that make a file something else than a record. */
const retirements = ['moved', 'split', 'withdrawn'];

/** How a file is read. */
interface FileKind {
  schemaFor: (facts: unknown) => z.ZodType;
  /** Whether a text stands below the facts. */
  hasText: boolean;
  /** Whether words of articles stand in it. */
  isEvidence: boolean;
  names: readonly string[];
}

/** What a valid record of a kind holds; links are `{collection, id}`. */
export type RecordData<C extends CollectionName> = z.output<ReturnType<(typeof recordSchemas)[C]>>;

/** A record as read from its file. */
export interface RawRecord<T> extends Omit<Frontmatter, 'yaml'> {
  /** The facts as written; missing if they cannot be read. */
  facts?: unknown;
  /** The facts, if the schema accepts them. */
  data?: T;
  /** Those of the facts that are valid by themselves: all of them, if `data` is there. */
  parts: Partial<T>;
  /** All that is valid by itself at any depth, to look for links, citations and quotes in. */
  sound: unknown;
  /** The fields that are there and could not be read, so that nothing can be said of what their absence means. */
  unread: ReadonlySet<string>;
  /** What an editor may want to know of it. */
  notices: string[];
  /** What became of the record, if the file says that instead of its facts. */
  retired?: Retirement | undefined;
  /** The line a field stands on. */
  locate: Locate;
  faults: Fault[];
}
