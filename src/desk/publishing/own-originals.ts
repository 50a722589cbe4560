import { readFile } from 'node:fs/promises';
import { listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listVersions } from '../../records/versions.ts';
import type { ArticleData } from '../../schema/article.ts';

/**
 * The originals of an article and of its older versions: those that are its own, and those that another article, or an
 * older version of one, has too. A file whose facts cannot be read has every original whose name stands in it.
 */
export async function listOwnOriginals(
  folder: string,
  id: string,
): Promise<{ own: string[]; shared: SharedOriginal[] }> {
  const texts = await listTexts(folder);
  const its = new Set<string>();
  for (const text of texts.filter(({ article }) => article === id)) {
    const { original } = await readFacts(text);
    if (original) its.add(original.file);
  }
  const users = new Map<string, string>();
  for (const text of texts.filter(({ article }) => article !== id)) {
    const { original, withdrawn, bytes } = await readFacts(text);
    const has = (name: string): boolean => (original ? original.file === name && !withdrawn : bytes.includes(name));
    for (const name of its) if (has(name)) users.set(name, text.article);
  }
  return {
    own: [...its].filter((name) => !users.has(name)),
    shared: [...users].map(([original, user]) => ({ original, user })),
  };
}

async function readFacts({ path, shown }: Text): Promise<Partial<ArticleData> & { bytes: Buffer }> {
  const bytes = await readFile(path);
  return { ...parseRecord('articles', shown, bytes).parts, bytes };
}

/** Every article and every older version of one. */
async function listTexts(folder: string): Promise<Text[]> {
  const articles = (await listRecordFiles(folder, 'articles')).filter(({ isRecord }) => isRecord);
  const versions = await listVersions(folder);
  return [
    ...articles.map((file) => ({ ...file, article: file.id })),
    ...[...versions].flatMap(([article, files]) => files.map((file) => ({ ...file, article }))),
  ];
}

interface Text {
  /** The article it is the text or an older version of. */
  article: string;
  path: string;
  shown: string;
}

interface SharedOriginal {
  original: string;
  /** Another article that has it. */
  user: string;
}
