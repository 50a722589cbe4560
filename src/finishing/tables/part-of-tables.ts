import { join } from 'node:path';
import { keyOf } from '../../kept/key.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { articleTables } from '../../schema/published/article-tables.ts';
import { comparisonTables } from '../../schema/published/comparison-tables.ts';
import { lines, type LinesName } from '../../schema/published/lines.ts';
import type { RowsOf, TableName } from '../../schema/published/tables.ts';
import type { Product } from '../products.ts';
import { loadArticleRecord, loadCollation } from '../published-records.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { articleRows, type PublishedArticle } from './article-rows.ts';
import type { NamedFacts } from './named-facts.ts';
import { nameOfPart } from './periods.ts';
import { prepareLines, type LinesOf } from './prepare-lines.ts';
import { storyRows } from './story-rows.ts';
import { openLines, openTable, type OpenTable, type WrittenFile } from './table-file.ts';

/**
 * What the records of a time have in all tables that are cut by time. A table without rows has a part only if it was
 * published, or if nothing is cut.
 * @param period its name; empty if nothing is cut.
 * @param sums the published record of each article.
 */
export function partOfTables(
  site: SiteInMaking,
  period: string,
  told: readonly Told[],
  { sums, facts }: { sums: ReadonlyMap<string, { sha256: string; file: string }>; facts: NamedFacts },
): Product {
  const needed = namesOfCut.filter(
    (name) => period === '' || site.published.has(`/data/${nameOfPart(name, period)}.jsonl`),
  );
  const marks = told.map((one) => {
    if (one.kind === 'withdrawn') return one.gone;
    return [one.id, one.sha256, one.kind === 'story' ? one.cites.map((id) => sums.get(id)?.sha256 ?? null) : []];
  });
  return {
    name: `tables ${period}`.trimEnd(),
    key: keyOf(site.program, site.url, site.archive, needed, marks),
    holds: (notes) => facts.mark((notes as PartNotes).named) === (notes as PartNotes).mark,
    async make() {
      const asked = facts.ask();
      const written = await writePart(site, period, needed, readTold(site, told, sums, prepareLines(site, asked)));
      const files = Object.fromEntries(written.map(({ path, sha256 }) => [path, sha256]));
      return { files, notes: { written, named: [...asked.named], mark: facts.mark(asked.named) } satisfies PartNotes };
    },
  };
}

/** The tables and files of lines that are cut by time, in the order in which they are told. */
export const namesOfCut: readonly (TableName | LinesName)[] = [
  ...(Object.keys(articleTables) as (keyof typeof articleTables)[]),
  ...(Object.keys(comparisonTables) as (keyof typeof comparisonTables)[]),
  ...(Object.keys(lines) as LinesName[]),
];

async function writePart(
  { folder }: SiteInMaking,
  period: string,
  needed: readonly (TableName | LinesName)[],
  sets: AsyncIterable<RowSet>,
): Promise<WrittenFile[]> {
  const open = new Map<string, OpenTable>();
  const fileOf = async (name: TableName | LinesName): Promise<OpenTable> => {
    const path = `data/${nameOfPart(name, period)}`;
    const file =
      open.get(name) ?? (await (name in lines ? openLines(folder, path) : openTable(folder, path, name as TableName)));
    open.set(name, file);
    return file;
  };
  for (const name of needed) await fileOf(name);
  for await (const set of sets)
    for (const [name, rows] of Object.entries({ ...set.rows, ...set.lines }))
      for (const row of rows) await (await fileOf(name as TableName | LinesName)).add({ ...row });
  return (await Promise.all([...open.values()].map((file) => file.close()))).flat();
}

/** What is made of one record after the other. */
async function* readTold(
  { folder, archive }: SiteInMaking,
  told: readonly Told[],
  sums: ReadonlyMap<string, { file: string }>,
  writers: ReturnType<typeof prepareLines>,
): AsyncGenerator<RowSet> {
  for (const one of told) {
    if (one.kind === 'withdrawn') {
      yield { rows: articleRows(one.gone, archive.rights) };
    } else if (one.kind === 'article') {
      const record = await loadArticleRecord(join(folder, one.file));
      yield { rows: articleRows(record, archive.rights), lines: writers.ofArticle(record) };
    } else {
      const collation = await loadCollation(join(folder, one.file));
      const passages = new Map<string, ArticleRecord['passages']>();
      for (const id of one.cites) {
        const file = sums.get(id)?.file;
        if (file !== undefined) passages.set(id, (await loadArticleRecord(join(folder, file))).passages);
      }
      yield { rows: storyRows(collation), lines: writers.ofStory(collation, (id) => passages.get(id) ?? []) };
    }
  }
}

/** What of the data one record makes. */
interface RowSet {
  rows?: Partial<RowsOf>;
  lines?: Partial<LinesOf>;
}

/** What a part notes: its files, and what it was made of besides the records. */
export interface PartNotes {
  written: WrittenFile[];
  named: string[];
  mark: string;
}

/** Something that has rows in the tables which are cut by time. */
export type Told = { id: string; day: string | null; bytes: number } & (
  | { kind: 'article'; file: string; sha256: string }
  | { kind: 'withdrawn'; gone: PublishedArticle }
  | { kind: 'story'; file: string; sha256: string; cites: string[] }
);
