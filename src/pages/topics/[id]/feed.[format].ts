import { openArchive } from '../../../archive/open-archive.ts';
import { articlesOf } from '../../../archive/articles.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import type { TopicEntry } from '../../../archive/archive.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await openArchive()).records.topics.values());

/** New articles on a topic. */
export async function GET({ params, props: { record }, site }: FeedRequest<TopicEntry>): Promise<Response> {
  const archive = await openArchive();
  const articles = articlesOf(archive, 'topic', record.id);
  return sendFeed(
    await joinFeed(archive, { page: paths.topic(record.id), title: record.data.name, articles, site }),
    params.format,
  );
}
