import readSheets from 'read-excel-file/node';
import type { HandedIn, Unreadable } from '../../capture.ts';
import { unreadable } from '../refusal.ts';
import { packPlain } from '../unpacking/pack-plain.ts';
import { unpackAll } from '../unpacking/unpack-all.ts';
import { makeRow, nameColumns, type Row } from './row.ts';

/** The rows of the first sheet of an Excel table that has any. What was unpacked here within bounds is packed again for its reader, which knows none. */
export async function* readXlsx(file: HandedIn): AsyncGenerator<Row | Unreadable> {
  const files = await unpackAll(file, (name) => /\.(?:xml|rels)$/.test(name));
  const sheets = await readSheets(packPlain(files), { parseNumber: (written: string) => Number(written) });
  const filled = sheets.filter(({ data }) => data.length > 0);
  const [first, ...others] = filled;
  if (!first) {
    yield unreadable(
      file.name,
      'no row is in it',
      'Put the names of the columns in its first row, and an article in each row below.',
    );
    return;
  }
  const rows = first.data.map((cells) => cells.map(writeCell));
  const header = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const names = nameColumns(rows[header] ?? []);
  for (const [at, cells] of rows.entries()) {
    const row = at > header ? makeRow(at + 1, names, cells) : undefined;
    if (row) yield row;
  }
  if (others.length > 0)
    yield unreadable(
      file.name,
      `only its first sheet “${first.sheet}” was read, and ${others.length} more ${others.length === 1 ? 'has' : 'have'} rows`,
      'Save each sheet that is to be read as a table of its own.',
    );
}

/** What a cell says in words: a day as `YYYY-MM-DD`, with its time only if it has one. */
function writeCell(cell: unknown): string {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '';
    const [day = '', time = ''] = cell.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 5)}`;
  }
  return cell === null || cell === undefined ? '' : String(cell);
}
