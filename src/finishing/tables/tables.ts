import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteUrl, paths } from '../../paths.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { loadArchiveFacts } from '../../records/settings.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { pageKinds } from '../../schema/collections.ts';
import { recordRow } from '../../schema/published/record-tables.ts';
import type { ArchiveData } from '../../schema/archive.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { lines, type LinesName } from '../../schema/published/lines.ts';
import { tables, type RowsOf, type TableName } from '../../schema/published/tables.ts';
import { articleRows } from './article-rows.ts';
import { describePackage } from './data-package.ts';
import { listPublished, loadArticleRecord, loadCollation } from '../published-records.ts';
import { prepareLines, type LinesOf } from './prepare-lines.ts';
import { storyRows } from './story-rows.ts';
import { openLines, openTable, type WrittenLines, type WrittenTable } from './table-file.ts';
import { loadWithdrawn } from './withdrawn-articles.ts';
import { compareText } from '../../text/compare-text.ts';
import { must } from '../../text/must.ts';

/**
 * Writes the tables for research, made of the published records one by one when the pages are written: what a page answers must
 * be whole in memory before Astro writes it, and a large archive has too many passages for that.
 */
export async function writeTables(site: string, root: string): Promise<void> {
  const folder = join(site, 'data');
  await mkdir(folder, { recursive: true });
  const archive = loadArchiveFacts();
  const { written, others } = await writeData(folder, readPublished(site, root, archive));
  const descriptor = describePackage(archive, root, written, others);
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, undefined, 2)}\n`);
}

/** Fills all tables and files of lines in one pass. */
async function writeData(
  folder: string,
  sets: AsyncIterable<PublishedSet>,
): Promise<{ written: WrittenTable[]; others: WrittenLines[] }> {
  const ofTables = await openAll(Object.keys(tables) as TableName[], (name) => openTable(folder, name));
  const ofLines = await openAll(Object.keys(lines) as LinesName[], (name) => openLines(folder, name));
  for await (const set of sets) {
    for (const [name, rows] of Object.entries(set.rows ?? {})) {
      for (const row of rows) await ofTables.get(name as TableName)?.add(row);
    }
    for (const [name, some] of Object.entries(set.lines ?? {})) {
      for (const line of some) await ofLines.get(name as LinesName)?.add(line);
    }
  }
  return {
    written: await Promise.all([...ofTables.values()].map((file) => file.close())),
    others: await Promise.all([...ofLines.values()].map((file) => file.close())),
  };
}

async function openAll<N, T>(names: N[], open: (name: N) => Promise<T>): Promise<Map<N, T>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await open(name)] as const)));
}

/** What is made of one record after the other, sorted by their ids. */
async function* readPublished(site: string, root: string, archive: ArchiveData): AsyncGenerator<PublishedSet> {
  const urlTo = (path: string): string => absoluteUrl(path.slice(1), new URL(root));
  const writers = await prepareLines(root, archive);
  const withdrawn = await loadWithdrawn(contentFolder(), (id) => urlTo(paths.article(id)));
  const published = new Map((await listPublished(site, 'articles', 'record.json')).map(({ id, path }) => [id, path]));
  for (const id of [...published.keys(), ...withdrawn.keys()].toSorted()) {
    const gone = withdrawn.get(id);
    if (gone) {
      yield { rows: articleRows(gone, archive.rights) };
      continue;
    }
    const record = await loadArticleRecord(must(published.get(id), 'what is not withdrawn is published'));
    yield { rows: articleRows(record, archive.rights), lines: writers.ofArticle(record) };
  }
  for (const kind of pageKinds) {
    if (kind === 'articles') continue;
    const files = (await listRecordFiles(contentFolder(), kind)).filter(({ isRecord }) => isRecord);
    for (const { id, path, shown } of files.toSorted((a, b) => compareText(a.id, b.id))) {
      const { data } = parseRecord(kind, shown, await readFile(path));
      if (data) yield { rows: recordRow(kind, id, urlTo(paths.recordPage(kind, id)), data) };
    }
  }
  for (const { path } of await listPublished(site, 'stories', 'collation.json')) {
    const collation = await loadCollation(path);
    const passages = new Map<string, ArticleRecord['passages']>();
    const { correspondences, quotations } = collation;
    const cited = [...correspondences.flatMap(({ a, b }) => [a, b]), ...quotations.flatMap(({ wordings }) => wordings)];
    for (const id of new Set(cited.map(({ article }) => article))) {
      const record = published.get(id);
      if (record) passages.set(id, (await loadArticleRecord(record)).passages);
    }
    yield { rows: storyRows(collation), lines: writers.ofStory(collation, (id) => passages.get(id) ?? []) };
  }
}

/** What of the data one record makes. */
interface PublishedSet {
  rows?: Partial<RowsOf>;
  lines?: Partial<LinesOf>;
}
