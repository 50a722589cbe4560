import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/articles.ts';
import { loadPassages } from '../archive/names/named-in.ts';

/** The article's words alone, a passage a paragraph, in the order they are numbered. */
export async function writeText(archive: Archive, article: Article): Promise<string> {
  const passages = await loadPassages(archive, article);
  return `${passages.map(({ text }) => text).join('\n\n')}\n`;
}
