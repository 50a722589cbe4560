import { readFile } from 'node:fs/promises';
import { listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listVersions } from '../../records/versions.ts';
import type { ArticleData } from '../../schema/article.ts';
import { listHeld } from '../../schema/article/original-kinds.ts';

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
    for (const file of listHeld(await readFacts(text))) its.add(file);
  }
  const users = new Map<string, string>();
  for (const text of texts.filter(({ article }) => article !== id)) {
    const facts = await readFacts(text);
    const held = listHeld(facts);
    const has = (name: string): boolean =>
      facts.isWhole ? held.includes(name) && !facts.withdrawn : facts.bytes.includes(name);
    for (const name of its) if (has(name)) users.set(name, text.article);
  }
  return {
    own: [...its].filter((name) => !users.has(name)),
    shared: [...users].map(([original, user]) => ({ original, user })),
  };
}

async function readFacts({ path, shown }: Text): Promise<Partial<ArticleData> & { bytes: Buffer; isWhole: boolean }> {
  const bytes = await readFile(path);
  const { parts, unread } = parseRecord('articles', shown, bytes);
  const isWhole = parts.original !== undefined && !unread.has('captures');
  return { ...parts, bytes, isWhole };
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
