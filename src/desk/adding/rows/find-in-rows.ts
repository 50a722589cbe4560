import type { HandedIn } from '../../../ingest/capture.ts';
import { isCapture } from '../../../ingest/capture.ts';
import { captureRecord } from '../../../ingest/readers/records/record.ts';
import { readRows } from '../../../ingest/readers/rows/read-rows.ts';
import type { Row } from '../../../ingest/readers/rows/row.ts';
import { findEntry, type Found } from '../find-entry.ts';
import type { KnownIds } from '../../../records/check/known.ts';
import { loadNow, pathOf, type KnownArchive } from '../known-archive.ts';
import type { EntrySettings } from '../make-entry.ts';
import { matchOutlet } from '../match-outlet.ts';
import { plainAddress } from '../plain-address.ts';
import { completeArticle } from './complete-article.ts';
import { matchColumns, sayColumns, type MatchedColumn } from './match-columns.ts';

/**
 * Reads a table of facts, a row an article: one that the archive has, known by its id, its address or its original, is completed;
 * one of which the text stands in the row is made. Which column is what is said before anything else.
 */
export async function* findInRows(file: HandedIn, known: KnownArchive, settings: EntrySettings): AsyncGenerator<Found> {
  let columns: MatchedColumn[] = [];
  for await (const row of readRows(file)) {
    if (!('cells' in row)) {
      yield { kind: 'refused', ...row };
      continue;
    }
    if (columns.length === 0) {
      columns = matchColumns(row.names);
      yield {
        kind: 'columns',
        as: file.name,
        says: [`The columns of ${file.name}:`, ...sayColumns(columns)].join('\n'),
      };
    }
    yield findInRow(`${file.name}, row ${row.row}`, row, columns, known, settings);
  }
}

function findInRow(
  as: string,
  { cells }: Row,
  columns: readonly MatchedColumn[],
  known: KnownArchive,
  settings: EntrySettings,
): Found {
  const facts = columns.flatMap(({ name, column }) => {
    const cell = cells.get(name);
    return column && cell !== undefined
      ? [{ column, cell: column.name === 'outlet' ? outletId(cell, known) : cell }]
      : [];
  });
  const cellOf = (name: string): string | undefined => facts.find(({ column }) => column.name === name)?.cell;
  const [wanted, url, digest] = [cellOf('id'), cellOf('url'), cellOf('original.sha256')];
  const id =
    (wanted !== undefined && known.articlePaths.has(wanted) ? wanted : undefined) ??
    (url === undefined ? undefined : known.byAddress.get(plainAddress(url))) ??
    (digest === undefined ? undefined : known.byDigest.get(digest));
  if (id === undefined) return makeOfRow(as, cells, columns, known, settings);
  // It may be written otherwise and lead to the same page.
  const told = facts.filter(
    ({ column }) => column.name !== 'url' || known.byAddress.get(plainAddress(url ?? '')) !== id,
  );
  const path = pathOf(id, known);
  const article = { id, text: loadNow(known, path).toString() };
  const { text, fields, kept, faults } = completeArticle(article, told, as, withNewOutlets(known));
  if (faults.length > 0)
    return {
      kind: 'refused',
      as,
      found: `with its facts, ${id} would be no lawful record: ${faults.slice(0, 3).join('; ')}`,
      remedy: 'Correct the row, or add what it names, and hand the table in again; the other rows are done.',
    };
  const changes = fields.length === 0 ? [] : [{ path, text }];
  for (const change of changes) known.unwritten.set(change.path, change.text);
  return { kind: 'completed', as, id, fields, kept, changes };
}

/** What was made since the archive was read is there too. */
function withNewOutlets({ ids, outlets }: KnownArchive): KnownIds {
  return { ...ids, has: (kind, id) => ids.has(kind, id) || (kind === 'outlets' && outlets.named(id)?.id === id) };
}

/** Of a row with a text an article is made; its original is the row, with the names of its columns. */
function makeOfRow(
  as: string,
  cells: ReadonlyMap<string, string>,
  columns: readonly MatchedColumn[],
  known: KnownArchive,
  settings: EntrySettings,
): Found {
  if (!columns.some(({ name, isText }) => isText && cells.has(name)))
    return {
      kind: 'refused',
      as,
      found: 'no article of the archive has its id, its address or its original, and it has no text',
      remedy: 'Hand in the page or the text itself first; then the table completes its facts.',
    };
  const read = captureRecord(as, Buffer.from(JSON.stringify(Object.fromEntries(cells))));
  return isCapture(read) ? findEntry(read, known, settings) : { kind: 'refused', ...read };
}

/** Tables have names where records have ids. */
function outletId(cell: string, known: KnownArchive): string {
  const { id, made } = matchOutlet({ value: cell, basis: 'stated', evidence: '' }, undefined, known);
  return made ? cell : id;
}
