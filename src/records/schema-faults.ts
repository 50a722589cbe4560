import type { z } from 'astro/zod';
import { nearestWord } from '../text/nearest.ts';
import type { Fault } from './fault.ts';
import { fieldsAt } from './schema-fields.ts';
import type { Locate } from './yaml-facts.ts';

/** Turns what a schema refused into faults an editor can act on: the field, what was found, what is expected, the nearest spelling. */
export function faultsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  facts: unknown,
  schema: z.ZodType,
  file: string,
  locate: Locate,
): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...place([...issue.path, key], locate),
        ...unknownField(key, fieldsAt(schema, issue.path)),
      }));
    }
    const found = valueAt(facts, issue.path);
    return [
      {
        file,
        ...place(issue.path, locate),
        found: show(found),
        expected: expectation(issue),
        remedy: remedyFor(issue, found),
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

function expectation(issue: z.core.$ZodIssue): string {
  const own = /^expected (.*)/.exec(issue.message);
  if (own?.[1]) return own[1];
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(expectation))].join(', or ');
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? 'words'
      : `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'an e-mail address';
  return issue.message;
}

function remedyFor(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (found === undefined) return 'Add the field.';
  if (found === null) return 'Fill it in, or delete the field if it is not one that must be there.';
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const near = nearestWord(found, issue.values.map(String));
    return near && `Did you mean “${near}”?`;
  }
  const isScalar = typeof found !== 'object' || found instanceof Date;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isScalar)
    return 'Put the value into quotation marks.';
  return undefined;
}

function show(found: unknown): string {
  if (found === undefined || found === null || found === '') return 'nothing';
  if (found instanceof Date) return `${found.toISOString().replace(/T00:00:00\.000Z$/, '')} without quotation marks`;
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
  object: 'a group of fields',
  array: 'a list',
  tuple: 'a list of two',
};
