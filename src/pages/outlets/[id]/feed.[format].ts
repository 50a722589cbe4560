import { articlesOfOutlet } from '../../../archive/articles-of-outlet.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import { loadRecords, type OutletEntry } from '../../../archive/records.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await loadRecords()).outlets.values());

/** New articles of an outlet or, of an agency, with its text, as far as that is more than a guess: a feed has no word for one. */
export async function GET({ params, props: { record }, site }: FeedRequest<OutletEntry>): Promise<Response> {
  const { articles, guessed } = await articlesOfOutlet(record);
  return sendFeed(
    await joinFeed({
      page: paths.outlet(record.id),
      title: record.data.name,
      articles: articles.filter((article) => !guessed.has(article)),
      site,
    }),
    params.format,
  );
}
