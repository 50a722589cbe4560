import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeCsvRecord } from '../../text/markup/csv.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { showPath } from '../building/site-folder.ts';
import { Refusal } from '../refusal.ts';
import { countOf } from '../summary.ts';
import { writeNew } from '../writing/disk.ts';
import { listFactColumns, readCell } from './columns.ts';

/**
 * Writes the facts of all articles as a table, one row an article, whose columns `archive add` reads again; columns that no
 * article has anything in are left out, but for the title.
 * @param out the file to write; without one the table goes to the standard output. None that is there is written over.
 */
export async function exportFacts({ out }: { out?: string | undefined }): Promise<boolean> {
  const articles: { id: string; facts: unknown }[] = [];
  let unread = 0;
  for (const { id, path, shown, isRecord } of await listRecordFiles(contentFolder(), 'articles')) {
    if (!isRecord) continue;
    const { facts, retired } = parseRecord('articles', shown, readFileSync(path));
    if (facts !== undefined && !retired) articles.push({ id, facts });
    else if (!retired) unread += 1;
  }
  const columns = listFactColumns().filter(
    (column) => column.name === 'title' || articles.some((article) => readCell(article, column) !== ''),
  );
  const rows = [
    columns.map(({ name }) => name),
    ...articles.map((one) => columns.map((column) => readCell(one, column))),
  ];
  const table = rows.map(writeCsvRecord).join('');
  if (out === undefined) process.stdout.write(table);
  else save(resolve(out), table);
  const left =
    unread === 0
      ? ''
      : ` ${countOf(unread, 'article', 'articles')} could not be read and is left out: see “archive check”.`;
  console.error(
    `${countOf(articles.length, 'article', 'articles')}, ${countOf(columns.length, 'column', 'columns')}.${left}`,
  );
  return unread === 0;
}

function save(path: string, table: string): void {
  try {
    // Excel takes a file without a byte order mark for one of its own encoding.
    writeNew(path, `\uFEFF${table}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(`${showPath(path)} is there already, and nothing is written over. Name another file.`, {
      cause: error,
    });
  }
}
