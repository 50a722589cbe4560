import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listVersions } from '../../records/versions.ts';
import type { ArticleData } from '../../schema/article.ts';
import { listHeld } from '../../schema/article/original-kinds.ts';

/**
 * The files that were received of an article and of its older versions, originals, text layers, captures and attachments:
 * those that are its own, and those that another article, or an older version of one, has too. A file whose facts cannot be
 * read has every one whose name stands in it.
 * @returns paths from the content folder.
 */
export async function listOwnFiles(folder: string, id: string): Promise<{ own: string[]; shared: SharedFile[] }> {
  const texts = await listTexts(folder);
  const its = new Set<string>();
  for (const text of texts.filter(({ article }) => article === id)) {
    for (const path of listPaths(await readFacts(text))) its.add(path);
  }
  const users = new Map<string, string>();
  for (const text of texts.filter(({ article }) => article !== id)) {
    const facts = await readFacts(text);
    const named = listPaths(facts);
    const has = (path: string): boolean =>
      facts.isWhole ? named.includes(path) && !facts.withdrawn : facts.bytes.includes(basename(path));
    for (const path of its) if (has(path)) users.set(path, text.article);
  }
  return {
    own: [...its].filter((path) => !users.has(path)),
    shared: [...users].map(([path, user]) => ({ path, user })),
  };
}

function listPaths(facts: Partial<ArticleData>): string[] {
  return [
    ...listHeld(facts).map((file) => `originals/${file}`),
    ...(facts.attachments ?? []).map(({ file }) => `attachments/${file}`),
  ];
}

async function readFacts({ path, shown }: Text): Promise<Partial<ArticleData> & { bytes: Buffer; isWhole: boolean }> {
  const bytes = await readFile(path);
  const { parts, unread } = parseRecord('articles', shown, bytes);
  const isWhole = parts.original !== undefined && !unread.has('captures') && !unread.has('attachments');
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

interface SharedFile {
  path: string;
  /** Another article that has it. */
  user: string;
}
