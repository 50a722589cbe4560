import { readFile } from 'node:fs/promises';
import {
  annotateComparison,
  annotateNotes,
  nameAnnotators,
  type AnnotatedPassage,
} from '../../citation/annotate-records.ts';
import { describeNinjs } from '../../discovery/describe-ninjs.ts';
import { absoluteUrl } from '../../paths.ts';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord, type RecordData } from '../../records/parse-record.ts';
import type { ArchiveData } from '../../schema/archive.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import type { CollationRecord } from '../../schema/published/collation.ts';
import type { LinesName } from '../../schema/published/lines.ts';

/** Makes what writes the lines of articles and stories, of the records they publish. */
export async function prepareLines(root: string, archive: ArchiveData): Promise<LineWriters> {
  const [entities, outlets] = await Promise.all([loadFacts('entities'), loadFacts('outlets')]);
  const absolute = (path: string): string => absoluteUrl(path.slice(1), new URL(root));
  const surroundings = {
    archive,
    entityOf: (id: string) => found(entities, id),
    outletOf: (id: string) => found(outlets, id),
    absolute,
  };
  const annotator = nameAnnotators(archive, absolute);
  return {
    ofArticle: (record) => ({
      citations: [record.citation],
      annotations: annotateNotes(record, annotator).map(typed),
      ninjs: [describeNinjs(record, surroundings)],
    }),
    ofStory: (collation, passagesOf) => ({
      annotations: annotateComparison(collation, passagesOf, annotator).map(typed),
    }),
  };
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

interface LineWriters {
  ofArticle: (record: ArticleRecord) => Partial<LinesOf>;
  ofStory: (
    collation: CollationRecord,
    passagesOf: (article: string) => readonly AnnotatedPassage[],
  ) => Partial<LinesOf>;
}
