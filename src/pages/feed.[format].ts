import { openArchive } from '../archive/open-archive.ts';
import { listArticles } from '../archive/articles.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../formats/feeds.ts';
import { sendFeed } from '../discovery/send-feed.ts';
import { paths } from '../paths.ts';

export const getStaticPaths = () => feedRoutes([{ id: '' }]);

/** What came into the archive last. */
export async function GET({ params, site }: FeedRequest<object>): Promise<Response> {
  const archive = await openArchive();
  const feed = { page: paths.home(), title: archive.facts.name, articles: listArticles(archive), site };
  return sendFeed(await joinFeed(archive, feed), params.format);
}
