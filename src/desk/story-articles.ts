import { readFile } from 'node:fs/promises';
import type { CollatedArticle } from '../collation/sentences/collated-sentences.ts';
import { findMentions } from '../text/names/mentions.ts';
import { indexNames } from '../text/names/names.ts';
import { cutPassages } from '../text/passages.ts';
import { listRecordFiles } from '../records/content-folder.ts';
import { parseRecord, type RecordData } from '../records/parse-record.ts';
import type { ArticleData } from '../schema/article.ts';
import type { CollectionName } from '../schema/collections.ts';

/** All articles that can be read, as they are compared: their passages and where names of entities stand in them. */
export async function loadCollatedArticles(folder: string): Promise<PlacedArticle[]> {
  const entities = await loadSound(folder, 'entities');
  const names = indexNames(entities.map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
  const articles = (await loadSound(folder, 'articles')).filter(({ data }) => !data.withdrawn);
  return articles.map(({ id, data, body }) => {
    const passages = cutPassages({ ...data, body });
    const spans = findMentions(passages, names, data.entities).map(({ passage, start, end }) => ({
      passage: passage.id,
      start,
      end,
    }));
    return { id, story: data.story?.id, language: data.language, passages, names: spans, data };
  });
}

/** The records of a kind that can be read, with what stands below their facts. */
export async function loadSound<C extends 'articles' | 'entities' | 'outlets'>(
  folder: string,
  kind: C,
): Promise<SoundRecord<C>[]> {
  const files = (await listRecordFiles(folder, kind)).filter(({ isRecord }) => isRecord);
  const records = await Promise.all(
    files.map(async ({ id, path, shown }) => {
      const { data, body } = parseRecord(kind, shown, await readFile(path));
      return data ? [{ id, data, body }] : [];
    }),
  );
  return records.flat();
}

/** A record as it is read from its file. */
interface SoundRecord<C extends CollectionName> {
  id: string;
  data: RecordData<C>;
  body: string;
}

/** An article with its facts and the story it tells, if it names one. */
export interface PlacedArticle extends CollatedArticle {
  story: string | undefined;
  data: ArticleData;
}
