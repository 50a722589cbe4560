import { readFile } from 'node:fs/promises';
import { annotateComparison, annotateNotes, nameAnnotators } from '../../citation/annotate-records.ts';
import { describeNinjs } from '../../discovery/describe-ninjs.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord, type RecordData } from '../../records/parse-record.ts';
import type { ArchiveData } from '../../schema/archive.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import type { LinesName } from '../../schema/published/lines.ts';
import { listPublished, loadArticleRecord, loadCollation } from '../published-records.ts';

/** The lines of each article, then those of each story, made of the published records one by one. */
export async function readLines(
  site: string,
  root: string,
  archive: ArchiveData,
): Promise<AsyncIterable<Partial<LinesOf>>> {
  const [entities, outlets] = await Promise.all([loadFacts('entities'), loadFacts('outlets')]);
  const absolute = (path: string): string => String(new URL(path.slice(1), root));
  const surroundings = {
    archive,
    entityOf: (id: string) => found(entities, id),
    outletOf: (id: string) => found(outlets, id),
    absolute,
  };
  const annotator = nameAnnotators(archive, absolute);
  return readAll();

  async function* readAll(): AsyncGenerator<Partial<LinesOf>> {
    const published = new Map((await listPublished(site, 'articles', 'record.json')).map(({ id, path }) => [id, path]));
    for (const path of published.values()) {
      const record = await loadArticleRecord(path);
      yield {
        citations: [record.citation],
        annotations: annotateNotes(record, annotator).map(typed),
        ninjs: [describeNinjs(record, surroundings)],
      };
    }
    for (const { path } of await listPublished(site, 'stories', 'collation.json')) {
      const collation = await loadCollation(path);
      const passages = new Map<string, ArticleRecord['passages']>();
      for (const { id } of collation.articles) {
        const record = published.get(id);
        if (record) passages.set(id, (await loadArticleRecord(record)).passages);
      }
      yield { annotations: annotateComparison(collation, (id) => passages.get(id) ?? [], annotator).map(typed) };
    }
  }
}

async function loadFacts<C extends 'entities' | 'outlets'>(kind: C): Promise<Map<string, RecordData<C>>> {
  const files = (await listRecordFiles(contentFolder(), kind)).filter(({ isRecord }) => isRecord);
  const facts = files.map(async ({ id, path, shown }) => {
    const { data } = parseRecord(kind, shown, await readFile(path));
    return data ? [[id, data] as const] : [];
  });
  return new Map((await Promise.all(facts)).flat());
}

function found<T>(facts: ReadonlyMap<string, T>, id: string): T {
  const one = facts.get(id);
  if (!one) throw new Error(`There is no record “${id}”.`);
  return one;
}

/** Alone on its line an annotation says what it is, and in which words. */
function typed({ id, ...annotation }: { id: string }): object {
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'Annotation', ...annotation };
}

/** Lines of several files. */
export type LinesOf = Record<LinesName, readonly object[]>;
