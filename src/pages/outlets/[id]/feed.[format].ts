import { openArchive } from '../../../archive/open-archive.ts';
import { articlesOfOutlet } from '../../../archive/articles-of-outlet.ts';
import { feedRoutes, joinFeed, type FeedRequest } from '../../../formats/feeds.ts';
import type { OutletEntry } from '../../../archive/archive.ts';
import { sendFeed } from '../../../discovery/send-feed.ts';
import { paths } from '../../../paths.ts';

export const getStaticPaths = async () => feedRoutes((await openArchive()).records.outlets.values());

/** New articles of an outlet or, of an agency, with its text, as far as that is more than a guess: a feed has no word for one. */
export async function GET({ params, props: { record }, site }: FeedRequest<OutletEntry>): Promise<Response> {
  const archive = await openArchive();
  const { articles, guessed } = articlesOfOutlet(archive, record);
  return sendFeed(
    await joinFeed(archive, {
      page: paths.outlet(record.id),
      title: record.data.name,
      articles: articles.filter((article) => !guessed.has(article)),
      site,
    }),
    params.format,
  );
}
