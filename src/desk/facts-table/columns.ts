import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { articleSchema } from '../../schema/article.ts';
import type { Links } from '../../schema/fields.ts';

/**
 * The columns of a table of facts, one row an article: `id`, then a column for each fact of the schema that is one value or a
 * list of such, in the order of the schema and named like the field, as messages name it (`published.date`). A field that is
 * added to the schema is a column from then on.
 */
export function listFactColumns(): FactColumn[] {
  const schema = z.toJSONSchema(articleSchema(links), { io: 'input', unrepresentable: 'any' }) as Described;
  return [{ name: 'id', path: [], holds: 'words' }, ...columnsIn(schema, [])];
}

/**
 * What stands in a cell of an article's row. A list is written with `; ` in between, and a `;` or `\` of an entry with a `\`
 * before it. An entry that has parts is written with their names: `{ family: Lee, given: Ann }`.
 * @param facts as they stand in the file: what `parseRecord` calls `facts`.
 * @returns nothing where the article has no such fact.
 */
export function readCell(article: FactsOfArticle, { path, holds }: FactColumn): string {
  if (path.length === 0) return article.id;
  const value = path.reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), article.facts);
  if (value === undefined || value === null) return '';
  if (holds !== 'list') return String(value);
  return (Array.isArray(value) ? value : [value]).map(writeEntry).join('; ');
}

/**
 * Puts what stands in a cell into the facts of an article. An empty cell says nothing, and changes nothing.
 * @param facts are changed.
 */
export function writeCell(facts: Record<string, unknown>, { path, holds }: FactColumn, cell: string): void {
  const [field, ...above] = path.toReversed();
  if (field === undefined || cell.trim() === '') return;
  let group = facts;
  for (const step of above.toReversed()) {
    const within = group[step];
    group = (group[step] = isGroup(within) ? within : {}) as Record<string, unknown>;
  }
  group[field] = parseCell[holds](cell);
}

const parseCell: Record<FactColumn['holds'], (cell: string) => unknown> = {
  words: (cell) => cell,
  // What is no number stays what it is, and the check says so.
  number: (cell) => (/^\s*\d{1,15}\s*$/.test(cell) ? Number(cell) : cell),
  truth: (cell) => ({ true: true, false: false })[cell.trim().toLowerCase()] ?? cell,
  list: splitList,
};

/** A brace that begins words, and not parts, has a `\` before it. */
function writeEntry(entry: unknown): string {
  const words = isGroup(entry) ? stringify(entry, flow).trim() : String(entry);
  const escaped = words.replace(/[\\;]/g, '\\$&');
  return isGroup(entry) ? escaped : escaped.replace(/^\{/, '\\{');
}

/** The entries of a list in a cell; a line of its own is an entry too. */
function splitList(cell: string): unknown[] {
  const entries = [''];
  for (const [mark] of cell.matchAll(/\\[\\;]|[;\n]|[^\\;\n]+|\\/g)) {
    if (mark === ';' || mark === '\n') entries.push('');
    else entries.push(`${entries.pop() ?? ''}${mark}`);
  }
  return entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(readEntry);
}

/** What is not written as parts, whatever it begins with, is words. */
function readEntry(entry: string): unknown {
  const words = entry.replace(/\\([\\;])|^\\(\{)/g, '$1$2');
  return entry.startsWith('{') ? (readParts(words) ?? words) : words;
}

function readParts(written: string): Record<string, unknown> | undefined {
  try {
    const parts: unknown = parse(written, { schema: 'failsafe' });
    return isGroup(parts) && Object.values(parts).every((part) => typeof part === 'string') ? parts : undefined;
  } catch {
    return undefined;
  }
}

function columnsIn(schema: Described, path: readonly string[]): FactColumn[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = [...path, name];
    if (path.length === 0 && ofCommands.has(name)) return [];
    if (field.type === 'object') return columnsIn(field, here);
    const holds = holdsOf(field);
    return holds === undefined ? [] : [{ name: here.join('.'), path: here, holds }];
  });
}

function holdsOf({ type, items, anyOf, enum: terms, const: only }: Described): FactColumn['holds'] | undefined {
  if (type === 'array') return items && (holdsOf(items) === 'words' || isWordsOrParts(items)) ? 'list' : undefined;
  if (anyOf) return anyOf.every((one) => holdsOf(one) === 'number') ? 'number' : undefined;
  if (type === 'boolean') return 'truth';
  if (type === 'integer' || type === 'number' || typeof only === 'number') return 'number';
  return type === 'string' || terms || typeof only === 'string' ? 'words' : undefined;
}

/** Whether it is words, or a few words with a name each. */
function isWordsOrParts({ anyOf = [] }: Described): boolean {
  const kinds = anyOf.map((one) => (one.type === 'object' ? Object.values(one.properties ?? {}) : [one]));
  return kinds.length > 0 && kinds.flat().every((one) => holdsOf(one) === 'words');
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const flow = { collectionStyle: 'flow', lineWidth: 0 } as const;

const links = { reference: () => z.string() } as unknown as Links;

/** What commands write, and no table can. */
const ofCommands: ReadonlySet<string> = new Set(['proposed', 'passages', 'withdrawn', 'version']);

/** What is asked of a JSON Schema. */
interface Described {
  type?: string;
  properties?: Record<string, Described>;
  items?: Described;
  anyOf?: Described[];
  enum?: unknown[];
  const?: unknown;
}

/** An article as it is read from its file. */
export interface FactsOfArticle {
  id: string;
  facts: unknown;
}

/** A column of a table of facts. */
export interface FactColumn {
  /** What stands above it: the field, with a `.` before what is in a group. */
  name: string;
  /** The fields that lead to the fact; none for the id of the article. */
  path: readonly string[];
  /** What a cell of it holds. */
  holds: 'words' | 'number' | 'truth' | 'list';
}
