import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/articles.ts';
import { readArticle } from '../archive/reading.ts';

/** The article's words alone, a passage a paragraph, in the order they are numbered. */
export async function writeText(archive: Archive, article: Article): Promise<string> {
  const { passages } = await readArticle(archive, article);
  return `${passages.map(({ text }) => text).join('\n\n')}\n`;
}
