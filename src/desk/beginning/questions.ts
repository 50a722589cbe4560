import type { CollectionName } from '../../schema/collections.ts';
import { refersTo, type JsonSchema } from '../../schema/editors/list-schemas.ts';
import { Refusal } from '../refusal.ts';

/**
 * What may be asked before a record is written: its fields that are one value or a list of such, in the order of its schema, each
 * with what the schema says it is for.
 */
export function listQuestions(schema: JsonSchema): Question[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([field, its]) => {
    const one = its.type === 'array' && !Array.isArray(its.items) ? its.items : its;
    if (!one || !isValue(one)) return [];
    return [
      {
        field,
        says: its.description ?? field,
        isRequired: required.has(field),
        isList: one !== its,
        choices: (one.enum ?? []).map((term, index) => ({ term, says: one.enumDescriptions?.[index] ?? '' })),
        refersTo: one[refersTo],
      },
    ];
  });
}

/** Refuses what a script has left out, with the flags that would say it. */
export function insistOnAnswers(questions: readonly Question[], given: Answers, command: string): void {
  const missing = questions.filter(({ field, isRequired }) => isRequired && given[field] === undefined);
  if (missing.length === 0) return;
  const width = Math.max(...missing.map(({ field }) => field.length));
  throw new Refusal(
    [
      `Nobody can be asked here. Say it behind “archive ${command}”:`,
      ...missing.map(({ field, says, choices }) => {
        const terms = choices.length > 0 ? ` One of ${choices.map(({ term }) => term).join(', ')}.` : '';
        return `  --${field.padEnd(width)}  ${says}${terms}`;
      }),
    ].join('\n'),
  );
}

function isValue({ type, anyOf }: JsonSchema): boolean {
  return type === 'string' || (anyOf !== undefined && anyOf.every(isValue));
}

/** A fact that is asked for. */
export interface Question {
  field: string;
  /** What it is for, as readers of the schema learn it. */
  says: string;
  isRequired: boolean;
  /** Whether it may have several values. */
  isList: boolean;
  /** The terms to choose from; none where words are expected. */
  choices: readonly { term: string; says: string }[];
  /** The kind of record whose id is expected. */
  refersTo: CollectionName | undefined;
}

/** What was said, by field. */
export type Answers = Record<string, string | string[] | undefined>;
