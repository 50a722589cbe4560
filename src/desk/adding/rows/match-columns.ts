import { columnKey } from '../../../ingest/readers/columns.ts';
import { listFactColumns, type FactColumn } from '../../facts-table/columns.ts';

/**
 * Says of each column of a table which fact it holds: by the name the fact has in records and in the table that “archive export”
 * writes, else by the names that such columns often have. What is neither is left out, and told.
 */
export function matchColumns(names: readonly string[]): MatchedColumn[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = name.trim().toLowerCase();
    const alias = aliases.get(columnKey(name) ?? '');
    const column =
      columns.find((one) => one.name.toLowerCase() === wanted) ?? columns.find((one) => one.name === alias);
    if (columnKey(name) === 'body' && !column) return { name, isText: true };
    if (!column || taken.has(column.name)) return { name, isText: false };
    taken.add(column.name);
    return { name, column, isText: false };
  });
}

/** What is said of the columns before anything is written, a line each. */
export function sayColumns(matched: readonly MatchedColumn[]): string[] {
  return matched.map(({ name, column, isText }) =>
    isText
      ? `  “${name}” is the text`
      : column
        ? `  “${name}” is ${column.name}`
        : `  “${name}” is not known, and is left out`,
  );
}

const columns = listFactColumns();

/** Facts by what readers of collections call them. */
const aliases = new Map<string, string>([
  ['title', 'title'],
  ['deck', 'deck'],
  ['byline', 'byline'],
  ['url', 'url'],
  ['captured', 'received.date'],
  ['published', 'published.date'],
  ['outlet', 'outlet'],
  ['authors', 'authors'],
  ['section', 'section'],
  ['language', 'language'],
]);

/** A column of a table that was handed in. */
export interface MatchedColumn {
  /** As it stands in the first row. */
  name: string;
  /** The fact it holds; none if it is not known. */
  column?: FactColumn;
  /** Whether the text of the article stands in it. */
  isText: boolean;
}
