import type { Archive } from '../archive.ts';
import { lastChanged, listCitable } from '../articles.ts';
import { once } from '../asking/once.ts';
import { joinPublished } from '../published.ts';
import { listStories } from '../stories.ts';

/** The last day that anything of the archive was published or its records say they were changed, `YYYY-MM-DD`. */
export const lastKnownDay = once('last known day', async (archive: Archive): Promise<string | undefined> => {
  const [{ last }, articles, stories] = await Promise.all([
    joinPublished(archive),
    listCitable(archive),
    listStories(archive),
  ]);
  const own = [...archive.records.pages.values()].map(({ data }) => data.updated ?? '');
  const days = [last ?? '', ...articles.map(lastChanged), ...stories.map(({ changed }) => changed), ...own];
  return days
    .filter((day) => day !== '')
    .toSorted()
    .at(-1);
});
