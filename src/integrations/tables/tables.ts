import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../../paths.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { loadArchiveFacts } from '../../records/settings.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { pageKinds } from '../../schema/collections.ts';
import { recordRow } from '../../schema/published/record-tables.ts';
import { tables, type RowsOf, type TableName } from '../../schema/published/tables.ts';
import { articleRows } from './article-rows.ts';
import { describePackage } from './data-package.ts';
import { listPublished, loadArticleRecord, loadCollation } from '../published-records.ts';
import { readLines, type LinesOf } from './read-lines.ts';
import { storyRows } from './story-rows.ts';
import { openLines, openTable, type WrittenLines, type WrittenTable } from './table-file.ts';
import { loadWithdrawn } from './withdrawn-articles.ts';
import { must } from '../../text/must.ts';

/**
 * The tables for research, made of the published records one by one when the pages are written: what a page answers must
 * be whole in memory before Astro writes it, and a large archive has too many passages for that.
 */
export function researchTables(): AstroIntegration {
  let root = '';
  return {
    name: 'research-tables',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = String(new URL(config.base.replace(/\/?$/, '/'), config.site));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = join(site, 'data');
        await mkdir(folder, { recursive: true });
        const archive = loadArchiveFacts();
        const written = await writeTables(folder, readRows(site, root, archive.rights));
        const others = await writeLines(folder, await readLines(site, root, archive));
        const descriptor = describePackage(archive, root, written, others);
        await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, undefined, 2)}\n`);
        logger.info(`${written.length} tables for research`);
      },
    },
  };
}

/** Fills the files of lines in one pass. */
async function writeLines(folder: string, sets: AsyncIterable<Partial<LinesOf>>): Promise<WrittenLines[]> {
  const open = {
    citations: await openLines(folder, 'citations'),
    annotations: await openLines(folder, 'annotations'),
    ninjs: await openLines(folder, 'ninjs'),
  };
  for await (const { citations = [], annotations = [], ninjs = [] } of sets) {
    for (const line of citations) await open.citations.add(line);
    for (const line of annotations) await open.annotations.add(line);
    for (const line of ninjs) await open.ninjs.add(line);
  }
  return Promise.all(Object.values(open).map((file) => file.close()));
}

/** Fills all tables in one pass. */
async function writeTables(folder: string, sets: AsyncIterable<Partial<RowsOf>>): Promise<WrittenTable[]> {
  const names = Object.keys(tables) as TableName[];
  const open = new Map(await Promise.all(names.map(async (name) => [name, await openTable(folder, name)] as const)));
  for await (const set of sets) {
    for (const [name, rows] of Object.entries(set)) {
      for (const row of rows) await open.get(name as TableName)?.add(row);
    }
  }
  return Promise.all([...open.values()].map((table) => table.close()));
}

/** The rows of one record after the other, sorted by their ids. */
async function* readRows(site: string, root: string, rights: string): AsyncGenerator<Partial<RowsOf>> {
  const urlTo = (path: string): string => String(new URL(path.slice(1), root));
  const withdrawn = await loadWithdrawn(contentFolder(), (id) => urlTo(paths.article(id)));
  const published = new Map((await listPublished(site, 'articles', 'record.json')).map(({ id, path }) => [id, path]));
  for (const id of [...published.keys(), ...withdrawn.keys()].toSorted()) {
    const record =
      withdrawn.get(id) ?? (await loadArticleRecord(must(published.get(id), 'what is not withdrawn is published')));
    yield articleRows(record, rights);
  }
  for (const kind of pageKinds) {
    if (kind === 'articles') continue;
    const files = (await listRecordFiles(contentFolder(), kind)).filter(({ isRecord }) => isRecord);
    for (const { id, path, shown } of files.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const { data } = parseRecord(kind, shown, await readFile(path));
      if (data) yield recordRow(kind, id, urlTo(paths.recordPage(kind, id)), data);
    }
  }
  for (const { path } of await listPublished(site, 'stories', 'collation.json'))
    yield storyRows(await loadCollation(path));
}
