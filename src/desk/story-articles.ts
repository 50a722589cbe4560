import { readFile } from 'node:fs/promises';
import type { CollatedArticle } from '../collation/read-sentences.ts';
import { findMentions } from '../text/mentions.ts';
import { indexNames } from '../text/names.ts';
import { readPassages } from '../text/passages.ts';
import { listRecordFiles } from '../records/content-folder.ts';
import { readRecord } from '../records/read-record.ts';

/** The articles of a story that can be read, as they are compared. */
export async function readStoryArticles(folder: string, story: string): Promise<CollatedArticle[]> {
  return (await readCollatedArticles(folder)).filter((article) => article.story === story);
}

/** All articles that can be read, as they are compared: their passages and where names of entities stand in them. */
export async function readCollatedArticles(folder: string): Promise<PlacedArticle[]> {
  const entities = await readAll(folder, 'entities');
  const names = indexNames(entities.map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
  const articles = (await readAll(folder, 'articles')).filter(({ data }) => !data.withdrawn);
  return articles.map(({ id, data, body }) => {
    const passages = readPassages({ ...data, body });
    const spans = findMentions(passages, names, data.entities).map(({ passage, start, end }) => ({
      passage: passage.id,
      start,
      end,
    }));
    return { id, story: data.story?.id, language: data.language, passages, names: spans };
  });
}

async function readAll<C extends 'articles' | 'entities'>(folder: string, kind: C) {
  const files = (await listRecordFiles(folder, kind)).filter(({ isRecord }) => isRecord);
  const records = await Promise.all(
    files.map(async ({ id, path, shown }) => {
      const { data, body } = readRecord(kind, shown, await readFile(path));
      return data ? [{ id, data, body }] : [];
    }),
  );
  return records.flat();
}

/** An article with the story it tells, if it names one. */
interface PlacedArticle extends CollatedArticle {
  story: string | undefined;
}
