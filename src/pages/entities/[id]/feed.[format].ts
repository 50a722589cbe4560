import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import { mentionsOf } from '../../../archive/mentions.ts';
import { loadRecords, type EntityEntry } from '../../../archive/records.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await loadRecords()).entities.values());

/** New articles that name an entity. */
export async function GET({ params, props: { record }, site }: FeedRequest<EntityEntry>): Promise<Response> {
  const articles = (await mentionsOf(record.id)).map(({ article }) => article);
  return sendFeed(
    await joinFeed({ page: paths.entity(record.id), title: record.data.name, articles, site }),
    params.format,
  );
}
