import { openArchive } from '../../../archive/open-archive.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import { mentionsOf } from '../../../archive/mentions.ts';
import type { EntityEntry } from '../../../archive/archive.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await openArchive()).records.entities.values());

/** New articles that name an entity. */
export async function GET({ params, props: { record }, site }: FeedRequest<EntityEntry>): Promise<Response> {
  const archive = await openArchive();
  const articles = (await mentionsOf(archive, record.id)).map(({ article }) => article);
  return sendFeed(
    await joinFeed(archive, { page: paths.entity(record.id), title: record.data.name, articles, site }),
    params.format,
  );
}
