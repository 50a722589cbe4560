import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCsvRecord } from '../../text/markup/csv.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listHeld } from '../../schema/article/original-kinds.ts';
import { showPath } from '../building/site-folder.ts';
import { writeZip, type PackedFile } from '../packing/write-zip.ts';
import { Refusal } from '../refusal.ts';
import { countOf } from '../summary.ts';
import { removeTree, rename, writeLines, writeNew } from '../writing/disk.ts';
import { listFactColumns, readCell } from './columns.ts';

/**
 * Writes the facts of all articles as a table, one row an article, whose columns `archive add` reads again; columns that no
 * article has anything in are left out, but for the title.
 * @param out the file to write; without one the table goes to the standard output. None that is there is written over.
 * @param zip a file to write instead, in which the table stands beside the originals and attachments of its articles.
 */
export async function exportFacts({
  out,
  zip,
}: {
  out?: string | undefined;
  zip?: string | undefined;
}): Promise<boolean> {
  const { articles, unread } = await readArticles(contentFolder());
  const columns = listFactColumns().filter(
    (column) => column.name === 'title' || articles.some((article) => readCell(article, column) !== ''),
  );
  const rows = [
    columns.map(({ name }) => name),
    ...articles.map((one) => columns.map((column) => readCell(one, column))),
  ];
  const table = rows.map(writeCsvRecord).join('');
  const files = [...new Set(articles.flatMap((article) => article.files))].toSorted();
  const missing = files.filter((file) => !existsSync(join(contentFolder(), file)));
  // Excel takes a file without a byte order mark for one of its own encoding.
  if (out !== undefined) await save(resolve(out), (path) => writeNew(path, `\uFEFF${table}`));
  if (zip !== undefined)
    await save(resolve(zip), (path) => writeLines(path, writeZip(listPacked(table, files, missing))));
  if (out === undefined && zip === undefined) process.stdout.write(table);
  const counts = [
    countOf(articles.length, 'article', 'articles'),
    countOf(columns.length, 'column', 'columns'),
    ...(zip === undefined ? [] : [countOf(files.length - missing.length, 'file', 'files')]),
  ];
  const lost = zip === undefined ? [] : missing;
  console.error(
    [
      `${counts.join(', ')}.`,
      ...(unread === 0
        ? []
        : [`${countOf(unread, 'article', 'articles')} could not be read and is left out: see “archive check”.`]),
      ...(lost.length === 0
        ? []
        : [`${countOf(lost.length, 'file is', 'files are')} not there, the first ${lost[0]}: see “archive check”.`]),
    ].join(' '),
  );
  return unread === 0 && lost.length === 0;
}

async function readArticles(folder: string): Promise<{ articles: ExportedArticle[]; unread: number }> {
  const articles: ExportedArticle[] = [];
  let unread = 0;
  for (const { id, path, shown, isRecord } of await listRecordFiles(folder, 'articles')) {
    if (!isRecord) continue;
    const { facts, parts, retired } = parseRecord('articles', shown, readFileSync(path));
    if (facts === undefined || retired) {
      unread += retired ? 0 : 1;
      continue;
    }
    const attached = (parts.attachments ?? []).map(({ file }) => `attachments/${file}`);
    articles.push({ id, facts, files: [...listHeld(parts).map((file) => `originals/${file}`), ...attached] });
  }
  return { articles, unread };
}

function* listPacked(table: string, files: readonly string[], missing: readonly string[]): Generator<PackedFile> {
  yield { name: 'facts.csv', bytes: Buffer.from(`\uFEFF${table}`) };
  const left = new Set(missing);
  for (const file of files) if (!left.has(file)) yield { name: file, path: join(contentFolder(), file) };
}

/** Under its name stands a whole file or none. */
async function save(path: string, write: (path: string) => void | Promise<void>): Promise<void> {
  if (existsSync(path))
    throw new Refusal(`${showPath(path)} is there already, and nothing is written over. Name another file.`);
  const part = `${path}.part`;
  removeTree(part);
  try {
    await write(part);
    rename(part, path);
  } catch (error) {
    removeTree(part);
    throw error;
  }
}

interface ExportedArticle {
  id: string;
  facts: unknown;
  /** What it was received as, older versions of the page, attachments: paths from the content folder. */
  files: string[];
}
