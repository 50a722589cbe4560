import type { Archive } from '../archive.ts';
import { listAlone } from '../articles.ts';
import { readArticle } from '../reading.ts';
import { listStories } from '../stories.ts';
import { listFamilies } from './families.ts';

/**
 * Reads and compares a share of the articles and keeps what is found, for processes that print side by side: to know which pages
 * there are, each has to know the copies in all stories, and would compare all of them for itself.
 */
export async function compareAhead(archive: Archive, { number, of, onStory }: ShareOfStories): Promise<void> {
  const isOwn = (_: unknown, index: number): boolean => index % of === number;
  const stories = listStories(archive).filter(isOwn);
  for (const [index, story] of stories.entries()) {
    await listFamilies(archive, story);
    onStory(index + 1, stories.length);
  }
  for (const article of listAlone(archive).filter(isOwn)) await readArticle(archive, article);
  archive.kept.flush();
}

/** One of several parts. */
export interface ShareOfStories {
  /** From 0. */
  number: number;
  of: number;
  /** Called whenever one has been compared. */
  onStory: (done: number, all: number) => void;
}
