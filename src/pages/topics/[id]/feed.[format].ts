import { articlesOf } from '../../../archive/articles.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import { loadRecords, type TopicEntry } from '../../../archive/records.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await loadRecords()).topics.values());

/** New articles on a topic. */
export async function GET({ params, props: { record }, site }: FeedRequest<TopicEntry>): Promise<Response> {
  const articles = await articlesOf('topic', record.id);
  return sendFeed(
    await joinFeed({ page: paths.topic(record.id), title: record.data.name, articles, site }),
    params.format,
  );
}
