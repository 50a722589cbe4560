import { articlesOf } from '../../../archive/articles.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import { loadRecords, type StoryEntry } from '../../../archive/records.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await loadRecords()).stories.values());

/** New tellings of a story. */
export async function GET({ params, props: { record }, site }: FeedRequest<StoryEntry>): Promise<Response> {
  const articles = await articlesOf('story', record.id);
  return sendFeed(
    await joinFeed({ page: paths.story(record.id), title: record.data.title, articles, site }),
    params.format,
  );
}
