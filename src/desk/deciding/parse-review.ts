import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml';
import { citation, recordId } from '../../schema/fields.ts';
import { certainties } from '../../schema/terms.ts';
import { showControls } from '../../text/characters/show-controls.ts';
import type { Decisions } from './decision.ts';
import { must } from '../../text/must.ts';

/** Reads a review file: what an editor has decided in it, and who that is. What is not decided is left out. */
export function parseReview(text: string, file: string): Review | { faults: string[] } {
  const lines = new LineCounter();
  // Everything is words: an id may look like a number, a name like “no”.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [broken] = document.errors;
  if (broken) return { faults: [showControls(`${file}: ${broken.message}`)] };
  const lineOf = (path: readonly PropertyKey[]): string => `${file}, line ${findLine(document, path, lines)}`;
  const alias = findAlias(document);
  if (alias) {
    const line = lines.linePos(must(alias.range, 'what is read of a text has a place in it')[0]).line;
    return {
      faults: [
        showControls(`${file}, line ${line}: “*${alias.source}” stands for something else in YAML; expected an id.`),
      ],
    };
  }
  const parsed = reviewSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    return { faults: parsed.error.issues.map((issue) => showControls(`${lineOf(issue.path)}: ${explain(issue)}`)) };
  const { by, certainty, families, pairs, quotations, proposals } = parsed.data;
  const sentences = [...parsed.data.sentences, ...proposals.map(asGroup)];
  const faults: string[] = [];
  const insistOnDecision = (isMarked: boolean, where: string, what: string): void => {
    if (isMarked) faults.push(`${where}: ${what}, and nothing is decided. Write accept or reject after “decision:”.`);
  };
  const decisions: Decisions = { families: [], sentences: [], quotations: [] };
  for (const [list, entries] of Object.entries({ families, pairs }))
    for (const [number, { id, to, decision: made, articles, sentences: along, ...entry }] of entries.entries()) {
      const where = lineOf([list, number]);
      const { members, not } = divide(articles);
      if (!made) {
        insistOnDecision(not.length > 0, where, 'a line has a “not”');
        insistOnDecision(along !== undefined, where, 'its sentences are accepted');
      } else if ((id === undefined) === (to === undefined))
        faults.push(`${where}: expected an id for the family, as the program had written it.`);
      else
        decisions.families.push({
          made,
          id: must(id ?? to, 'every family decided on has a name'),
          isAdded: to !== undefined,
          articles: members,
          not,
          withSentences: along !== undefined,
          certainty: entry.certainty ?? certainty,
          where,
        });
    }
  for (const [number, { to, decision: made, same, ...entry }] of sentences.entries()) {
    const where = lineOf(['sentences', number]);
    const { members, not } = divide(same);
    if (made)
      decisions.sentences.push({ made, to, sentences: members, not, certainty: entry.certainty ?? certainty, where });
    else insistOnDecision(not.length > 0, where, 'a line has a “not”');
  }
  for (const [number, { a, b, same, decision: made }] of quotations.entries()) {
    const where = lineOf(['quotations', number]);
    const { members, not } = divide([a ?? [], b ?? [], same].flat());
    if (made) decisions.quotations.push({ made, places: members, not, where });
    else insistOnDecision(not.length > 0, where, 'a line has a “not”');
  }
  const open = [...families, ...pairs, ...sentences, ...quotations].filter((entry) => !entry.decision).length;
  return faults.length > 0 ? { faults } : { by, decisions, open };
}

function asGroup({ a, b, decision: made }: { a: string; b: string; decision?: 'accept' | 'reject' | undefined }) {
  return { same: [a, b], to: undefined, decision: made, certainty: undefined };
}

/** A word with a star before it refers to another place of the file, which may not be there or may grow without end. */
function findAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** A member with “not” before it does not belong to the others. */
function divide(lines: readonly string[]): { members: string[]; not: string[] } {
  const not = lines.filter((line) => line.startsWith('not '));
  return { members: lines.filter((line) => !line.startsWith('not ')), not: not.map((line) => line.slice(4).trim()) };
}

function findLine(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `“${key}”`).join(', ')}, which the program does not know here. Did you mistype it?`;
  return issue.message;
}

const empty = (written: unknown): unknown => (written === '' || written === 'null' ? undefined : written);
const list = <T extends z.ZodType>(entry: T) => z.preprocess(empty, z.array(entry).default([]));
const decision = z.preprocess(
  empty,
  z.enum(['accept', 'reject'], { error: 'a decision is accept, reject or empty' }).optional(),
);
const certainty = z.preprocess(
  empty,
  z
    .enum(Object.keys(certainties) as (keyof typeof certainties)[], { error: 'a certainty is sure, likely or guess' })
    .optional(),
);
const member = (what: z.ZodType, name: string) =>
  z.string().refine((line) => what.safeParse(line.replace(/^not +/, '')).success, {
    error: `expected the id of ${name}, perhaps with “not ” before it`,
  });
const family = z.strictObject({
  id: recordId.optional(),
  to: recordId.optional(),
  decision,
  certainty,
  sentences: z.preprocess(
    empty,
    z.literal('accept', { error: 'the sentences of a family are accepted with it or left empty' }).optional(),
  ),
  articles: list(member(recordId, 'an article')),
});

const reviewSchema = z.strictObject({
  story: z.string().optional(),
  by: z
    .string()
    .trim()
    .transform((name) => name || undefined)
    .optional(),
  certainty: certainty.transform((chosen) => chosen ?? usualCertainty),
  families: list(family),
  pairs: list(family),
  sentences: list(
    z.strictObject({
      to: citation.transform(({ article, place }) => `${article.id}#${place}`).optional(),
      decision,
      certainty,
      same: list(member(citation, 'a sentence')),
    }),
  ),
  /** Two places were asked as `a` and `b` before they were asked by groups. */
  quotations: list(
    z.looseObject({
      a: z.string().optional(),
      b: z.string().optional(),
      same: list(member(citation, 'a place')),
      decision,
    }),
  ),
  /** How sentences were asked before they were asked by groups: what is decided in such a file counts. */
  proposals: list(z.looseObject({ a: z.string(), b: z.string(), decision })),
});

/** How sure a decision is that nobody has called sure or a guess: a program has shown the way. */
export const usualCertainty = 'likely';

/** What stands in a review file. */
export interface Review {
  /** Who decides. */
  by?: string | undefined;
  decisions: Decisions;
  /** How many entries wait for a decision. */
  open: number;
}
