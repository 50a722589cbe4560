import { articlesOfOutlet } from '../../../archive/articles-of-outlet.ts';
import { feedRoutes, readFeed, type FeedRequest } from '../../../archive/feeds.ts';
import { loadRecords, type OutletEntry } from '../../../archive/records.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await loadRecords()).outlets.values());

/** New articles of an outlet or, of an agency, with its text. */
export async function GET({ params, props: { record }, site }: FeedRequest<OutletEntry>): Promise<Response> {
  const { articles } = await articlesOfOutlet(record);
  return sendFeed(
    await readFeed({ page: paths.outlet(record.id), title: record.data.name, articles, site }),
    params.format,
  );
}
