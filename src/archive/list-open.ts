import { sayShare, countOpen } from '../schema/say-open.ts';
import { openOf, type OpenState } from '../schema/states.ts';
import { articlesOf, listArticles, type Article } from './articles.ts';
import { once } from './once.ts';
import { originOf } from './comparison/provenance.ts';

/** What nobody has established of an article yet, taking all records together. */
export async function listOpen(article: Article): Promise<OpenState[]> {
  if (article.data.withdrawn) return openOf(article.data);
  const [{ state }, siblings] = await Promise.all([originOf(article), siblingsOf(article)]);
  const isCompared =
    siblings.length < 2 ||
    (article.story?.data.comparisons ?? []).some(
      ({ read, articles }) => read === 'complete' && articles.some(({ id }) => id === article.id),
    );
  return openOf(article.data, { isLookedInto: state !== 'not looked into', isCompared });
}

/** How much of the archive editors have established, in a sentence; empty where nothing is open. */
export const sayArchiveShare = once(async (): Promise<string> => {
  const opened = (await listArticles()).map(async (article) => ({
    open: await listOpen(article),
    isComparable: (await siblingsOf(article)).length > 1,
  }));
  return sayShare(countOpen(await Promise.all(opened)));
});

async function siblingsOf({ story }: Article): Promise<Article[]> {
  return story ? articlesOf('story', story.id) : [];
}
