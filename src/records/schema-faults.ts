import type { z } from 'astro/zod';
import { mending } from '../schema/mending.ts';
import { nearestWord } from '../text/words/nearest.ts';
import type { Fault } from './fault.ts';
import { quoteValue } from './yaml/quote-value.ts';
import { fieldsAt, requiredFieldsAt, schemaAt } from './schema-fields.ts';
import type { Locate } from './yaml/faults.ts';

/** Turns what a schema refused into faults an editor can act on: the field, what was found, what is expected, the nearest spelling. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[], record: JudgedRecord): Fault[] {
  const { facts, schema, file, locate } = record;
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => ({ file, ...place([...issue.path, key], locate), ...unknownField(key, known) }));
    }
    const found = valueAt(facts, issue.path);
    const written = record.written(issue.path);
    return [
      {
        file,
        ...place(issue.path, locate),
        found: show(found, written),
        expected: expectation(issue, schema),
        remedy: remedyFor(issue, found, written, schema),
      },
    ];
  });
}

/** A path as an editor reads it: `reliability.notes.2.quote`, counted from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function place(path: readonly PropertyKey[], locate: Locate): Pick<Fault, 'line' | 'field'> {
  return { line: locate(path), field: path.length === 0 ? undefined : fieldName(path) };
}

function unknownField(key: string, known: string[]): Omit<Fault, 'file'> {
  const near = nearestWord(key, known);
  return {
    found: `the unknown field “${key}”`,
    expected: `one of ${known.join(', ')}`,
    remedy: near ? `Did you mean “${near}”?` : 'Delete it, or look the field up in content/README.md.',
  };
}

function expectation(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const own = /^expected (.*)/.exec(issue.message);
  if (own?.[1]) return own[1];
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union')
    return [...new Set(issue.errors.flat().map((one) => expectation(one, schema)))].join(', or ');
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    const fields = requiredFieldsAt(schema, issue.path);
    return fields.length === 0 ? 'a group of fields' : `a group of fields: ${fields.join(', ')}`;
  }
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? 'words'
      : `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'an e-mail address';
  return issue.message;
}

function remedyFor(
  issue: z.core.$ZodIssue,
  found: unknown,
  written: string | undefined,
  schema: z.ZodType,
): string | undefined {
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  if (found === undefined)
    return issue.code === 'invalid_type' && issue.expected === 'object'
      ? 'Add the field, and these fields below it, indented by two spaces.'
      : isList
        ? 'Add the field, and below it each value on a line of its own: “  - value”.'
        : 'Add the field.';
  if (found === null) return 'Fill it in, or delete the field if it is not one that must be there.';
  const mended =
    written === undefined ? undefined : mending.get(schemaAt(schema, issue.path) as z.ZodType)?.mend(written);
  if (mended) return mended;
  if (isList) return `Write each value on a line of its own below the field: “  - ${listed(found, written)}”.`;
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const near = nearestWord(found, issue.values.map(String));
    return near && `Did you mean “${near}”?`;
  }
  const isScalar = typeof found !== 'object' || found instanceof Date;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isScalar)
    return `Put the value into quotation marks: ${quoteValue(written ?? String(found))}`;
  return undefined;
}

function listed(found: unknown, written: string | undefined): string {
  return typeof found === 'object' || written === undefined || written.length > 60 ? 'value' : written;
}

function show(found: unknown, written: string | undefined): string {
  if (found === undefined || found === null || found === '') return 'nothing';
  if (found instanceof Date) return `${written ?? found.toISOString()} without quotation marks`;
  const text = JSON.stringify(found);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function valueAt(facts: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    facts,
  );
}

const typeNames: Record<string, string> = {
  string: 'words',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  tuple: 'a list of two',
};

/** What was read, against what, and how to find it in the file. */
interface JudgedRecord {
  facts: unknown;
  schema: z.ZodType;
  file: string;
  locate: Locate;
  /** A value as it is written. */
  written: (path: readonly PropertyKey[]) => string | undefined;
}
