import { readFile } from 'node:fs/promises';
import type { CollatedArticle } from '../collation/read-sentences.ts';
import { findNames, indexNames } from '../text/names.ts';
import { readPassages } from '../text/passages.ts';
import { listRecordFiles } from '../records/content-folder.ts';
import { readRecord } from '../records/read-record.ts';

/** The articles of a story as they are compared: their passages and where names of entities stand in them. */
export async function readStoryArticles(folder: string, story: string): Promise<CollatedArticle[]> {
  const entities = await readAll(folder, 'entities');
  const names = indexNames(entities.map(({ id, data }) => ({ id, names: [data.name, ...data.forms] })));
  const articles = (await readAll(folder, 'articles')).filter(({ data }) => data.story?.id === story);
  return articles.map(({ id, data, body }) => {
    const passages = readPassages({ ...data, body });
    const spans = passages.flatMap((passage) =>
      findNames(passage.text, names).map(({ start, end }) => ({ passage: passage.id, start, end })),
    );
    return { id, language: data.language, passages, names: spans };
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
