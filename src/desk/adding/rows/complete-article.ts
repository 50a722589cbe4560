import { isDeepStrictEqual } from 'node:util';
import { checkLinks } from '../../../records/check/links.ts';
import type { KnownIds } from '../../../records/check/known.ts';
import { toSubject } from '../../../records/check/subject.ts';
import { parseRecord } from '../../../records/parse-record.ts';
import { readCell, writeCell, type FactColumn } from '../../facts-table/columns.ts';
import { setFacts } from '../../writing/set-facts.ts';

/**
 * Completes the facts of an article by those of a row. A fact that a program only proposed gives way to the row's, and is no
 * proposal any more; one that an editor established stays, and that the row says otherwise is told.
 * @param text the file of the article.
 * @param table what the facts are from, for their evidence: `facts.csv, row 3`.
 * @param ids the records that it may name.
 */
export function completeArticle(
  { id, text }: { id: string; text: string },
  cells: readonly { column: FactColumn; cell: string }[],
  table: string,
  ids: KnownIds,
): CompletedArticle {
  const shown = `articles/${id}.md`;
  const read = parseRecord('articles', shown, Buffer.from(text));
  const facts = (read.facts ?? {}) as Facts;
  const proposed = new Set((facts.proposed?.read ?? []).flatMap(({ fields }) => fields));
  const wanted: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const { column, cell } of cells) {
    const [field] = column.path;
    if (field === undefined || field === 'proposed') continue;
    const there = readCell({ id, facts }, column);
    const cellOf = { [field]: structuredClone(wanted[field] ?? facts[field]) };
    writeCell(cellOf, column, cell);
    if (readCell({ id, facts: cellOf }, column) === there) continue;
    if (there !== '' && !proposed.has(field)) kept.push(`${column.name} is “${there}”, in the table “${cell}”`);
    else wanted[field] = cellOf[field];
  }
  withBasis(wanted, facts, table);
  const fields = Object.keys(wanted);
  if (fields.length === 0) return { text, fields, kept, faults: [] };
  const next = setFacts(text, { ...wanted, ...settle(facts, new Set(fields)) });
  const record = toSubject('articles', { id, shown }, parseRecord('articles', shown, Buffer.from(next)));
  const faults = [...record.faults, ...checkLinks(record, { ids })];
  return { text: next, fields, kept, faults: faults.map(({ field = '', found }) => `${field}: ${found}`) };
}

/** A date has its basis; the table is one. */
function withBasis(wanted: Record<string, unknown>, facts: Facts, table: string): void {
  const published = wanted['published'] as Record<string, unknown> | undefined;
  if (!published || isDeepStrictEqual(published['date'], facts.published?.date)) return;
  const isTheirs = published['basis'] !== undefined && !isDeepStrictEqual(published['basis'], facts.published?.basis);
  if (!isTheirs) wanted['published'] = { ...published, basis: 'stated', evidence: `As given in ${table}.` };
}

/** What was proposed, without what is established now. */
function settle({ proposed }: Facts, fields: ReadonlySet<string>): { proposed?: unknown } {
  if (!proposed) return {};
  const read = proposed.read.flatMap((one) => {
    const left = one.fields.filter((field) => !fields.has(field));
    return left.length > 0 ? [{ ...one, fields: left }] : [];
  });
  if (isDeepStrictEqual(read, proposed.read)) return {};
  return { proposed: read.length > 0 ? { ...proposed, read } : undefined };
}

type Facts = Record<string, unknown> & {
  published?: Record<string, unknown>;
  proposed?: { read: { fields: string[]; from: string }[] };
};

/** What a row makes of an article. */
export interface CompletedArticle {
  text: string;
  /** The fields that are set. */
  fields: string[];
  /** What an editor established otherwise, and what was left as it is. */
  kept: string[];
  /** What would be wrong with the record; then nothing is to be written. */
  faults: string[];
}
