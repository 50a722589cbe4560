import { openArchive } from '../../archive/open-archive.ts';
import { joinCorrectionsFeed } from '../../formats/corrections-feed.ts';
import { feedRoutes, type FeedRequest } from '../../formats/feeds.ts';
import { sendFeed } from '../../discovery/send-feed.ts';

export const getStaticPaths = () => feedRoutes([{ id: '' }]);

/** What was set right last. */
export async function GET({ params, site }: FeedRequest<object>): Promise<Response> {
  return sendFeed(await joinCorrectionsFeed(await openArchive(), site), params.format);
}
