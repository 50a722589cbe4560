import { describeArchive } from '../archive/describe-archive.ts';
import { listArticles } from '../archive/articles.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../formats/feeds.ts';
import { sendFeed } from '../discovery/send-feed.ts';
import { paths } from '../paths.ts';

export const getStaticPaths = () => feedRoutes([{ id: '' }]);

/** What came into the archive last. */
export async function GET({ params, site }: FeedRequest<object>): Promise<Response> {
  const [{ name }, articles] = await Promise.all([describeArchive(), listArticles()]);
  return sendFeed(await joinFeed({ page: paths.home(), title: name, articles, site }), params.format);
}
