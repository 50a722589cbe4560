import { openArchive } from '../../../archive/open-archive.ts';
import { articlesOf } from '../../../archive/articles.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import type { StoryEntry } from '../../../archive/archive.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await openArchive()).records.stories.values());

/** New tellings of a story. */
export async function GET({ params, props: { record }, site }: FeedRequest<StoryEntry>): Promise<Response> {
  const archive = await openArchive();
  const articles = articlesOf(archive, 'story', record.id);
  return sendFeed(
    await joinFeed(archive, { page: paths.story(record.id), title: record.data.title, articles, site }),
    params.format,
  );
}
